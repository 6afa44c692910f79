import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DatedRecord, keyedById, SeenBy } from '../../kit';
import { Stage } from '../teacher/stage';
import { ContractStatus, StaffRole } from './appointment.enums';

/** Two facts that 县管校聘 takes apart: who holds the establishment place, and where the teacher works. */
@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Appointment (聘任): a teacher on the establishment of one school serves at the same or another, for a time.' })
@keyedById()
@Entity()
export class Appointment extends DatedRecord {
  @Column({ type: 'uuid' })
  teacherId!: string;

  @Column({ type: 'uuid' })
  establishmentSchoolId!: string;

  @Column({ type: 'uuid' })
  servingSchoolId!: string;

  @Column({ type: 'uuid', nullable: true })
  postId!: string | null;

  @Column({ type: 'text' })
  @Field(() => StaffRole, { description: 'Role (职务).' })
  role!: StaffRole;

  @Column({ type: 'text' })
  @Field(() => ContractStatus, { description: 'Contract status (聘用状态).' })
  contractStatus!: ContractStatus;

  @Column({ type: 'text' })
  @Field(() => Stage, { description: 'Stage of schooling (学段).' })
  stage!: Stage;
}
