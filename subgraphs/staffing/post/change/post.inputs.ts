import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput } from '../../../kit';
import { Subject } from '../../teacher/subject';
import { ProfessionalTitle } from '../../teacher/teacher.enums';

@InputType({ description: 'The post that the county allots to a school (设置岗位).' })
export class CreatePostInput extends CreationInput {
  @Field(() => String, { description: 'Code, 1 to 40 letters, digits or hyphens, not used yet (岗位编号).' })
  code!: string;

  @Field(() => ID, { description: 'The school it is allotted to (学校).' })
  school!: string;

  @Field(() => ProfessionalTitle, { description: 'Title grade of the post (岗位等级).' })
  titleGrade!: ProfessionalTitle;

  @Field(() => Subject, { nullable: true, description: 'Subject; open to all when left out (学科).' })
  subject?: Subject;

  @Field(() => Int, { description: 'Places, persons, 0 to 10000 (核定岗位数).' })
  quota!: number;
}

@InputType({ description: 'Which post gets how many places (调整岗位数).' })
export class ChangePostQuotaInput extends ChangeInput {
  @Field(() => Int, { description: 'Places, persons, 0 to 10000; not fewer than are filled from today on (核定岗位数).' })
  quota!: number;
}
