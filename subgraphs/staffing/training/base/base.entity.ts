import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { keyedById, Recorded, SeenBy } from '../../../kit';
import { TrainingLevel } from '../programme/training-level';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Training base (培训基地校): a school that serves as demonstration base for training.' })
@keyedById()
@Entity()
export class TrainingBase extends Recorded {
  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'text' })
  @Field(() => TrainingLevel, { description: 'Level that named it (级别).' })
  level!: TrainingLevel;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Year since which it is a base (设立年份); null where no source tells it.' })
  sinceYear!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many it can train at a time, persons (容量); null when not stated.' })
  capacity!: number | null;

  /** As in the import file: one text, courses separated by a semicolon. */
  @Column({ type: 'text', nullable: true })
  courses!: string | null;
}
