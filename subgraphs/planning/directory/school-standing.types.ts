import { Field, Float, Int, ObjectType } from 'type-graphql';
import { SeenBy } from '../../kit';
import { SchoolStub } from '../foreign/school.stub';

@SeenBy('OFFICE')
@ObjectType({ description: 'A school with how it is staffed for compulsory education (学校师资对照), as an entry of the directory.' })
export class SchoolStanding {
  id!: string;

  @Field(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  get school(): SchoolStub {
    return { id: this.id };
  }

  @Field(() => Int, { nullable: true, description: 'Pupils of compulsory education, persons (义务教育学生数); null when no class is on record.' })
  pupils!: number | null;

  @Field(() => Int, { nullable: true, description: 'Classes of compulsory education (义务教育班数).' })
  classes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Teachers of compulsory education who serve there, principals and deputies among them, persons (任职教师数). Each is counted once, itinerant teachers (走教) where they serve.' })
  teachers!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them principals and deputies, persons (其中正副校长数).' })
  leaders!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same by the share of the week, persons (实际在校教师折合数): an itinerant teacher (走教) counts at the receiving school by shareOfWeek and at home by the rest, at home alone where the share is not on record. What is due is held against this.' })
  present!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers due to it, persons (应配教师数): of each stage the greater of what its pupils and its classes ask for.' })
  required!: number | null;

  @Field(() => Int, { nullable: true, description: 'Whole teachers it can spare, persons (可调出教师数): over what is due, principals and deputies left out, in each stage and as a whole.' })
  spare!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers over what is due: present less required; below 0 they are short, persons (超配教师数).' })
  surplus!: number | null;

  @Field(() => Float, { nullable: true, description: 'Pupils for each of the teachers, as persons (生师比); null without teachers.' })
  pupilsPerTeacher!: number | null;

  @Field(() => Int, { nullable: true, description: 'Backbone teachers of them, persons (骨干教师数).' })
  backbone!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of backbone teachers (骨干教师占比); null without teachers.' })
  backboneShare!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers missing, persons (缺额): in the subject that was asked for, else in all; itinerant teachers by the share of the week.' })
  gap!: number | null;
}
