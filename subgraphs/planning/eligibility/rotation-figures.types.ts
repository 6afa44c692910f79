import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, SeenBy } from '../../kit';
import { Figure } from '../figure/figure';
import { RulePack } from '../rules/rule-pack.entity';

/** What is withheld of the counts and shares is refused when it is asked for, so that none of them is null by itself. */
@SeenBy('EVERYONE')
@ObjectType({ description: 'Rotation of teachers of compulsory education against the rules, in one school year (交流轮岗达标情况). To who does not see the persons it is told as of the first day of the term, and no count of few persons nor what follows from one.' })
export class RotationFigures {
  @Field(() => DateScalar, { description: 'The day as of which who is due is counted (截至日期); the first of the term for who does not see the persons.' })
  on!: string;

  @Field(() => Int, { description: 'Year in which the school year of that day begins (学年起始年份).' })
  schoolYear!: number;

  @Field(() => Int, { nullable: true, description: 'Teachers on the establishment, persons (在编教师数).' })
  teachers!: number;

  @Field(() => Int, { nullable: true, description: 'Teachers due to rotate, those away included, persons (符合交流条件教师数); null when no rule says after how many years, and while it is not known of everybody.' })
  due!: number | null;

  @Field(() => Int, { nullable: true, description: 'Teachers of whom it is not known whether rotation is due, persons (资格未知教师数): a rule goes by age or terms that are not on record.' })
  dueUnknown!: number;

  @Field(() => Int, { nullable: true, description: 'Of them backbone teachers, persons (其中骨干教师数).' })
  dueBackbone!: number | null;

  @Field(() => Int, { nullable: true, description: 'Teachers due who are not away, persons (可安排教师数).' })
  available!: number | null;

  @Field(() => Int, { nullable: true, description: 'Teachers from there whose rotation in the school year was decided, of a kind and length that the rules count, persons (实际交流教师数).' })
  rotated!: number;

  @Field(() => Int, { nullable: true, description: 'Of them backbone teachers, persons (其中骨干教师数).' })
  rotatedBackbone!: number;

  @Field(() => Figure, { nullable: true, description: 'Share of teachers due who rotate (交流比例), of the schools the rule counts.' })
  rotationShare!: Figure;

  @Field(() => Figure, { nullable: true, description: 'Share of backbone teachers (骨干教师交流比例), of those the rule counts.' })
  backboneShare!: Figure;

  @Field(() => [RulePack], { description: 'The packs of rules that hold, the later over the earlier (适用规则包).' })
  rulePacks!: readonly RulePack[];
}
