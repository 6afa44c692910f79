import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, keyedById, Recorded } from '../../kit';
import { Stage } from './stage';
import { Subject } from './subject';
import { Degree, ProfessionalTitle } from './teacher.enums';

/** Holds what the network needs to know of a teacher and nothing that identifies the person elsewhere. */
@ObjectType({ description: 'Teacher or principal (教师、校长), with no personal data beyond the name.' })
@keyedById()
@Entity()
export class Teacher extends Recorded {
  @Column({ type: 'text' })
  @Field(() => String, { description: 'Code of the platform, not a staff or identity number (教师编号).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (姓名).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => Subject, { description: 'Main subject (任教学科).' })
  subject!: Subject;

  @Column({ type: 'text' })
  @Field(() => Stage, { description: 'Stage of schooling taught (任教学段).' })
  stage!: Stage;

  @Column({ type: 'text', nullable: true })
  @Field(() => ProfessionalTitle, { nullable: true, description: 'Professional title (职称); null when none is held or known.' })
  title!: ProfessionalTitle | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => Degree, { nullable: true, description: 'Highest education completed (学历); null when not known.' })
  degree!: Degree | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day of joining the profession (参加工作日期); null when not known.' })
  joinedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day no longer in service (离职日期); null while in service.' })
  leftOn!: string | null;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether qualified both to teach and in a trade (是否双师型).' })
  dualQualified!: boolean;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether this teacher goes to teach disabled pupils at home (是否承担送教上门).' })
  homeTeaching!: boolean;
}
