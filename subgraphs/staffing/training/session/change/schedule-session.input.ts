import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { CreationInput, DateTimeScalar } from '../../../../kit';
import { TrainingDelivery } from '../training-delivery';

@InputType({ description: 'A new session of a programme (安排培训场次).' })
export class ScheduleSessionInput extends CreationInput {
  @Field(() => ID, { description: 'The programme (培训项目).' })
  programme!: string;

  @Field(() => String, { nullable: true, description: 'Code; made when left out (编号).' })
  code?: string;

  @Field(() => ID, { nullable: true, description: 'Studio that holds it (工作室); a school names its own, the county any of its schools.' })
  studio?: string;

  @Field(() => ID, { nullable: true, description: 'School that hosts it; none for one held online or elsewhere (承办学校).' })
  hostSchool?: string;

  @Field(() => ID, { nullable: true, description: 'Room of the host school (功能室).' })
  room?: string;

  @Field(() => DateTimeScalar, { description: 'When it begins (开始时间).' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends (结束时间).' })
  endsAt!: Date;

  @Field(() => String, { description: 'Topic (主题).' })
  topic!: string;

  @Field(() => Float, { description: 'Credit hours it is worth (学时).' })
  hours!: number;

  @Field(() => Int, { nullable: true, description: 'How many it can take, persons; no limit when left out (容量).' })
  capacity?: number;

  @Field(() => TrainingDelivery, { nullable: true, description: 'Kind of delivery, for one brought to a school (送培送教类别).' })
  delivery?: TrainingDelivery;

  @Field(() => [ID], { nullable: true, description: 'Teachers who give it; those from outside are not named (授课教师).' })
  trainers?: string[];
}
