import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import sql from 'sql-template-tag';
import { enteredCode, mutate, payloadType, refuse, reloading, requireEarlierEnd, requirePeriod, type Scope, type Transaction } from '../../../kit';
import { requireOpenSchools } from '../../../network/require-open-school';
import { SupportPairing } from '../support-pairing.entity';
import { EndPairingInput, PairSchoolsInput } from './pairing.inputs';

const Paired = payloadType<SupportPairing>('pairSchools', 'pairing', SupportPairing, 'The new pairing (对口帮扶).');
const Ended = payloadType<SupportPairing>('endPairing', 'pairing', SupportPairing, 'The pairing with its end (对口帮扶).');

/** That the same two are not paired twice at a time is kept by the database: neither school is a row of ours to lock. */
async function pair(tx: Transaction, { supporter, supported, areas, startsOn, endsOn, ...input }: PairSchoolsInput): Promise<SupportPairing> {
  if (supporter.toLowerCase() === supported.toLowerCase()) refuse('SAME', 'supported', { value: supported });
  const code = enteredCode(tx, 'SP', input.code);
  requirePeriod(startsOn, endsOn);
  await requireOpenSchools(tx, [{ id: supporter, field: 'supporter' }, { id: supported, field: 'supported' }], { startsOn, endsOn });
  return tx.insert(SupportPairing, { code, supporterId: supporter, supportedId: supported, areas, startsOn, endsOn });
}

async function end(tx: Transaction, input: EndPairingInput): Promise<SupportPairing> {
  const pairing = await tx.lockVersion(SupportPairing, input);
  requireEarlierEnd(SupportPairing, pairing, input.endsOn);
  await refuseActivitiesFrom(tx, pairing.id, input.endsOn);
  return tx.update(SupportPairing, pairing, { endsOn: input.endsOn });
}

/** What is held on that day or after it would be of schools that are not paired. */
async function refuseActivitiesFrom(tx: Transaction, id: string, day: string): Promise<void> {
  const [last] = await tx.rows<{ id: string; heldOn: string }>(
    sql`SELECT a.id, a.held_on AS "heldOn" FROM joint_activity a WHERE a.pairing_id = ${id}::uuid AND a.held_on >= ${day}::date ORDER BY a.held_on DESC, a.id LIMIT 1`,
  );
  if (last) refuse('INVALID_VALUE', 'endsOn', { value: day, after: last.heldOn, record: last.id });
}

@Resolver()
export class PairSchools {
  @Mutation(() => Paired.type, { nullable: true, description: 'One school begins to help another (结成对口帮扶).' })
  async pairSchools(@Arg('input', () => PairSchoolsInput, { description: 'Who helps whom (输入).' }) input: PairSchoolsInput, @Ctx() scope: Scope): Promise<object> {
    return Paired.of(await mutate(scope, 'pairSchools', input, (tx) => pair(tx, input), reloading.one(scope, SupportPairing)));
  }

  @Mutation(() => Ended.type, { nullable: true, description: 'Ends a support pairing (结束对口帮扶).' })
  async endPairing(@Arg('input', () => EndPairingInput, { description: 'Which one and when (输入).' }) input: EndPairingInput, @Ctx() scope: Scope): Promise<object> {
    return Ended.of(await mutate(scope, 'endPairing', input, (tx) => end(tx, input), reloading.one(scope, SupportPairing)));
  }
}
