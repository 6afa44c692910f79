import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar, describedEnum, SeenBy, type EnumValue } from '../../kit';
import type { Field as AskedIn } from '../directory/field';
import { Stage } from '../foreign/stage';
import { Subject } from '../foreign/subject';
import { TownshipStub } from '../foreign/township.stub';
import type { NeedConditions } from './need-conditions';

@ObjectType()
abstract class NeedSums {
  @Field(() => Int, { nullable: true, description: 'Needs, half a teacher and more each, as staffingNeeds lists them (缺额条数); null, as are the other sums, where of none of the schools it is known.' })
  needs!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers missing in all of them, persons (缺额合计).' })
  missing!: number | null;

  @Field(() => Int, { nullable: true, description: 'Lacks of less than half a teacher, each once, whether a school of the same group could share them (shareableNeeds) or not (不足半人的缺额条数).' })
  partNeeds!: number | null;

  @Field(() => Float, { nullable: true, description: 'Teachers missing in all of these, persons (不足半人的缺额合计).' })
  missingInParts!: number | null;

  @Field(() => Int, { description: 'Schools of which all is known (已知学校数).' })
  knownSchools!: number;

  @Field(() => Int, { description: 'Schools of which it is not known what they need, so that it is in no sum (缺额未知学校数): without classes of the year, or without a rule on staff or lessons for a stage.' })
  unknownSchools!: number;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'What schools lack of one subject (学科缺额合计).' })
export class SubjectNeeds extends NeedSums {
  @Field(() => Subject, { description: 'Subject (学科).' })
  subject!: Subject;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'What schools lack in one stage (学段缺额合计).' })
export class StageNeeds extends NeedSums {
  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'What the schools of one township lack (乡镇缺额合计).' })
export class TownshipNeeds extends NeedSums {
  @Field(() => TownshipStub, { nullable: true, description: 'The township (乡镇街道); null for the schools of which none is on record.' })
  township!: TownshipStub | null;
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

@SeenBy('OFFICE')
@ObjectType({ description: 'What the schools of a county lack, in sums (师资缺额汇总): of all that the conditions name, and of those the viewer sees.' })
export class StaffingNeedSummary extends NeedSums {
  /** What they were asked by. */
  field!: AskedIn;
  where!: NeedConditions;

  @Field(() => DateScalar, { description: 'The day (截至日期).' })
  on!: string;

  @Field(() => Int, { description: 'The year whose classes it is reckoned from, by its first day, 1 September (班级数据学年); of schools with classes of earlier years alone it is not known.' })
  inputYear!: number;

  @Field(() => [SubjectNeeds], { description: 'By subject (分学科).' })
  bySubject!: SubjectNeeds[];

  @Field(() => [StageNeeds], { description: 'By stage (分学段).' })
  byStage!: StageNeeds[];

  @Field(() => [TownshipNeeds], { description: 'By township (分乡镇).' })
  byTownship!: TownshipNeeds[];
}
