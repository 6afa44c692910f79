import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';
import { EducationGroupKind } from './education-group-kind';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Education group (教育集团、大学区、联盟等): schools that run together in one of several forms.' })
@keyedById()
@Directive('@key(fields: "code")')
@Entity()
export class EducationGroup extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => EducationGroupKind, { description: 'Kind of group (类别).' })
  kind!: EducationGroupKind;

  /** Null for an alliance that crosses counties. */
  @Column({ type: 'uuid', nullable: true })
  countyId!: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day it was founded (成立日期); null when not known.' })
  foundedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day it no longer existed (解散日期, 不含当日); null while it exists.' })
  dissolvedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its charter, or where it is laid down (章程).' })
  charter!: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is and does (简介).' })
  description!: string | null;
}
