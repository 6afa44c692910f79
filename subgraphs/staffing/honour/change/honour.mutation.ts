import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { enteredText, givenCode, mutate, payloadType, refuse, reloading, requireRules, type Scope, type Transaction } from '../../../kit';
import { newCode } from '../../new-code';
import { Teacher } from '../../teacher/teacher.entity';
import { Honour } from '../honour.entity';
import { honourRules } from '../honour.rules';
import { AwardHonourInput, RevokeHonourInput } from './honour.inputs';

const Awarded = payloadType<Honour>('awardHonour', 'honour', Honour, 'The honour (荣誉).');
const Revoked = payloadType<Honour>('revokeHonour', 'honour', Honour, 'The honour as it is now (荣誉).');

async function award(tx: Transaction, { teacher, code, name, kind, level, awardedYear }: AwardHonourInput): Promise<Honour> {
  const { id: teacherId } = await tx.lock(Teacher, teacher, 'teacher');
  const honour = await tx.insert(Honour, {
    code: code ? givenCode(code) : newCode('H'),
    teacherId,
    name: enteredText(name, 'name'),
    kind,
    level,
    awardedYear: awardedYear ?? Number(tx.scope.today.slice(0, 4)),
  });
  return requireRules(tx, Honour, honour, honourRules, { awardedYear });
}

/** An honour is history: it stays, with the day from which it no longer holds. */
async function revoke(tx: Transaction, input: RevokeHonourInput): Promise<Honour> {
  const honour = await tx.lockVersion(Honour, input);
  if (honour.revokedOn) refuse('INVALID_STATE', 'id', { revokedOn: honour.revokedOn });
  return requireRules(tx, Honour, await tx.update(Honour, honour, { revokedOn: input.revokedOn ?? tx.scope.today }), honourRules, input);
}

@Resolver()
export class ChangeHonour {
  @Mutation(() => Awarded.type, { nullable: true, description: 'Awards an honour to a teacher, each honour once a year (授予荣誉).' })
  async awardHonour(@Arg('input', () => AwardHonourInput, { description: 'Who and what (输入).' }) input: AwardHonourInput, @Ctx() scope: Scope): Promise<object> {
    return Awarded.of(await mutate(scope, 'awardHonour', input, (tx) => award(tx, input), reloading.one(scope, Honour)));
  }

  @Mutation(() => Revoked.type, { nullable: true, description: 'Takes an honour away; it stays on record and no longer counts, from that year on (撤销荣誉).' })
  async revokeHonour(@Arg('input', () => RevokeHonourInput, { description: 'Which one, and from when (输入).' }) input: RevokeHonourInput, @Ctx() scope: Scope): Promise<object> {
    return Revoked.of(await mutate(scope, 'revokeHonour', input, (tx) => revoke(tx, input), reloading.one(scope, Honour)));
  }
}
