import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput, CreationInput } from '../../../kit';
import { HonourKind, HonourLevel } from '../../honour/honour.enums';

@InputType({ description: 'How often a county selects for an honour (设定评选周期). One cycle for each kind and level.' })
export class CreateSelectionCycleInput extends CreationInput {
  @Field(() => ID, { description: 'The county (县区).' })
  county!: string;

  @Field(() => HonourKind, { description: 'Kind of honour (荣誉类别).' })
  kind!: HonourKind;

  @Field(() => HonourLevel, { description: 'Level of the honour (级别).' })
  level!: HonourLevel;

  @Field(() => Int, { nullable: true, description: 'Fewest years from one selection to the next, 1 to 50; as many as the most when left out (评选间隔下限).' })
  yearsAtLeast?: number;

  @Field(() => Int, { description: 'Most years from one selection to the next, 1 to 50 (评选间隔上限).' })
  yearsAtMost!: number;

  @Field(() => Boolean, { description: 'Whether holders stand for selection again (是否重新评选).' })
  renews!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many are selected each time, persons (每次评选名额).' })
  places?: number;

  @Field(() => Int, { nullable: true, description: 'Year of the first selection (首次评选年份).' })
  firstYear?: number;
}

@InputType({ description: 'What of a cycle becomes different (调整评选周期). What is left out stays as it is.' })
export class ChangeSelectionCycleInput extends ChangeInput {
  @Field(() => Int, { nullable: true, description: 'Fewest years from one selection to the next, 1 to 50 (评选间隔下限).' })
  yearsAtLeast?: number;

  @Field(() => Int, { nullable: true, description: 'Most years from one selection to the next, 1 to 50 (评选间隔上限).' })
  yearsAtMost?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether holders stand for selection again (是否重新评选).' })
  renews?: boolean;

  @Field(() => Int, { nullable: true, description: 'How many are selected each time, persons; null takes the number away (每次评选名额).' })
  places?: number | null;
}
