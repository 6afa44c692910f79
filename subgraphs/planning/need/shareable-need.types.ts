import { Field, Float, Int, ObjectType } from 'type-graphql';
import { describedEnum, SeenBy, type EnumValue } from '../../kit';
import { EducationGroupStub } from '../foreign/education-group.stub';
import { SchoolStub } from '../foreign/school.stub';
import { Stage } from '../foreign/stage';
import { Subject } from '../foreign/subject';

@SeenBy('OFFICE')
@ObjectType({ description: 'Less than half a teacher of a subject that one school lacks (不足半人的缺额), with what it was reckoned from.' })
export class PartNeed {
  schoolId!: string;

  @Field(() => SchoolStub, { nullable: true, description: 'The school (学校).' })
  get school(): SchoolStub {
    return { id: this.schoolId };
  }

  @Field(() => Float, { description: 'Teachers missing, persons (缺额): required less present.' })
  gap!: number;

  @Field(() => Float, { description: 'Teachers of the subject due to the stage, persons (应配): teachers due to the stage × lessons of the subject ÷ all lessons of the stage.' })
  required!: number;

  @Field(() => Int, { description: 'Teachers who serve there and have the subject as their main one, persons (现有).' })
  present!: number;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'What schools of one group lack of a subject, each less than half a teacher (集团内可走教共享的缺额): too little for a post, and together what an itinerant teacher (走教) could give.' })
export class ShareableNeed {
  groupId!: string | null;

  @Field(() => EducationGroupStub, { nullable: true, description: 'The group (教育集团); null for the schools that are in none, which have nobody to share with.' })
  get group(): EducationGroupStub | null {
    return this.groupId === null ? null : { id: this.groupId };
  }

  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;

  @Field(() => Subject, { description: 'Subject (学科).' })
  subject!: Subject;

  @Field(() => Float, { description: 'Teachers missing in all of these schools, persons (缺额合计).' })
  missing!: number;

  @Field(() => [PartNeed], { description: 'The schools and what each lacks, the largest first (各校缺额).' })
  parts!: PartNeed[];
}

@SeenBy('OFFICE')
@ObjectType({ description: 'Needs of less than half a teacher, by group, stage and subject (不足半人的缺额汇总). A school of two groups is in both.' })
export class ShareableNeeds {
  @Field(() => Int, { description: 'How many groups, stages and subjects there are (条数).' })
  total!: number;

  @Field(() => [ShareableNeed], { description: 'The largest of them, largest first (缺额).' })
  needs!: ShareableNeed[];
}

export const SharedLessonKind = describedEnum('SharedLessonKind', 'Lessons that no teacher of a subject gives, but whoever teaches (由各科教师分担的课程).', {
  COMPREHENSIVE_PRACTICE: { en: 'Comprehensive practice', zh: '综合实践活动' },
  LOCAL_AND_SCHOOL: { en: 'Curriculum of the place and of the school', zh: '地方课程与校本课程' },
});
export type SharedLessonKind = EnumValue<typeof SharedLessonKind>;

@SeenBy('OFFICE')
@ObjectType({ description: 'Teachers due for lessons that no teacher of a subject gives (由各科教师分担的课时): with those due by subject they add up to what is due.' })
export class SharedLessons {
  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;

  @Field(() => SharedLessonKind, { description: 'Which lessons (课程).' })
  kind!: SharedLessonKind;

  @Field(() => Float, { description: 'Of these a week, summed over the grades of the stage (周课时).' })
  lessons!: number;

  @Field(() => Float, { description: 'All lessons a week of the stage (学段周课时合计).' })
  stageLessons!: number;

  @Field(() => Float, { description: 'Teachers due for them in all of the schools, persons (折合应配教师数): nobody’s main subject, and so in no need.' })
  due!: number;
}
