import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar, describedEnum, SeenBy, type EnumValue } from '../../../kit';
import { Balance } from '../../balance/balance.types';
import { StageIndicators } from '../../balance/indicators.types';
import { RotationEligibility } from '../../eligibility/eligibility.types';
import { RotationFigures } from '../../eligibility/rotation-figures.types';
import { Figure } from '../../figure/figure';
import { FigureUnknown } from '../../figure/unknown';
import { MentorLinkStub } from '../../foreign/mentor-link.stub';
import { SchoolStub } from '../../foreign/school.stub';
import { Stage } from '../../foreign/stage';
import { Subject } from '../../foreign/subject';
import { TeacherStub } from '../../foreign/teacher.stub';
import { constraintWords, hollowWords } from '../constraints/codes';

export const MoveWarning = describedEnum('MoveWarning', 'What speaks against a move, or makes it hollow (调整预警): the constraints of a plan in the same words, and what else makes a rotation hollow.', {
  ...constraintWords,
  ...hollowWords,
});
export type MoveWarning = EnumValue<typeof MoveWarning>;

@SeenBy('COUNTY')
@ObjectType({ description: 'What speaks against moves, and how many (预警汇总).' })
export class WarningCount {
  @Field(() => MoveWarning, { description: 'What (预警).' })
  code!: MoveWarning;

  @Field(() => Int, { description: 'Moves that it speaks against (涉及调整数).' })
  moves!: number;
}

export const CountyWarningCode = describedEnum('CountyWarningCode', 'What moves leave undone of the rules on the county (全县指标预警).', {
  ROTATION_SHARE_MISSED: { en: 'With the moves fewer of those who are due rotate than the rule says', zh: '调整后交流比例仍未达标' },
  ROTATION_SHARE_UNKNOWN: { en: 'Whether the share of those who rotate meets the rule is not known', zh: '交流比例是否达标未知' },
  ROTATION_SHARE_UNCHANGED: { en: 'The moves send nobody whom the rule on the share of those who rotate counts', zh: '调整未提高交流比例' },
  BACKBONE_SHARE_MISSED: { en: 'With the moves the share of backbone teachers is smaller than the rule says', zh: '调整后骨干教师比例仍未达标' },
  BACKBONE_SHARE_UNKNOWN: { en: 'Whether the share of backbone teachers meets the rule is not known', zh: '骨干教师比例是否达标未知' },
});
export type CountyWarningCode = EnumValue<typeof CountyWarningCode>;

@SeenBy('COUNTY')
@ObjectType({ description: 'What moves leave undone of a rule on the county, with the figure that is held against it (全县指标预警).' })
export class CountyWarning {
  @Field(() => CountyWarningCode, { description: 'What (预警).' })
  code!: CountyWarningCode;

  @Field(() => Figure, { description: 'The share without the moves (调整前).' })
  before!: Figure;

  @Field(() => Figure, { description: 'With them (调整后).' })
  after!: Figure;
}

@SeenBy('COUNTY')
@ObjectType({ description: 'How a school is staffed for compulsory education (学校义务教育师资状况): teachers, classes and what is due are those of its primary and junior secondary stages alone.' })
export class StaffingMeasure {
  @Field(() => Float, {
    nullable: true,
    description: 'Teachers of compulsory stages who are there, principals and deputies among them, persons (义务教育学段在校教师折合数): an itinerant teacher (走教) counts at the receiving school by shareOfWeek and at home by the rest, at home alone where the share is not on record. Those of other stages are not counted. Null, for the reason in unknown, where nothing of a compulsory stage is on record.',
  })
  teachers!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of them principals and deputies, by the same shares, persons (其中正副校长折合数); null where teachers is.' })
  leaders!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of them backbone teachers, by the same shares, persons (其中骨干教师折合数); null where teachers is.' })
  backbone!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its classes (班数); null without classes on record.' })
  classes!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers due to it, persons (应配教师数): of each stage the greater of what its pupils and its classes ask for; null when that is not known.' })
  required!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers due by its pupils, persons (按学生数应配教师数).' })
  requiredByPupils!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers due by its classes, persons (按班数应配教师数).' })
  requiredByClasses!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers over what is due; below 0 they are short (超配教师数).' })
  surplus!: number | null;

  @Field(() => FigureUnknown, { nullable: true, description: 'Why what is due, or even who serves, is not known (数据缺失原因); null when it is.' })
  unknown!: FigureUnknown | null;
}

@SeenBy('COUNTY')
@ObjectType({ description: 'What the moves do to one school (对学校的影响).' })
export class SchoolEffect {
  @Field(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  school!: SchoolStub;

  @Field(() => StaffingMeasure, { description: 'Without the moves (调整前).' })
  before!: StaffingMeasure;

  @Field(() => StaffingMeasure, { description: 'With them (调整后).' })
  after!: StaffingMeasure;

  @Field(() => [StageIndicators], { description: 'Its indicators without the moves (调整前指标).' })
  indicatorsBefore!: StageIndicators[];

  @Field(() => [StageIndicators], { description: 'Its indicators with them (调整后指标).' })
  indicatorsAfter!: StageIndicators[];
}

@SeenBy('COUNTY')
@ObjectType({ description: 'One move and what it does (单项调整的影响).' })
export class MoveEffect {
  @Field(() => TeacherStub, { nullable: true, description: 'The teacher (教师).' })
  teacher!: TeacherStub;

  @Field(() => SchoolStub, { nullable: true, description: 'Where the teacher serves now (派出学校).' })
  fromSchool!: SchoolStub;

  @Field(() => SchoolStub, { nullable: true, description: 'Where the teacher would go (接收学校).' })
  toSchool!: SchoolStub;

  @Field(() => Subject, { description: 'Main subject (任教学科).' })
  subject!: Subject;

  @Field(() => Stage, { description: 'Stage taught (任教学段).' })
  stage!: Stage;

  @Field(() => Boolean, { description: 'Whether a backbone teacher (是否骨干教师).' })
  backbone!: boolean;

  @Field(() => RotationEligibility, { description: 'Whether rotation is due, with every reason (交流轮岗资格).' })
  eligibility!: RotationEligibility;

  @Field(() => Float, { nullable: true, description: 'Teachers of the subject that the receiving school lacks without the moves, persons (接收学校缺额); null where nothing says how many it needs.' })
  gapBefore!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same with all moves (调整后缺额).' })
  gapAfter!: number | null;

  @Field(() => [MoveWarning], { description: 'What speaks against it (预警); empty when nothing does.' })
  warnings!: MoveWarning[];

  @Field(() => [MentorLinkStub], { nullable: true, description: 'The mentor pairs that it pulls apart (中断的师徒结对).' })
  brokenMentorLinks!: MentorLinkStub[];
}

@SeenBy('COUNTY')
@ObjectType({ description: 'What would be if teachers moved (交流调整模拟). Nothing is written.' })
export class ExchangeSimulation {
  @Field(() => DateScalar, { description: 'The day as of which it is computed (截至日期).' })
  on!: string;

  @Field(() => [MoveEffect], { description: 'The moves, in the order of the question (各项调整).' })
  moves!: MoveEffect[];

  @Field(() => [WarningCount], { description: 'All that speaks against them, the most frequent first (预警汇总); empty when nothing does.' })
  warnings!: WarningCount[];

  @Field(() => [CountyWarning], { description: 'What they leave undone of the rules on the county (全县指标预警); empty when all of them are met and more rotate.' })
  countyWarnings!: CountyWarning[];

  @Field(() => [SchoolEffect], { description: 'Every school that sends or receives, or that had a part of the week of who moves (受影响学校).' })
  schools!: SchoolEffect[];

  @Field(() => Balance, { description: 'Balance of the county without the moves (调整前均衡).' })
  balanceBefore!: Balance;

  @Field(() => Balance, { description: 'Balance of the county with them (调整后均衡).' })
  balanceAfter!: Balance;

  @Field(() => RotationFigures, { description: 'Rotation of the county against the rules without the moves (调整前交流轮岗达标情况).' })
  rotationBefore!: RotationFigures;

  @Field(() => RotationFigures, { description: 'With them: as rotations of the school year (调整后交流轮岗达标情况).' })
  rotationAfter!: RotationFigures;
}
