import { Arg, Ctx, Field, Float, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { CodedError, SeenBy, type Scope } from '../../kit';
import { SchoolKind } from '../foreign/school-kind';
import { Stage } from '../foreign/stage';
import { rulesOf } from '../rules/rules-of';
import { splitByStage, weightsOf } from './split';
import { variationOf } from './variation';

@InputType({ description: 'What a school has, for how many pupils (学校资源).' })
class EndowmentInput {
  @Field(() => Int, { description: 'Pupils, more than none (学生数).' })
  pupils!: number;

  @Field(() => Float, { description: 'The resource, in one unit for all schools, 0 or more (资源数量).' })
  resource!: number;
}

@InputType({ description: 'Pupils of one stage (学段学生数).' })
class StagePupilsInput {
  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;

  @Field(() => Int, { description: 'Pupils, 0 or more (学生数).' })
  pupils!: number;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'How unevenly a resource is shared out among schools (校际差异).' })
class ResourceVariation {
  @Field(() => Float, { nullable: true, description: 'Resource per pupil of all schools together (平均值); null without pupils.' })
  mean!: number | null;

  @Field(() => Float, { nullable: true, description: 'Standard deviation, each school weighing its pupils (标准差).' })
  deviation!: number | null;

  @Field(() => Float, { nullable: true, description: 'Coefficient of variation (差异系数); null when there is nothing to share.' })
  coefficient!: number | null;
}

@SeenBy('EVERYONE')
@ObjectType({ description: 'What one stage has of what the stages of a school share (学段分摊).' })
class StageShare {
  @Field(() => Stage, { description: 'Stage (学段).' })
  stage!: Stage;

  @Field(() => Int, { description: 'Its pupils (学生数).' })
  pupils!: number;

  @Field(() => Float, { description: 'Weight of each of them (折算系数).' })
  weight!: number;

  @Field(() => Float, { description: 'What it has, in the unit of the resource (分摊数量).' })
  share!: number;
}

/** The formulas by themselves, to check a figure of a report or of a spreadsheet with. */
@Resolver()
export class CalculatorResolver {
  @Query(() => ResourceVariation, { description: 'Coefficient of variation of a resource among schools, weighted by pupils (计算差异系数).' })
  resourceVariation(@Arg('schools', () => [EndowmentInput], { description: 'The schools (学校).' }) schools: EndowmentInput[]): ResourceVariation {
    return checked('schools', () => variationOf(schools));
  }

  @Query(() => [StageShare], { description: 'Splits what a through-train school has among its stages, by the national weights of today (计算一贯制学校分学段资源); empty without pupils, or without a weight.' })
  async resourceSplit(
    @Arg('kind', () => SchoolKind, { description: 'Kind of school (学校类别).' }) kind: SchoolKind,
    @Arg('pupils', () => [StagePupilsInput], { description: 'Its pupils by stage (分学段学生数).' }) pupils: StagePupilsInput[],
    @Arg('resource', () => Float, { description: 'What the school has (资源数量).' }) resource: number,
    @Ctx() scope: Scope,
  ): Promise<StageShare[]> {
    const weights = weightsOf(kind, await rulesOf(scope, null, scope.today));
    return checked('pupils', () => splitByStage(kind, pupils, resource, weights) ?? []);
  }
}

function checked<T>(field: string, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) throw new CodedError('BAD_FILTER', { field, expected: error.message });
    throw error;
  }
}
