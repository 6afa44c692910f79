import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, refuse, reloading, type Scope, type Transaction } from '../../../kit';
import { isMemberOn } from '../../../network/member';
import { membershipLife } from '../membership-life';
import { GroupMembership } from '../membership.entity';
import { handOverLead } from './change-lead';
import { changeRole } from './change-role';
import { join } from './join-group';
import { lockMembership } from './lock-membership';
import { ChangeLeadInput, JoinGroupInput, PromotePipelineMemberInput } from './membership.inputs';

const Joined = payloadType<GroupMembership>('joinGroup', 'membership', GroupMembership, 'The new membership (成员关系).');
const Promoted = payloadType<GroupMembership>('promotePipelineMember', 'membership', GroupMembership, 'The membership as a member (成员关系).');
const LeadChanged = payloadType<GroupMembership[]>('changeLead', 'memberships', [GroupMembership], 'The memberships that ended, began or changed (成员关系).');

async function promote(tx: Transaction, input: PromotePipelineMemberInput): Promise<GroupMembership> {
  const { on } = input;
  const membership = await lockMembership(tx, input);
  const role = membershipLife.step('promote', membership.role);
  if (!isMemberOn(membership, on)) refuse('INVALID_VALUE', 'on', { value: on, from: membership.startsOn, before: membership.endsOn });
  return (await changeRole(tx, membership, role, on)).at(-1) as GroupMembership;
}

/** Who belongs to a group and as what; who leaves is in `leave-group.mutation.ts`. */
@Resolver()
export class ChangeMembership {
  @Mutation(() => Joined.type, { nullable: true, description: 'A school joins a group (加入集团).' })
  async joinGroup(@Arg('input', () => JoinGroupInput, { description: 'Who joins what (输入).' }) input: JoinGroupInput, @Ctx() scope: Scope): Promise<object> {
    return Joined.of(await mutate(scope, 'joinGroup', input, (tx) => join(tx, input), reloading.one(scope, GroupMembership)));
  }

  @Mutation(() => Promoted.type, { nullable: true, description: 'A school in preparation becomes a member (培育校转为成员校).' })
  async promotePipelineMember(
    @Arg('input', () => PromotePipelineMemberInput, { description: 'Which one and when (输入).' }) input: PromotePipelineMemberInput,
    @Ctx() scope: Scope,
  ): Promise<object> {
    return Promoted.of(await mutate(scope, 'promotePipelineMember', input, (tx) => promote(tx, input), reloading.one(scope, GroupMembership)));
  }

  @Mutation(() => LeadChanged.type, { nullable: true, description: 'Hands the lead of a group to another of its schools on one day; the old lead stays as a member (变更龙头校).' })
  async changeLead(@Arg('input', () => ChangeLeadInput, { description: 'Which group, who and when (输入).' }) input: ChangeLeadInput, @Ctx() scope: Scope): Promise<object> {
    return LeadChanged.of(await mutate(scope, 'changeLead', input, (tx) => handOverLead(tx, input), reloading.many(scope, GroupMembership)));
  }
}
