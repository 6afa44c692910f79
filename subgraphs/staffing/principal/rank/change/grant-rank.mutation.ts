import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope, type Transaction } from '../../../../kit';
import { Teacher } from '../../../teacher/teacher.entity';
import { requireHead } from '../../heads-on';
import { PrincipalRank } from '../principal-rank.entity';
import { GrantPrincipalRankInput } from './grant-rank.input';

const Granted = payloadType<PrincipalRank>('grantPrincipalRank', 'rank', PrincipalRank, 'The rank (校长职级).');

/** Ranks are kept, the earlier ones too: which grade a principal had on a day can be told later. */
async function grant(tx: Transaction, { teacher, grade, grantedOn }: GrantPrincipalRankInput): Promise<PrincipalRank> {
  const { id: teacherId } = await tx.lock(Teacher, teacher, 'teacher');
  const day = grantedOn ?? tx.scope.today;
  await requireHead(tx, teacherId, day, 'grantedOn');
  return tx.insert(PrincipalRank, { teacherId, grade, grantedOn: day });
}

@Resolver()
export class GrantPrincipalRank {
  @Mutation(() => Granted.type, { nullable: true, description: 'Grants a principal or vice principal a rank, in place of the one before (认定校长职级).' })
  async grantPrincipalRank(@Arg('input', () => GrantPrincipalRankInput, { description: 'Who and which (输入).' }) input: GrantPrincipalRankInput, @Ctx() scope: Scope): Promise<object> {
    return Granted.of(await mutate(scope, 'grantPrincipalRank', input, (tx) => grant(tx, input), reloading.one(scope, PrincipalRank)));
  }
}
