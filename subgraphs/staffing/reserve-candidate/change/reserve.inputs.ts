import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { ReserveMode, ReserveStage } from '../reserve-candidate.enums';

@InputType({ description: 'Who enters the pool of reserve candidates (进入校长后备人才库).' })
export class EnterReserveInput extends CreationInput {
  @Field(() => ID, { description: 'The teacher (教师).' })
  teacher!: string;

  @Field(() => ID, { nullable: true, description: 'The school that puts the candidate forward; none when the county does (推荐学校).' })
  school?: string;

  @Field(() => DateScalar, { description: 'First day in the pool (入库日期).' })
  enteredOn!: string;
}

@InputType({ description: 'Which candidate reaches which stage (后备人才培养进展).' })
export class AdvanceReserveInput extends ChangeInput {
  @Field(() => ReserveStage, { description: 'The stage that is reached, the one after the present (培养阶段).' })
  stage!: ReserveStage;

  @Field(() => [ReserveMode], { nullable: true, description: 'Ways of development taken part in meanwhile, added to those on record (培养方式).' })
  modes?: ReserveMode[];
}

@InputType({ description: 'Which candidate leaves the pool, and when (退出校长后备人才库).' })
export class LeaveReserveInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'First day no longer in the pool (出库日期).' })
  leftOn!: string;
}
