import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { CreationInput, DateScalar } from '../../../kit';
import { RotationKind } from '../rotation.enums';

@InputType({ description: 'Who is to rotate where and when (交流轮岗建议). The sending school is where the teacher serves by then.' })
export class RotationProposal {
  @Field(() => ID, { description: 'The teacher (教师).' })
  teacher!: string;

  @Field(() => ID, { description: 'Receiving school (接收学校).' })
  toSchool!: string;

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'First day no longer there (结束日期, 不含当日).' })
  endsOn!: string;

  @Field(() => RotationKind, { defaultValue: RotationKind.ROTATION, description: 'Form (交流形式).' })
  kind!: RotationKind;

  @Field(() => Float, {
    nullable: true,
    description: 'Of itinerant teaching, the share of the week at the receiving school: 0.4 for two days of five (每周走教占比); unknown when left out. Shares of one teacher add up to 1 at most.',
  })
  shareOfWeek?: number;

  @Field(() => Int, { nullable: true, description: 'School year it counts for, that of its first day: from 1 August on the year of that day; another one is refused (学年起始年份).' })
  schoolYear?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether the personnel relation moves too; no when left out (是否调动人事关系).' })
  personnelRelationMoves?: boolean;
}

@InputType({ description: 'One proposal (提出交流轮岗).' })
export class ProposeRotationInput extends CreationInput {
  @Field(() => RotationProposal, { description: 'The proposal (建议).' })
  rotation!: RotationProposal;
}

@InputType({ description: 'Several proposals, of which all are stored or none (批量提出交流轮岗).' })
export class ProposeRotationsInput extends CreationInput {
  @Field(() => [RotationProposal], { description: 'The proposals, 1 to 200 (建议).' })
  rotations!: RotationProposal[];
}
