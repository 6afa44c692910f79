import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';
import { TownshipKind } from './township-kind';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Township-level division (乡镇、街道).' })
@keyedById()
@Entity()
export class Township extends Recorded {
  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Administrative division code, 9 digits (行政区划代码).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => TownshipKind, { description: 'Kind of division (类别).' })
  kind!: TownshipKind;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day it is no longer there, for one that was merged into another (撤销日期, 自当日起不再存在); null while it is there.' })
  endedOn!: string | null;
}
