import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../kit';
import { HonourLevel } from '../honour/honour.enums';
import { Stage } from '../teacher/stage';
import { Subject } from '../teacher/subject';
import { StudioKind } from './studio-kind';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Studio of a master teacher, class teacher or principal (名师工作室), with members from several schools.' })
@keyedById()
@Entity()
export class Studio extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (工作室编号).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (名称).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => StudioKind, { description: 'Kind (工作室类别).' })
  kind!: StudioKind;

  @Column({ type: 'text' })
  @Field(() => HonourLevel, { description: 'Level that set it up (级别).' })
  level!: HonourLevel;

  @Column({ type: 'uuid' })
  leaderId!: string;

  @Column({ type: 'uuid' })
  hostSchoolId!: string;

  @Column({ type: 'text', nullable: true })
  @Field(() => Subject, { nullable: true, description: 'Subject (学科); null when it is for all.' })
  subject!: Subject | null;

  @Column({ type: 'text' })
  @Field(() => Stage, { description: 'Stage of schooling (学段).' })
  stage!: Stage;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Year it was set up (成立年份); null when not known.' })
  foundedYear!: number | null;
}
