import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded, SeenBy } from '../../kit';
import { HazardSeverity } from './hazard.enums';

@SeenBy('OFFICE')
@ObjectType({ description: 'Safety hazard found at a school (安全隐患), with the deadline for its rectification where that is known.' })
@keyedById()
@Entity()
export class Hazard extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code (编号).' })
  code!: string;

  @Column({ type: 'uuid' })
  schoolId!: string;

  @Column({ type: 'uuid', nullable: true })
  buildingId!: string | null;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'What is wrong (隐患描述).' })
  description!: string;

  @Column({ type: 'text' })
  @Field(() => HazardSeverity, { description: 'How grave it is (隐患等级).' })
  severity!: HazardSeverity;

  @Column({ type: 'date' })
  @Field(() => DateScalar, { description: 'Day it was found (发现日期).' })
  foundOn!: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day for its rectification (整改期限); null where no source tells it: then it is neither overdue nor in time.' })
  deadline!: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day it was rectified (整改完成日期); null while it is open.' })
  rectifiedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day those responsible were summoned (约谈日期); null when they were not.' })
  summonedOn!: string | null;
}
