import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { HonourKind, HonourLevel } from '../honour.enums';

@InputType({ description: 'Who receives which honour (授予荣誉).' })
export class AwardHonourInput extends CreationInput {
  @Field(() => ID, { description: 'The teacher (教师).' })
  teacher!: string;

  @Field(() => String, { nullable: true, description: 'Code; made when left out (荣誉编号).' })
  code?: string;

  @Field(() => String, { description: 'Name of the honour (荣誉名称).' })
  name!: string;

  @Field(() => HonourKind, { description: 'Kind (荣誉类别).' })
  kind!: HonourKind;

  @Field(() => HonourLevel, { description: 'Level that awards it (级别).' })
  level!: HonourLevel;

  @Field(() => Int, { nullable: true, description: 'Year of the award; this year when left out (授予年份).' })
  awardedYear?: number;
}

@InputType({ description: 'Which honour is taken away, and from when (撤销荣誉).' })
export class RevokeHonourInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day it no longer holds; today when left out (撤销日期).' })
  revokedOn?: string;
}
