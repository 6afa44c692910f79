import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutate, payloadType, reloading, type Scope } from '../../../kit';
import { StudioMember } from '../studio-member.entity';
import { Studio } from '../studio.entity';
import { foundStudio, joinStudio, leaveStudio } from './studio-membership';
import { FoundStudioInput, JoinStudioInput, LeaveStudioInput } from './studio.inputs';

const Founded = payloadType<Studio>('foundStudio', 'studio', Studio, 'The new studio (工作室).');
const Joined = payloadType<StudioMember>('joinStudio', 'member', StudioMember, 'The membership (工作室成员).');
const Left = payloadType<StudioMember>('leaveStudio', 'member', StudioMember, 'The membership as it is now (工作室成员).');

@Resolver()
export class ChangeStudio {
  @Mutation(() => Founded.type, { nullable: true, description: 'Sets up a studio under a master who is employed today (成立工作室).' })
  async foundStudio(@Arg('input', () => FoundStudioInput, { description: 'The studio (输入).' }) input: FoundStudioInput, @Ctx() scope: Scope): Promise<object> {
    return Founded.of(await mutate(scope, 'foundStudio', input, (tx) => foundStudio(tx, input), reloading.one(scope, Studio)));
  }

  @Mutation(() => Joined.type, { nullable: true, description: 'A teacher of any school joins a studio (加入工作室).' })
  async joinStudio(@Arg('input', () => JoinStudioInput, { description: 'Who, where and when (输入).' }) input: JoinStudioInput, @Ctx() scope: Scope): Promise<object> {
    return Joined.of(await mutate(scope, 'joinStudio', input, (tx) => joinStudio(tx, input), reloading.one(scope, StudioMember)));
  }

  @Mutation(() => Left.type, { nullable: true, description: 'A member leaves a studio (退出工作室).' })
  async leaveStudio(@Arg('input', () => LeaveStudioInput, { description: 'Which membership, and when (输入).' }) input: LeaveStudioInput, @Ctx() scope: Scope): Promise<object> {
    return Left.of(await mutate(scope, 'leaveStudio', input, (tx) => leaveStudio(tx, input), reloading.one(scope, StudioMember)));
  }
}
