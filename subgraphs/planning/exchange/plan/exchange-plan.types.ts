import { Field, Float, ObjectType } from 'type-graphql';
import { DateTimeScalar, SeenBy } from '../../../kit';

@SeenBy('COUNTY')
@ObjectType({ description: 'How far the computation of a plan is (计算进度).' })
export class PlanProgress {
  @Field(() => DateTimeScalar, { description: 'When that was (时间).' })
  at!: Date;

  @Field(() => Float, { description: 'Seconds computed so far (已用秒数).' })
  seconds!: number;

  @Field(() => Float, { nullable: true, description: 'Value of the best plan so far (当前最优值).' })
  found!: number | null;

  @Field(() => Float, { nullable: true, description: 'No plan can be better than this (下界).' })
  bound!: number | null;

  @Field(() => Float, { nullable: true, description: 'How far the best plan so far may be from the best of all (最优性差距).' })
  gap!: number | null;
}
