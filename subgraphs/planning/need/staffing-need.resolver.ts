import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Paging, SeenBy, type Connection, type Scope } from '../../kit';
import { CountyCodeArg } from '../directory/directory.resolver';
import { fieldOf } from '../directory/field';
import { Rule } from '../rules/rule.entity';
import { checkNeedConditions, NeedArgs } from './need-conditions';
import { readNeeds } from './read-needs';
import { readShareableNeeds } from './read-shareable-needs';
import { staffingStandard } from './read-staffing-standard';
import { rulesIn } from './rules-in';
import { ShareableNeedConnection, type ShareableNeed } from './shareable-need.types';
import { StageStaffing } from './stage-staffing.types';
import { StaffingNeed, StaffingNeedConnection } from './staffing-need.types';

@Resolver(() => StaffingNeed)
export class StaffingNeedResolver {
  @FieldResolver(() => StageStaffing, { nullable: true, description: 'How many teachers the stage is due and has, and by which rules (学段师资配备): what the need was reckoned from.' })
  async staffing(@Root() { schoolId, stage, field }: StaffingNeed, @Ctx() scope: Scope): Promise<StageStaffing | null> {
    const standard = await staffingStandard(scope, schoolId, { day: field.day, rulePack: field.rulePack });
    return standard?.stages.find((one) => one.stage === stage) ?? null;
  }

  @FieldResolver(() => Rule, { nullable: true, description: 'The rule on the lessons of the subject (学科周课时标准).' })
  async lessonsRule(@Root() { stage, subject, field }: StaffingNeed, @Ctx() scope: Scope): Promise<Rule | null> {
    return (await rulesIn(scope, field)).find('LESSONS', stage, subject);
  }

  @SeenBy('OFFICE')
  @Query(() => StaffingNeedConnection, { nullable: true, description: 'What the schools of a county lack by subject, of those the viewer sees, the largest gaps first, with what says so (师资缺额). Sums are told by staffingNeedSummary.' })
  async staffingNeeds(@CountyCodeArg() countyCode: string, @Args(() => NeedArgs) { on, rulePack, ...where }: NeedArgs, @Args(() => Paging) paging: Paging, @Ctx() scope: Scope): Promise<Connection<StaffingNeed>> {
    checkNeedConditions(where);
    return readNeeds(scope, fieldOf(scope, countyCode, { on, rulePack }), where, paging);
  }

  @SeenBy('OFFICE')
  @Query(() => ShareableNeedConnection, {
    nullable: true,
    description: 'What the schools of a county lack of a subject where that is less than half a teacher each, summed by group, the largest sums first: what an itinerant teacher could give several of them (可走教共享的缺额).',
  })
  async shareableNeeds(@CountyCodeArg() countyCode: string, @Args(() => NeedArgs) { on, rulePack, ...where }: NeedArgs, @Args(() => Paging) paging: Paging, @Ctx() scope: Scope): Promise<Connection<ShareableNeed>> {
    checkNeedConditions(where);
    return readShareableNeeds(scope, fieldOf(scope, countyCode, { on, rulePack }), where, paging);
  }
}
