import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { SchoolKind } from '../school-kind';
import { SchoolPositionInput } from './school-position.input';
import { Administration, Locale, Ownership } from '../school.enums';

@InputType({ description: 'A new school (新建学校).' })
export class OpenSchoolInput extends CreationInput {
  @Field(() => String, { description: 'School code, 10 digits (学校标识码), that no school has or had.' })
  code!: string;

  @Field(() => String, { description: 'Name (校名), up to 200 characters.' })
  name!: string;

  @Field(() => SchoolKind, { description: 'Kind of school (学校类别).' })
  kind!: SchoolKind;

  @Field(() => Ownership, { defaultValue: Ownership.PUBLIC, description: 'Who runs it (办学性质).' })
  ownership!: Ownership;

  @Field(() => Administration, { description: 'Which level administers it (隶属).' })
  administration!: Administration;

  @Field(() => Locale, { description: 'Urban-rural class of its place (城乡分类).' })
  locale!: Locale;

  @Field(() => ID, { description: 'The county it belongs to (所属县区).' })
  county!: string;

  @Field(() => ID, { nullable: true, description: 'The township of that county it lies in (所在乡镇).' })
  township?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day it opens (建校日期); left out of a planned school of which no day is known yet. Until that day it is planned.' })
  openedOn?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether pupils board (是否寄宿制).' })
  boarding!: boolean;

  @Field(() => Int, { nullable: true, description: 'Places, persons (学位数).' })
  places?: number;

  @Field(() => SchoolPositionInput, { nullable: true, description: 'Where it is on the map (地理位置).' })
  position?: SchoolPositionInput;
}

@InputType({ description: 'Which school is renamed, and how (学校更名). Its code stays.' })
export class RenameSchoolInput extends ChangeInput {
  @Field(() => String, { description: 'Its new name (新校名), up to 200 characters.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it holds (生效日期), not later than today; today when left out.' })
  effectiveOn?: string;
}

@InputType({ description: 'Which school is where (登记学校位置).' })
export class LocateSchoolInput extends ChangeInput {
  @Field(() => SchoolPositionInput, { description: 'Where it is on the map (地理位置).' })
  position!: SchoolPositionInput;
}

@InputType({ description: 'When a planned school opens (确定开办日期).' })
export class SetOpeningDayInput extends ChangeInput {
  @Field(() => DateScalar, { nullable: true, description: 'First day it is open (建校日期); null where it is put off and no day is known any more.' })
  openedOn!: string | null;
}

@InputType({ description: 'How many pupils of a school board (登记寄宿生数).' })
export class RecordBoardersInput extends ChangeInput {
  @Field(() => Int, { nullable: true, description: 'Pupils who board, persons (寄宿生数); null when that is not known.' })
  boarders!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether pupils board at all (是否寄宿制); as it is when left out.' })
  boarding?: boolean | null;
}

@InputType({ description: 'Which school goes on under which code (学校换码).' })
export class RecodeSchoolInput extends ChangeInput {
  @Field(() => String, { description: 'Its new code, 10 digits (新学校标识码), that no other school has or had.' })
  code!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it holds (生效日期), not later than today; today when left out.' })
  effectiveOn?: string;
}
