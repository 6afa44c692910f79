import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, CreationInput, DateScalar } from '../../../kit';
import { TownshipKind } from '../../township/township-kind';

@InputType({ description: 'From when a change of counties or townships holds (行政区划变更生效时间).' })
abstract class AreaChangeInput extends CreationInput {
  @Field(() => DateScalar, { description: 'Day from which it holds (生效日期); what has no days of its own goes over on that day.' })
  effectiveOn!: string;
}

@InputType({ description: 'Which townships become part of another of the same county (乡镇合并).' })
export class MergeTownshipsInput extends AreaChangeInput {
  @Field(() => [ID], { description: 'The townships that go into it, 1 to 50 (并入乡镇).' })
  townships!: string[];

  @Field(() => ID, { description: 'The township they become part of (承接乡镇).' })
  successor!: string;
}

@InputType({ description: 'Which schools of a township go to another of the same county with a part of it (乡镇分设).' })
export class SplitTownshipInput extends AreaChangeInput {
  @Field(() => ID, { description: 'The township that is divided and stays (乡镇).' })
  township!: string;

  @Field(() => ID, { description: 'The township that takes the part (承接乡镇).' })
  successor!: string;

  @Field(() => [ID], { description: 'Schools that lie in the part, at least one (转入学校).' })
  schools!: string[];
}

@InputType({ description: 'Under which code, name or kind a township goes on (乡镇更名换码). At least one changes.' })
export class RecodeTownshipInput extends AreaChangeInput {
  @Field(() => ID, { description: 'The township (乡镇).' })
  township!: string;

  @Field(() => String, { nullable: true, description: 'New division code, 9 digits, that no other township has or had (新行政区划代码); as before when left out.' })
  code?: string;

  @Field(() => String, { nullable: true, description: 'New name, up to 200 characters (新名称); as before when left out.' })
  name?: string;

  @Field(() => TownshipKind, { nullable: true, description: 'New kind of division, such as a subdistrict that was a town (新类别); as before when left out.' })
  kind?: TownshipKind;
}

@InputType({ description: 'Which township goes to which other county, with its schools (乡镇划转).' })
export class MoveTownshipInput extends AreaChangeInput {
  @Field(() => ID, { description: 'The township (乡镇).' })
  township!: string;

  @Field(() => ID, { description: 'The county it goes to (划入县区).' })
  county!: string;

  @Field(() => String, { nullable: true, description: 'Its new division code, 9 digits, that no other township has or had (新行政区划代码); as before when left out.' })
  code?: string;
}

@InputType({ description: 'Which counties become part of another (县区合并).' })
export class MergeCountiesInput extends AreaChangeInput {
  @Field(() => [ID], { description: 'The counties that go into it, 1 to 10 (并入县区).' })
  counties!: string[];

  @Field(() => ID, { description: 'The county they become part of (承接县区).' })
  successor!: string;
}

@InputType({ description: 'Under which code or name a county goes on, such as one that becomes a district (县区更名换码、撤县设区). At least one changes.' })
export class RecodeCountyInput extends AreaChangeInput {
  @Field(() => ID, { description: 'The county (县区).' })
  county!: string;

  @Field(() => String, { nullable: true, description: 'New division code, 6 digits, that no other county has or had (新行政区划代码): codes of its townships that begin with the old one follow. As before when left out.' })
  code?: string;

  @Field(() => String, { nullable: true, description: 'New name, up to 200 characters (新名称); as before when left out.' })
  name?: string;
}

@InputType({ description: 'Which change of an area is completed (完成行政区划变更).' })
export class CompleteAreaSuccessionInput extends ChangeInput {}

@InputType({ description: 'Which change of an area is undone (撤回行政区划变更).' })
export class WithdrawAreaSuccessionInput extends ChangeInput {}
