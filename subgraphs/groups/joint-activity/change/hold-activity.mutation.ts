import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { enteredText, givenCode, mutate, payloadType, refuse, reloading, type Scope, type Transaction } from '../../../kit';
import { requireOpenSchool } from '../../../network/require-open-school';
import { ActivityParticipant } from '../../activity-participant/activity-participant.entity';
import { EducationGroup } from '../../education-group/education-group.entity';
import { lockOpenGroup } from '../../education-group/open-group';
import { lockPairingOn, requirePaired } from '../../support-pairing/require-paired';
import { JointActivity } from '../joint-activity.entity';
import { AddParticipantsInput, HoldActivityInput } from './activity.inputs';
import { storeParticipants } from './store-participants';

const Held = payloadType<JointActivity>('holdActivity', 'activity', JointActivity, 'The new activity (共享活动).');
const Added = payloadType<ActivityParticipant[]>('addParticipants', 'participants', [ActivityParticipant], 'Those who were added, in the order of the input (活动参与校).');

async function hold(tx: Transaction, { kind, heldOn, hostSchool, participants, ...input }: HoldActivityInput): Promise<JointActivity> {
  const code = givenCode(input.code);
  const title = enteredText(input.title, 'title');
  const whose = await whoseActivity(tx, { ...input, heldOn });
  if (hostSchool) await requireOpenSchool(tx, hostSchool, heldOn, 'hostSchool');
  if (hostSchool && whose.pairingId) await requirePaired(tx, whose.pairingId, [{ id: hostSchool, field: 'hostSchool' }]);
  const activity = await tx.insert(JointActivity, { ...whose, code, kind, title, heldOn, hostSchoolId: hostSchool });
  await storeParticipants(tx, activity, participants);
  return activity;
}

interface Whose {
  readonly groupId?: string;
  readonly pairingId?: string;
}

/** The group or the pairing, held until the end of the transaction. Refuses none and both. */
async function whoseActivity(tx: Transaction, { group, pairing, heldOn }: Pick<HoldActivityInput, 'group' | 'pairing' | 'heldOn'>): Promise<Whose> {
  if (group != null && pairing != null) refuse('INVALID_VALUE', 'pairing', { value: pairing, expected: 'a group or a pairing, not both' });
  if (pairing != null) return { pairingId: (await lockPairingOn(tx, pairing, heldOn, 'pairing')).id };
  return { groupId: (await lockOpenGroup(tx, group ?? refuse('EMPTY', 'group'), heldOn)).id };
}

/** An activity never changes its group or pairing, so that these may be locked after it: who locks them first waits for no activity. */
async function add(tx: Transaction, { activity: id, participants }: AddParticipantsInput): Promise<ActivityParticipant[]> {
  if (participants.length === 0) refuse('EMPTY', 'participants');
  const activity = await tx.lock(JointActivity, id, 'activity');
  if (activity.groupId !== null) await tx.lock(EducationGroup, activity.groupId);
  return storeParticipants(tx, activity, participants);
}

@Resolver()
export class HoldActivity {
  @Mutation(() => Held.type, { nullable: true, description: 'Records what schools of a group, or two that are paired, hold together, with those who take part (开展共享活动).' })
  async holdActivity(@Arg('input', () => HoldActivityInput, { description: 'The activity (输入).' }) input: HoldActivityInput, @Ctx() scope: Scope): Promise<object> {
    return Held.of(await mutate(scope, 'holdActivity', input, (tx) => hold(tx, input), reloading.one(scope, JointActivity)));
  }

  @Mutation(() => Added.type, { nullable: true, description: 'Adds schools that take part in an activity: all of them or none (添加活动参与校).' })
  async addParticipants(@Arg('input', () => AddParticipantsInput, { description: 'Who takes part in what (输入).' }) input: AddParticipantsInput, @Ctx() scope: Scope): Promise<object> {
    return Added.of(await mutate(scope, 'addParticipants', input, (tx) => add(tx, input), reloading.many(scope, ActivityParticipant)));
  }
}
