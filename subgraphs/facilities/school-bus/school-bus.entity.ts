import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'School bus (校车) and the route it runs, for one school or for the county.' })
@keyedById()
@Entity()
export class SchoolBus extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'uuid', nullable: true })
  schoolId!: string | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Seats (座位数); null when not reported.' })
  seats!: number | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Route, stop by stop (线路); null when not reported.' })
  route!: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day its safety check is valid (检验有效期至); null when not reported.' })
  checkedUntil!: string | null;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it is tracked by satellite positioning (是否安装GPS).' })
  positioned!: boolean;
}
