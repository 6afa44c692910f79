import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope, type Transaction } from '../../../kit';
import { GroupMembership } from '../membership.entity';
import { reportsBrokenLinks, stubsOf } from './broken-links-field';
import { leave } from './leave-group';
import { LeaveGroupInput } from './membership.inputs';

const Left = payloadType<GroupMembership>('leaveGroup', 'membership', GroupMembership, 'The membership with its end (成员关系).');
reportsBrokenLinks(Left.type);

@Resolver()
export class LeaveGroup {
  @Mutation(() => Left.type, { nullable: true, description: 'Ends a membership and what the school shows to the group (退出集团). The lead hands over first.' })
  async leaveGroup(@Arg('input', () => LeaveGroupInput, { description: 'Which one and when (输入).' }) input: LeaveGroupInput, @Ctx() scope: Scope): Promise<object> {
    let broken: readonly string[] | null = null;
    const work = async (tx: Transaction): Promise<GroupMembership> => {
      const { membership, brokenLinks } = await leave(tx, input);
      broken = brokenLinks;
      return membership;
    };
    const outcome = await mutate(scope, 'leaveGroup', input, work, reloading.one(scope, GroupMembership));
    return { ...Left.of(outcome), brokenMentorLinks: stubsOf(broken) };
  }
}
