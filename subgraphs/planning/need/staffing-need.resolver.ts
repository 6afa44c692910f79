import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { CodedError, DateScalar, isId, SeenBy, type Scope } from '../../kit';
import { CountyCodeArg } from '../directory/directory.resolver';
import { fieldOf } from '../directory/field';
import { Stage } from '../foreign/stage';
import { Subject } from '../foreign/subject';
import { Rule } from '../rules/rule.entity';
import { rulesIn } from './rules-in';
import { staffingStandard } from './read-staffing-standard';
import { StageStaffing } from './stage-staffing.types';
import { readNeeds } from './read-needs';
import { readShareableNeeds, readSharedLessons } from './read-shareable-needs';
import { ShareableNeeds, SharedLessons } from './shareable-need.types';
import { StaffingNeed, StaffingNeeds } from './staffing-need.types';

const most = 100;

@ArgsType()
class StaffingNeedsArgs {
  @Field(() => [Subject], { nullable: true, description: 'Of these subjects (学科); of all when left out.' })
  subjects?: Subject[];

  @Field(() => Stage, { nullable: true, description: 'Of this stage (学段); of both when left out.' })
  stage?: Stage;

  @Field(() => [ID], { nullable: true, description: 'Of these schools (学校); of all that the viewer sees when left out.' })
  schools?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Of schools under a township or in a rural place, or of the others (是否乡镇或农村学校).' })
  township?: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'The day (日期); today when left out.' })
  on?: string;

  @Field(() => String, { nullable: true, description: 'Code of the pack of rules to put over the national one (规则包编号); those the county follows when left out.' })
  rulePack?: string;

  @Field(() => Int, { defaultValue: 20, description: 'How many of the largest, 1 to 100 (条数).' })
  first!: number;
}

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
  @Query(() => StaffingNeeds, { nullable: true, description: 'What the schools of a county lack by subject, of those the viewer sees, the largest gaps first, with what says so (师资缺额).' })
  async staffingNeeds(@CountyCodeArg() countyCode: string, @Args(() => StaffingNeedsArgs) { on, rulePack, first, ...where }: StaffingNeedsArgs, @Ctx() scope: Scope): Promise<StaffingNeeds> {
    check(first, where);
    return readNeeds(scope, fieldOf(scope, countyCode, { on, rulePack }), where, first);
  }

  @SeenBy('OFFICE')
  @Query(() => ShareableNeeds, {
    nullable: true,
    description: 'What the schools of a county lack of a subject where that is less than half a teacher each, summed by group: what an itinerant teacher could give several of them (可走教共享的缺额).',
  })
  async shareableNeeds(@CountyCodeArg() countyCode: string, @Args(() => StaffingNeedsArgs) { on, rulePack, first, ...where }: StaffingNeedsArgs, @Ctx() scope: Scope): Promise<ShareableNeeds> {
    check(first, where);
    return readShareableNeeds(scope, fieldOf(scope, countyCode, { on, rulePack }), where, first);
  }
}

function check(first: number, { schools }: Pick<StaffingNeedsArgs, 'schools'>): void {
  if (first < 1 || first > most) throw new CodedError('BAD_PAGE_SIZE', { first, min: 1, max: most });
  const wrong = schools?.find((id) => !isId(id));
  if (wrong !== undefined) throw new CodedError('BAD_FILTER', { field: 'schools', value: wrong, expected: 'an id of the graph, a UUID' });
}

@Resolver(() => StaffingNeeds)
export class StaffingNeedsResolver {
  @FieldResolver(() => [SharedLessons], { description: 'What is due for lessons that no teacher of a subject gives, in the schools and stage asked for (由各科教师分担的课时): with what is due by subject it is all that is due.' })
  sharedLessons(@Root() { field, where }: StaffingNeeds, @Ctx() scope: Scope): Promise<SharedLessons[]> {
    return readSharedLessons(scope, field, where);
  }
}
