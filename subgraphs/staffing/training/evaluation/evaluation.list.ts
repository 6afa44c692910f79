import { Field, Float, InputType } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { BooleanFilter, defineList, enumFilter, IdFilter, orderEnum, type EnumFilter } from '../../../kit';
import { yesOrNo } from '../../places';
import { EvaluationSide } from './evaluation-side';
import { TrainingEvaluation } from './evaluation.entity';

const EvaluationSideFilter = enumFilter('EvaluationSide', EvaluationSide);

@InputType({ description: 'Conditions on mutual evaluations (互评筛选条件).' })
class TrainingEvaluationWhere {
  @Field(() => IdFilter, { nullable: true, description: 'Session (培训场次).' })
  session?: IdFilter;

  @Field(() => EvaluationSideFilter, { nullable: true, description: 'Side that evaluates (评价方).' })
  evaluator?: EnumFilter;

  @Field(() => EvaluationSideFilter, { nullable: true, description: 'Side that is evaluated (被评价方).' })
  evaluated?: EnumFilter;

  @Field(() => Float, { nullable: true, description: 'Score below this (得分低于).' })
  belowScore?: number;

  @Field(() => Boolean, { nullable: true, description: 'True for those the other side did not return, false for those it did (是否未回评).' })
  unreciprocated?: boolean;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it comes from a spot check (是否质量抽查).' })
  spotCheck?: BooleanFilter;

  @Field(() => String, { nullable: true, description: 'Institution that provides the programme, its full name (承训机构).' })
  provider?: string;
}

const unreturned = sql`NOT EXISTS (
  SELECT FROM training_evaluation r WHERE r.session_id = t.session_id AND r.evaluator = t.evaluated AND r.evaluated = t.evaluator)`;

export const trainingEvaluations = defineList({
  name: 'TrainingEvaluation',
  zh: '培训互评',
  entity: TrainingEvaluation,
  where: TrainingEvaluationWhere,
  order: orderEnum('TrainingEvaluationOrder', { CODE: ['code', '编号'], SCORE: ['score', '得分'] }),
  filters: {
    belowScore: (score: number): Sql => sql`t.score < ${score}::numeric`,
    unreciprocated: yesOrNo(unreturned),
    provider: (name: string): Sql =>
      sql`t.session_id IN (SELECT s.id FROM training_session s JOIN training_programme p ON p.id = s.programme_id WHERE p.provider = ${name})`,
  },
});
