import sql, { type Sql } from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { readAggregateOf, SeenBy, type Scope } from '../../../kit';
import type { EvaluationSide } from './evaluation-side';
import { TrainingEvaluation } from './evaluation.entity';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Scores over a set of evaluations (互评得分统计).' })
export class TrainingScore {
  @Field(() => Int, { description: 'Evaluations counted (评价数).' })
  evaluations!: number;

  @Field(() => Float, { description: 'Mean score, unrounded (均分).' })
  mean!: number;

  @Field(() => Float, { description: 'Lowest score (最低分).' })
  lowest!: number;
}

const figures = { evaluations: sql`count(*)::int`, mean: sql`avg(t.score)`, lowest: sql`min(t.score)` };

/** Scores of all sessions (alias `s`) of one parent, of one side or every side; `name` names the kind of parent. */
export const scoreOf = (scope: Scope, name: string, parent: Sql, id: string, evaluated?: EvaluationSide | null): Promise<TrainingScore | null> =>
  readAggregateOf(
    scope,
    `trainingScore:${name}:${evaluated ?? ''}`,
    {
      entity: TrainingEvaluation,
      joins: sql`JOIN training_session s ON s.id = t.session_id`,
      conditions: evaluated ? [sql`t.evaluated = ${evaluated}`] : [],
      figures,
    },
    parent,
    id,
  );
