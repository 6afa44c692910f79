import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';
import { HonourKind, HonourLevel } from './honour.enums';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Honour of a teacher (荣誉), such as 省级骨干教师; one teacher may hold several.' })
@keyedById()
@Entity()
export class Honour extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (荣誉编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name of the honour (荣誉名称).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => HonourKind, { description: 'Kind (荣誉类别).' })
  kind!: HonourKind;

  @Column({ type: 'text' })
  @Field(() => HonourLevel, { description: 'Level that awards it (级别).' })
  level!: HonourLevel;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Year of the award (授予年份); null when not known.' })
  awardedYear!: number | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day it no longer holds (撤销日期); null while it was not taken away.' })
  revokedOn!: string | null;
}
