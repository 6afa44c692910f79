import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Scope } from '../../kit';
import { eligibilityOf } from '../eligibility/eligibility-of';
import { RotationEligibility } from '../eligibility/eligibility.types';
import { rotationRulesOf } from '../eligibility/rotation-rules';
import { rulesOf } from '../rules/rules-of';
import { TeacherStanding } from './teacher-standing.types';

@Resolver(() => TeacherStanding)
export class TeacherStandingResolver {
  @FieldResolver(() => RotationEligibility, { description: 'Whether rotation is due, with every reason (交流轮岗资格).' })
  async eligibility(@Root() { standing }: TeacherStanding, @Ctx() scope: Scope): Promise<RotationEligibility> {
    const rules = await rulesOf(scope, standing.countyId, scope.today);
    return eligibilityOf(standing, rotationRulesOf(rules), scope.today);
  }
}
