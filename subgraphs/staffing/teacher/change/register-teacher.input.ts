import { Field, ID, InputType } from 'type-graphql';
import { CreationInput, DateScalar } from '../../../kit';
import { Stage } from '../stage';
import { Subject } from '../subject';
import { Degree, ProfessionalTitle } from '../teacher.enums';

@InputType({ description: 'A teacher new to the network, with no personal data beyond the name (登记教师).' })
export class RegisterTeacherInput extends CreationInput {
  @Field(() => String, { description: 'Code of the platform, 1 to 40 letters, digits or hyphens, not a staff or identity number (教师编号).' })
  code!: string;

  @Field(() => String, { description: 'Name, up to 40 characters (姓名).' })
  name!: string;

  @Field(() => Subject, { description: 'Main subject (任教学科).' })
  subject!: Subject;

  @Field(() => Stage, { description: 'Stage of schooling taught (任教学段).' })
  stage!: Stage;

  @Field(() => ProfessionalTitle, { nullable: true, description: 'Professional title (职称).' })
  title?: ProfessionalTitle;

  @Field(() => Degree, { nullable: true, description: 'Highest education completed (学历).' })
  degree?: Degree;

  @Field(() => DateScalar, { nullable: true, description: 'Day of joining the profession (参加工作日期).' })
  joinedOn?: string;

  @Field(() => ID, { nullable: true, description: 'The county that registers, which answers for the teacher until a school does (登记县区); planners must say which. Left out by an administrator, the record is for administrators alone until there is a post.' })
  county?: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether qualified both to teach and in a trade (是否双师型).' })
  dualQualified!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether this teacher goes to teach disabled pupils at home (是否承担送教上门).' })
  homeTeaching!: boolean;
}
