import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { HazardSeverity } from '../hazard.enums';

@InputType({ description: 'A hazard that was found (上报安全隐患).' })
export class ReportHazardInput extends CreationInput {
  @Field(() => ID, { description: 'The school (学校).' })
  school!: string;

  @Field(() => ID, { nullable: true, description: 'The building of the school it is in (校舍).' })
  building?: string;

  @Field(() => String, { description: 'What is wrong (隐患描述), up to 1000 characters.' })
  description!: string;

  @Field(() => HazardSeverity, { description: 'How grave it is (隐患等级).' })
  severity!: HazardSeverity;

  @Field(() => DateScalar, { nullable: true, description: 'Day it was found (发现日期); today when left out.' })
  foundOn?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day for its rectification (整改期限); left out where it is not known, and corrected once it is.' })
  deadline?: string;

  @Field(() => String, { nullable: true, description: 'Code (编号); made when left out.' })
  code?: string;
}

@InputType({ description: 'Which hazard is gone (整改安全隐患).' })
export class RectifyHazardInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'Day it was rectified (整改完成日期); today when left out.' })
  rectifiedOn?: string;
}

@InputType({ description: 'Over which hazard those responsible were summoned (约谈).' })
export class SummonOverHazardInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'Day they were summoned (约谈日期); today when left out.' })
  summonedOn?: string;
}
