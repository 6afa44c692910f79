import { Field, Int, ObjectType } from 'type-graphql';
import sql, { empty, raw } from 'sql-template-tag';
import { SeenBy, type AggregateSource, type Scope } from '../../../kit';
import { Target } from '../target.entity';
import { TargetDomain } from '../target.enums';
import { recordedUntil } from './ever-observed';
import { observed } from './observed';
import { TargetStatus } from './target-status';

@SeenBy('EVERYONE')
@ObjectType({ description: 'Targets of one domain that stand in one way (分领域目标完成情况).' })
export class TargetsByStatus {
  @Field(() => TargetDomain, { description: 'What they are about (目标领域).' })
  domain!: TargetDomain;

  @Field(() => TargetStatus, { description: 'How they stand (目标完成状态).' })
  status!: TargetStatus;

  @Field(() => Int, { description: 'How many (目标数).' })
  targets!: number;

  @Field(() => Int, { description: 'Those of them of which nothing was ever observed (从未观测的目标数).' })
  neverObserved!: number;

  @Field(() => Int, { description: 'Those of them for which neither a school nor a group is named (未落实责任学校或集团的目标数).' })
  withoutDependency!: number;
}

/** One row for each domain and status, as of a day. All targets are observed at once: one by one, each would bring the plan of every measure with it. */
export const targetsByStatus = ({ today }: Scope, day: string): Omit<AggregateSource, 'filters'> => {
  const ofAll = (on: string) => observed({ targets: sql`FROM target t`, day: on, today });
  const now = raw(day === today ? 'o' : 'n');
  return {
    entity: Target,
    joins: sql`JOIN (${ofAll(day)}) AS o ON o.id = t.id ${day === today ? empty : sql`JOIN (${ofAll(today)}) AS n ON n.id = t.id`}`,
    groupBy: ['domain', { name: 'status', of: sql`o.status` }],
    figures: {
      targets: sql`count(*)::int`,
      neverObserved: sql`count(*) FILTER (WHERE NOT CASE WHEN t.measure IS NULL THEN ${recordedUntil(today)} ELSE ${now}.value IS NOT NULL OR ${now}."laterValue" IS NOT NULL END)::int`,
      withoutDependency: sql`count(*) FILTER (WHERE NOT EXISTS (SELECT FROM target_dependency d WHERE d.target_id = t.id))::int`,
    },
  };
};
