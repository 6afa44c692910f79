import { Field, Int, ObjectType } from 'type-graphql';
import sql, { empty } from 'sql-template-tag';
import { SeenBy, type AggregateSource, type Scope } from '../../../kit';
import { Target } from '../target.entity';
import { TargetDomain } from '../target.enums';
import { everObserved } from './ever-observed';
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

/** One row for each domain and status, as of a day. */
export const targetsByStatus = ({ today }: Scope, day: string): Omit<AggregateSource, 'filters'> => ({
  entity: Target,
  joins: sql`CROSS JOIN LATERAL (${observed({ targets: empty, day, today })}) AS o`,
  groupBy: ['domain', { name: 'status', of: sql`o.status` }],
  figures: {
    targets: sql`count(*)::int`,
    neverObserved: sql`count(*) FILTER (WHERE NOT ${everObserved(today)})::int`,
    withoutDependency: sql`count(*) FILTER (WHERE NOT EXISTS (SELECT FROM target_dependency d WHERE d.target_id = t.id))::int`,
  },
});
