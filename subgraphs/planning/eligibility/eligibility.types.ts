import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, describedEnum, SeenBy, type EnumValue } from '../../kit';
import { SchoolStub } from '../foreign/school.stub';
import { Rule } from '../rules/rule.entity';

export const EligibilityCode = describedEnum('EligibilityCode', 'What speaks for or against the rotation of a teacher (交流资格依据).', {
  YEARS_REACHED: { en: 'Has been at the school for the years of the rule', zh: '已达到规定任教年限' },
  YEARS_NOT_REACHED: { en: 'Has not yet been at the school for the years of the rule', zh: '未达到规定任教年限' },
  AWAY_ON_ROTATION: { en: 'Rotates already', zh: '正在交流轮岗' },
  NOT_COMPULSORY_EDUCATION: { en: 'Does not teach compulsory education', zh: '非义务教育阶段教师' },
  NOT_A_PUBLIC_SCHOOL: { en: 'Is not on the establishment of a public school', zh: '非公办学校在编教师' },
  NOT_EMPLOYED: { en: 'Is on the establishment of no school', zh: '不在编' },
  NO_RULE: { en: 'No rule says after how many years', zh: '无适用年限规定' },
});
export type EligibilityCode = EnumValue<typeof EligibilityCode>;

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'A reason with its values (依据及参数); the words are the client’s.' })
export class EligibilityReason {
  @Field(() => EligibilityCode, { description: 'Which (依据).' })
  code!: EligibilityCode;

  @Field(() => Int, { nullable: true, description: 'Whole years at the school (任教年数), of reasons about years.' })
  years!: number | null;

  @Field(() => Int, { nullable: true, description: 'Years of the rule (规定年数), of reasons about years.' })
  required!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the reason ends (到期日期): when the years are reached, or the teacher is back; null when it does not by itself.' })
  until!: string | null;

  @Field(() => SchoolStub, { nullable: true, description: 'Where the teacher rotates to (交流学校).' })
  school!: SchoolStub | null;
}

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Whether a teacher may rotate, and why (交流轮岗资格).' })
export class RotationEligibility {
  @Field(() => DateScalar, { description: 'The day (截至日期).' })
  on!: string;

  @Field(() => Boolean, { description: 'Whether rotation is due (是否符合交流条件): such teachers are the denominator of the 10 %.' })
  due!: boolean;

  @Field(() => Boolean, { description: 'Whether due and not away already (是否可安排).' })
  available!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether a backbone teacher (是否骨干教师); null when not employed.' })
  backbone!: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when at the school without a break (连续任教起始日期); null when not employed.' })
  since!: string | null;

  @Field(() => Int, { nullable: true, description: 'Whole years since then (连续任教年数).' })
  yearsAtSchool!: number | null;

  @Field(() => SchoolStub, { nullable: true, description: 'School of the establishment (编制所在校).' })
  establishmentSchool!: SchoolStub | null;

  @Field(() => [EligibilityReason], { description: 'All that speaks for and against it, at least one (依据).' })
  reasons!: EligibilityReason[];

  @Field(() => Rule, { nullable: true, description: 'The rule on years (适用年限规定).' })
  rule!: Rule | null;
}
