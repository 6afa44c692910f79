import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar, describedEnum, SeenBy, type EnumValue } from '../../kit';
import { Confidence } from '../../network/confidence';
import { Figure } from '../figure/figure';
import { Verdict } from '../figure/verdict';
import { Stage } from '../foreign/stage';
import { RulePack } from '../rules/rule-pack.entity';
import { ResourceIndicator } from '../rules/rule.enums';

const BalancePartKind = describedEnum('BalancePartKind', 'What 优质均衡 is judged by (优质均衡评估内容), 教督〔2017〕6号.', {
  RESOURCE_ALLOCATION: { en: 'Resource allocation, 7 indicators', zh: '资源配置' },
  GOVERNMENT_GUARANTEE: { en: 'What the government sees to, 15 indicators', zh: '政府保障程度' },
  EDUCATION_QUALITY: { en: 'Quality of education, 9 indicators', zh: '教育质量' },
  SATISFACTION: { en: 'Satisfaction of the public', zh: '社会认可度' },
});
type BalancePartKind = EnumValue<typeof BalancePartKind>;

@SeenBy('EVERYONE')
@ObjectType({ description: 'One part of 优质均衡 and whether it passes (评估内容).' })
export class BalancePart {
  @Field(() => BalancePartKind, { description: 'Which (内容).' })
  kind!: BalancePartKind;

  @Field(() => Verdict, { description: 'Whether it passes (是否达标); unknown of what the graph does not hold.' })
  verdict!: Verdict;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'How evenly one resource is shared out among schools (指标校际均衡).' })
export class IndicatorBalance {
  @Field(() => ResourceIndicator, { description: 'Which (指标).' })
  indicator!: ResourceIndicator;

  /** What there is of it at the schools it is known of, together; not told. */
  counted!: number;

  @Field(() => Float, { nullable: true, description: 'What there is per pupil, or per hundred, of the schools together (平均值); shown with 2 decimals. Null when not known.' })
  mean!: number | null;

  @Field(() => Figure, { nullable: true, description: 'Coefficient of variation (差异系数), weighted by pupils; shown with 3 decimals. Not known while one school is not.' })
  coefficient!: Figure;

  @Field(() => Float, { nullable: true, description: 'The coefficient among the schools that are known (已知学校的差异系数); of no weight for the verdict.' })
  coefficientOfKnown!: number | null;

  @Field(() => Int, { description: 'Schools it is known of (已知学校数).' })
  knownSchools!: number;

  @Field(() => Int, { description: 'Schools it is not known of (缺失学校数).' })
  unknownSchools!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Balance among the schools of one stage (学段均衡).' })
export class StageBalance {
  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;

  @Field(() => Int, { description: 'Schools that count (计入学校数).' })
  schools!: number;

  @Field(() => Int, { nullable: true, description: 'Their pupils, persons (学生数); null while one has not reported them.' })
  pupils!: number | null;

  @Field(() => Int, { description: 'Schools that pass (达标学校数).' })
  passing!: number;

  @Field(() => Int, { description: 'Schools that fail (未达标学校数).' })
  failing!: number;

  @Field(() => Int, { description: 'Schools of which too little is known (数据不足学校数).' })
  unknown!: number;

  @Field(() => [IndicatorBalance], { description: 'The seven (七项指标).' })
  indicators!: IndicatorBalance[];

  @Field(() => Verdict, { description: 'Whether every school that counts passes (学校是否全部达标).' })
  verdictOfSchools!: Verdict;

  @Field(() => Verdict, { description: 'Whether the coefficient of each indicator is within the limit (差异系数是否达标).' })
  verdictOfCoefficients!: Verdict;

  @Field(() => Verdict, { description: 'Whether resource allocation passes (资源配置是否达标): every school and every coefficient.' })
  verdict!: Verdict;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'Quality balance of compulsory education among schools on a day (优质均衡). To who does not see the persons of a county it is told as of the first day of the term, and no indicator made of few teachers.' })
export class Balance {
  @Field(() => DateScalar, { description: 'The day (截至日期); of a county the first of the term for who does not see the persons.' })
  on!: string;

  @Field(() => Int, { description: 'The year whose classes and reports it is made of, by its first day, 1 September (数据学年); what is on record of earlier years alone makes a figure unknown.' })
  inputYear!: number;

  @Field(() => [StageBalance], { description: 'Stages of compulsory education (义务教育学段).' })
  stages!: StageBalance[];

  @Field(() => Verdict, { description: 'Whether every school of every stage passes (学校是否全部达标).' })
  verdictOfSchools!: Verdict;

  @Field(() => Verdict, { description: 'Whether the coefficients of every stage are within the limits (差异系数是否全部达标).' })
  verdictOfCoefficients!: Verdict;

  @Field(() => Verdict, { description: 'Whether resource allocation passes (资源配置是否达标): every school and every coefficient. One part of 优质均衡, see parts.' })
  verdict!: Verdict;

  @Field(() => [BalancePart], { description: 'The parts of 优质均衡 (教督〔2017〕6号) with what is known of each (四项内容).' })
  parts!: readonly BalancePart[];

  @Field(() => Verdict, { description: 'Whether all parts pass (是否达到优质均衡): unknown while one of them is, whatever the others.' })
  verdictOfAllParts!: Verdict;

  @Field(() => Confidence, { nullable: true, description: 'How well the worst attested of the rules is, that its verdicts were given by (可信度): what is not VERIFIED must be shown as 未经官方核验. Null without a rule.' })
  confidence!: Confidence | null;

  @Field(() => [RulePack], { description: 'The packs of rules that hold, the later over the earlier (适用规则包).' })
  rulePacks!: readonly RulePack[];
}
