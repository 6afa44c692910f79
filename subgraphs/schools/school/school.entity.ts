import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';
import { SchoolKind } from './school-kind';
import { Administration, Locale, Ownership } from './school.enums';

@SeenBy('EVERYONE')
@ObjectType({ description: 'School (学校): one with a 学校标识码 of its own, teaching points and kindergartens included.' })
@keyedById()
@Directive('@key(fields: "code")')
@Entity()
export class School extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'School code, 10 digits, never reassigned; renaming keeps it (学校标识码).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (校名).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => SchoolKind, { description: 'Kind of school (学校类别).' })
  kind!: SchoolKind;

  @Column({ type: 'text' })
  @Field(() => Ownership, { description: 'Who runs it (办学性质).' })
  ownership!: Ownership;

  @Column({ type: 'text' })
  @Field(() => Administration, { description: 'Which level administers it (隶属).' })
  administration!: Administration;

  @Column({ type: 'text', nullable: true })
  @Field(() => Locale, { nullable: true, description: 'Urban-rural class of its place (城乡分类); null where it is unknown: such a school is neither urban nor rural.' })
  locale!: Locale | null;

  @Column({ type: 'uuid' })
  countyId!: string;

  @Column({ type: 'uuid', nullable: true })
  townshipId!: string | null;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether pupils board (是否寄宿制).' })
  boarding!: boolean;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Pupils enrolled, persons (在校生数); null when not reported.' })
  pupils!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Pupils who board, persons (寄宿生数); null when not reported.' })
  boarders!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Places, persons (学位数); null when not reported.' })
  places!: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude!: number | null;

  @Column({ type: 'double precision', nullable: true })
  latitude!: number | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day it opened or, to come, will open (建校日期); null where it is planned without a day, or where nobody recorded it.' })
  openedOn!: string | null;

  @Column({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Whether it was entered as a planned school (是否规划建设): without a day of opening it is not open, with one from that day on.' })
  planned!: boolean;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'When it opened as precisely as sources tell: 1956, 1956-09 or 1956-09-01 (建校时间); `openedOn` is the first day of that.' })
  opened!: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day it is no longer open (撤并日期), to come while a decided closure is in its transition; null where none is decided, and where no source tells the day (`closedUndated`).' })
  closedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'When it closed as precisely as sources tell: 2009, 2009-08 or 2009-08-01 (撤并时间); of a year or month alone, `closedOn` is the first day after it.' })
  closed!: string | null;

  @Column({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Whether it has closed on a day that no source tells (已撤并而日期不详); then `closedOn` is null.' })
  closedUndated!: boolean;
}
