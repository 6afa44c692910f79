import { Field, Float, ObjectType } from 'type-graphql';
import { connectionType, SeenBy } from '../../kit';
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

  @Field(() => Float, { description: 'Teachers who are there and have the subject as their main one, persons (现有折合): an itinerant teacher (走教) counts at the receiving school by shareOfWeek and at home by the rest, at home alone where the share is not on record.' })
  present!: number;
}

@SeenBy('OFFICE')
@ObjectType({ description: 'What schools of one group lack of a subject, each less than half a teacher (集团内可走教共享的缺额): too little for a post, and together what an itinerant teacher (走教) could give. It takes two schools at least; lacks of schools without another to share with are in the partNeeds of staffingNeedSummary alone. A school of two groups is in both.' })
export class ShareableNeed {
  groupId!: string;

  @Field(() => EducationGroupStub, { nullable: true, description: 'The group (教育集团).' })
  get group(): EducationGroupStub {
    return { id: this.groupId };
  }

  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;

  @Field(() => Subject, { description: 'Subject (学科).' })
  subject!: Subject;

  @Field(() => Float, { description: 'Teachers missing in all of these schools, persons (缺额合计).' })
  missing!: number;

  @Field(() => [PartNeed], { description: 'The schools, two at least, and what each lacks, the largest first (各校缺额).' })
  parts!: PartNeed[];
}

export const ShareableNeedConnection = connectionType('ShareableNeed', '可走教共享的缺额', ShareableNeed);
