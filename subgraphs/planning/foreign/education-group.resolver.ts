import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { SeenBy, type Scope } from '../../kit';
import { requireMembersSeen } from '../access/require-members-seen';
import { AsOfArgs } from '../balance/as-of.args';
import { Balance } from '../balance/balance.types';
import { balanceOfGroup } from '../balance/load';
import { byGroup, rotationFigures } from '../eligibility/read-rotation-figures';
import { RotationFigures } from '../eligibility/rotation-figures.types';
import { EducationGroupStub } from './education-group.stub';

@Resolver(() => EducationGroupStub)
export class GroupPlanningResolver {
  @SeenBy('OFFICE')
  @FieldResolver(() => Balance, { nullable: true, description: 'Quality balance among its member schools of compulsory education, on a day (集团内优质均衡), for who sees all of them.' })
  async balance(@Root() group: EducationGroupStub, @Args(() => AsOfArgs) { on, rulePack }: AsOfArgs, @Ctx() scope: Scope): Promise<Balance> {
    await requireMembersSeen(scope, group.id);
    return balanceOfGroup(scope, group.id, { day: on ?? scope.today, rulePack });
  }

  @SeenBy('OFFICE')
  @FieldResolver(() => RotationFigures, { nullable: true, description: 'Rotation of the teachers of its member schools against the rules, in the school year of a day (集团交流轮岗达标情况), for who sees all of them.' })
  async rotationFigures(@Root() group: EducationGroupStub, @Args(() => AsOfArgs) { on, rulePack }: AsOfArgs, @Ctx() scope: Scope): Promise<RotationFigures> {
    await requireMembersSeen(scope, group.id);
    return rotationFigures(scope, byGroup, group.id, { day: on ?? scope.today, rulePack });
  }
}
