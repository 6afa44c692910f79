import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DateScalar, SeenBy, type Connection, type ConnectionArgs, type Scope } from '../../kit';
import { requireMembersSeen } from '../access/require-members-seen';
import { AsOfArgs } from '../balance/as-of.args';
import { Balance } from '../balance/balance.types';
import { balanceOfGroup } from '../balance/load';
import { byGroup, rotationFigures } from '../eligibility/read-rotation-figures';
import { RotationFigures } from '../eligibility/rotation-figures.types';
import { PairSheet } from '../group-sheet/pair-sheet.types';
import { pairSheets } from '../group-sheet/read-pair-sheets';
import { targetsOfGroup } from '../target/dependency/targets-of';
import type { Target } from '../target/target.entity';
import { targets } from '../target/target.list';
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

  @SeenBy('OFFICE')
  @FieldResolver(() => [PairSheet], {
    nullable: true,
    description: 'What goes out and in between its lead school and each member, before the member joined and since (集团校际收支表), for who sees all of them; empty without a lead school.',
  })
  async pairSheets(
    @Root() group: EducationGroupStub,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' }) on: string | undefined,
    @Ctx() scope: Scope,
  ): Promise<PairSheet[]> {
    await requireMembersSeen(scope, group.id);
    return pairSheets(scope, group.id, on ?? scope.today);
  }

  @FieldResolver(() => targets.Connection, { nullable: true, description: 'Targets that depend on it (责任目标).' })
  targets(@Root() group: EducationGroupStub, @Args(() => targets.Args) args: ConnectionArgs, @Ctx() scope: Scope): Connection<Target> {
    return targets.read(scope, args, targetsOfGroup, group.id);
  }
}
