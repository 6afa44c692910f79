import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar, describedEnum, SeenBy, type EnumValue } from '../../kit';
import { FigureUnknown } from '../figure/unknown';
import { Stage } from '../foreign/stage';
import { RulePack } from '../rules/rule-pack.entity';
import { Rule } from '../rules/rule.entity';

export const StaffingBasis = describedEnum('StaffingBasis', 'What decides how many teachers a stage of a school is due (核定依据): the greater of the two.', {
  BY_PUPILS: { en: 'Its pupils', zh: '按生师比' },
  BY_CLASSES: { en: 'Its classes', zh: '按班师比' },
});
export type StaffingBasis = EnumValue<typeof StaffingBasis>;

/** A row of `stageStaffingOn` (see there for each). */
export interface StageStaffingRow {
  readonly schoolId: string;
  readonly stage: Stage;
  readonly schoolYear: number;
  readonly pupils: number;
  readonly classes: number;
  readonly tooOld: boolean;
  readonly village: boolean;
  readonly staffDue: number | null;
  readonly dueByPupils: number | null;
  readonly dueByClasses: number | null;
  readonly due: number | null;
  readonly byClasses: boolean | null;
  readonly teachers: number;
  readonly leaders: number;
  readonly backbone: number;
  readonly spare: number | null;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'How many teachers a stage of a school is due and has (学段师资配备), with what says so.' })
export class StageStaffing {
  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;

  @Field(() => Int, { description: 'School year that its classes are of, the year it begins in (班级数据学年).' })
  schoolYear!: number;

  @Field(() => Int, { description: 'Its pupils, persons (学生数).' })
  pupils!: number;

  @Field(() => Int, { description: 'Its classes (班数).' })
  classes!: number;

  @Field(() => Boolean, { description: 'Whether a village school or teaching point (是否乡村学校或教学点): reckoned by its classes as well as by its pupils.' })
  village!: boolean;

  @Field(() => Float, { nullable: true, description: 'All staff due by its pupils, teachers and others, persons (应配教职工数); null when no rule says.' })
  staffDue!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of these teachers, persons (按学生数应配教师数): all but the share that need not teach; null when no rule says.' })
  dueByPupils!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers due by its classes, persons (按班数应配教师数): there is somebody for each class, and a village school has a ratio of its own; null when they are of an earlier year.' })
  dueByClasses!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers due, persons (应配教师数): the greater of the two; null when it is not known.' })
  due!: number | null;

  @Field(() => FigureUnknown, { nullable: true, description: 'Why it is not known (缺失原因); null when it is.' })
  unknown!: FigureUnknown | null;

  @Field(() => StaffingBasis, { nullable: true, description: 'Which of the two it is (核定依据).' })
  basis!: StaffingBasis | null;

  @Field(() => Float, { description: 'Teachers who are there and teach the stage, principals and deputies among them, persons (在校教师折合数): an itinerant teacher (走教) counts at the receiving school by shareOfWeek and at home by the rest, at home alone where the share is not on record.' })
  teachers!: number;

  @Field(() => Float, { description: 'Of them principals and deputies, by the same shares, persons (其中正副校长折合数): they may teach, but are no teachers to spare.' })
  leaders!: number;

  @Field(() => Float, { description: 'Of them backbone teachers, by the same shares, persons (其中骨干教师折合数).' })
  backbone!: number;

  @Field(() => Int, { nullable: true, description: 'Whole teachers over what is due, principals and deputies left out, persons (可调出教师数); null when what is due is not known.' })
  spare!: number | null;

  @Field(() => Rule, { nullable: true, description: 'The rule on pupils for each of the staff (生员比标准).' })
  pupilsPerStaff!: Rule | null;

  @Field(() => Rule, { nullable: true, description: 'The rule on the share of staff who need not teach (非教学人员比例).' })
  nonTeachingShare!: Rule | null;

  @Field(() => Rule, { nullable: true, description: 'The rule on teachers for each class (班师比标准): of village schools where it is one, else of any.' })
  teachersPerClass!: Rule | null;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'How many teachers a school is due and has, stage by stage, on a day (学校师资配备标准).' })
export class StaffingStandard {
  @Field(() => DateScalar, { description: 'The day (截至日期).' })
  on!: string;

  @Field(() => [StageStaffing], { description: 'Its stages that have classes on record and a standard (学段).' })
  stages!: StageStaffing[];

  @Field(() => Int, { nullable: true, description: 'Pupils it is funded for, persons (公用经费核定学生数): a small school as a larger one. They count for its running costs, not for its staff; null without classes on record or a rule.' })
  fundedPupils!: number | null;

  @Field(() => Rule, { nullable: true, description: 'The rule on how many a small school is funded for (小规模学校经费核定标准).' })
  fundedPupilsRule!: Rule | null;

  @Field(() => [RulePack], { description: 'The packs of rules that hold, the later over the earlier (适用规则包).' })
  rulePacks!: readonly RulePack[];
}
