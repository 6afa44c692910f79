import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Scope } from '../../kit';
import { AsOfArgs } from '../balance/as-of.args';
import { RotationEligibility } from '../eligibility/eligibility.types';
import { rotationEligibility } from '../eligibility/read-eligibility';
import { TeacherStub } from './teacher.stub';

@Resolver(() => TeacherStub)
export class TeacherPlanningResolver {
  @FieldResolver(() => RotationEligibility, {
    nullable: true,
    description: 'Whether rotation is due for the teacher, with every reason (交流轮岗资格); for the teacher, the school of the establishment and the county.',
  })
  rotationEligibility(@Root() teacher: TeacherStub, @Args(() => AsOfArgs) { on, rulePack }: AsOfArgs, @Ctx() scope: Scope): Promise<RotationEligibility> {
    return rotationEligibility(scope, teacher.id, { day: on ?? scope.today, rulePack });
  }
}
