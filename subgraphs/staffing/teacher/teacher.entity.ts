import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DateScalar, InDetail, keyedById, Recorded, SeenBy } from '../../kit';
import { Stage } from './stage';
import { Subject } from './subject';
import { Degree, ProfessionalTitle } from './teacher.enums';

/** Holds what the network needs to know of a teacher and nothing that identifies the person elsewhere. */
@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Teacher or principal (教师、校长), with no personal data beyond the name. In brief, as colleagues and partners of a link see them: name and subject.' })
@keyedById()
@Entity()
export class Teacher extends Recorded {
  @Column({ type: 'text' })
  @InDetail()
  @Field(() => String, { nullable: true, description: 'Code of the platform, not a staff or identity number (教师编号).' })
  code!: string;

  @Column({ type: 'text' })
  @Field(() => String, { description: 'Name (姓名).' })
  name!: string;

  @Column({ type: 'text' })
  @Field(() => Subject, { description: 'Main subject (任教学科).' })
  subject!: Subject;

  @Column({ type: 'text' })
  @InDetail()
  @Field(() => Stage, { nullable: true, description: 'Stage of schooling taught (任教学段).' })
  stage!: Stage;

  @Column({ type: 'text', nullable: true })
  @InDetail()
  @Field(() => ProfessionalTitle, { nullable: true, description: 'Professional title (职称); null when none is held or known.' })
  title!: ProfessionalTitle | null;

  @Column({ type: 'text', nullable: true })
  @InDetail()
  @Field(() => Degree, { nullable: true, description: 'Highest education completed (学历); null when not known.' })
  degree!: Degree | null;

  @Column({ type: 'date', nullable: true })
  @InDetail()
  @Field(() => DateScalar, { nullable: true, description: 'Day of joining the profession (参加工作日期); null when not known.' })
  joinedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  @InDetail()
  @Field(() => DateScalar, { nullable: true, description: 'First day no longer in service (离职日期); null while in service.' })
  leftOn!: string | null;

  @Column({ type: 'date', nullable: true })
  @InDetail()
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the person was made unrecognisable (注销日期); null for all others.' })
  erasedOn!: string | null;

  /** Belongs to it while no school is. */
  @Column({ type: 'uuid', nullable: true })
  countyId!: string | null;

  @Column({ type: 'boolean' })
  @InDetail()
  @Field(() => Boolean, { nullable: true, description: 'Whether qualified both to teach and in a trade (是否双师型).' })
  dualQualified!: boolean;

  @Column({ type: 'boolean' })
  @InDetail()
  @Field(() => Boolean, { nullable: true, description: 'Whether this teacher goes to teach disabled pupils at home (是否承担送教上门).' })
  homeTeaching!: boolean;
}
