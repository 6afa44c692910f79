import { Field, ID, InputType } from 'type-graphql';
import { CreationInput, DateScalar } from '../../../kit';
import { RotationKind } from '../rotation.enums';

@InputType({ description: 'The moves of an exchange plan as proposals for one time (按方案批量提出交流轮岗).' })
export class ProposePlannedRotationsInput extends CreationInput {
  @Field(() => ID, { description: 'The plan, which is READY (交流方案).' })
  plan!: string;

  @Field(() => DateScalar, { description: 'First day (开始日期).' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'First day no longer there (结束日期, 不含当日).' })
  endsOn!: string;

  @Field(() => RotationKind, { defaultValue: RotationKind.ROTATION, description: 'Form (交流形式).' })
  kind!: RotationKind;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the personnel relations move too (是否调动人事关系).' })
  personnelRelationMoves!: boolean;
}
