import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionType, SeenBy } from '../../kit';
import type { Field as AskedIn } from '../directory/field';
import { SchoolStub } from '../foreign/school.stub';
import { Stage } from '../foreign/stage';
import { Subject } from '../foreign/subject';

@SeenBy('OFFICE')
@ObjectType({ description: 'Teachers of a subject that a stage of a school lacks (学科师资缺额), with what says so.' })
export class StaffingNeed {
  @Field(() => ID, { description: 'Identifier of the need while it lasts (标识): school, stage and subject.' })
  id!: string;

  schoolId!: string;

  /** What it was asked by. */
  field!: AskedIn;

  @Field(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  get school(): SchoolStub {
    return { id: this.schoolId };
  }

  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;

  @Field(() => Subject, { description: 'Subject (学科).' })
  subject!: Subject;

  @Field(() => Float, { description: 'Teachers missing, persons (缺额): required less present.' })
  gap!: number;

  @Field(() => Float, { description: 'Teachers of the subject due to the stage, persons (应配): teachers due to the stage × lessons of the subject ÷ all lessons of the stage.' })
  required!: number;

  @Field(() => Float, { description: 'Teachers who are there and have the subject as their main one, persons (现有折合): an itinerant teacher (走教) counts at the receiving school by shareOfWeek and at home by the rest, at home alone where the share is not on record.' })
  present!: number;

  @Field(() => Int, { description: 'Pupils of the stage, persons (学生数).' })
  pupils!: number;

  @Field(() => Float, { description: 'Lessons a week of the subject, summed over the grades of the stage (学科周课时).' })
  lessons!: number;

  @Field(() => Float, { description: 'All lessons a week of the stage, those that no teacher of a subject gives included (学段周课时合计).' })
  stageLessons!: number;

  @Field(() => Int, { nullable: true, description: 'Posts allotted to the whole school, persons (核定岗位数); null when none are on record.' })
  posts!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of them filled, persons (已聘人数).' })
  postsFilled!: number | null;
}

export const StaffingNeedConnection = connectionType('StaffingNeed', '学科师资缺额', StaffingNeed);
