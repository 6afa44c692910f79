import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';

@SeenBy('EVERYONE')
@ObjectType({ description: 'County-level division (县、县级市、区): the bureau that runs a network of schools.' })
@keyedById()
@Directive('@key(fields: "code")')
@Entity()
export class County extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Administrative division code, 6 digits (行政区划代码).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Province (省份).' })
  province!: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day it is no longer there, for one that was merged into another (撤销日期, 自当日起不再存在); null while it is there.' })
  endedOn!: string | null;
}
