import sql from 'sql-template-tag';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { readAggregate, SeenBy, type Scope } from '../../kit';
import { dayEnds, yearSql } from '../training/school-day';
import { TrainingSession } from '../training/session/session.entity';
import type { TrainingSessionWhere } from '../training/session/session.list';
import { trainingSessionFilters } from '../training/session/session.rules';
import { Studio } from './studio.entity';

@SeenBy('SIGNED_IN')
@ObjectType({ description: 'Sessions that one studio held in one year (工作室年度活动).' })
export class StudioSessions {
  readonly studioId!: string;

  @Field(() => Studio, { nullable: true, description: 'The studio (工作室).' })
  studio!: Promise<Studio | null>;

  @Field(() => Int, { description: 'The calendar year (年份).' })
  year!: number;

  @Field(() => Int, { description: 'Sessions held, at home or brought to schools (活动场次).' })
  sessions!: number;

  @Field(() => Int, { description: 'Of them those brought to schools (送教场次).' })
  brought!: number;

  @Field(() => Float, { description: 'Credit hours they are worth, each session counted once (学时合计).' })
  hours!: number;
}

const figures = { sessions: sql`count(*)::int`, brought: sql`count(t.delivery)::int`, hours: sql`sum(t.hours)` };

/** What was held: sessions that begin by the end of today. Those ahead are in the list of sessions. */
export async function sessionsOfStudios(scope: Scope, where: TrainingSessionWhere | undefined): Promise<StudioSessions[]> {
  const source = {
    entity: TrainingSession,
    filters: trainingSessionFilters,
    joins: sql`JOIN studio o ON o.id = t.studio_id`,
    conditions: [sql`t.starts_at < ${dayEnds(scope.today)}`],
    groupBy: [{ name: 'studioCode', of: sql`o.code` }, 'studioId', { name: 'year', of: yearSql(sql`t.starts_at`) }],
    figures,
  };
  const rows = await readAggregate<StudioSessions & Record<string, unknown>>(scope, source, where as never);
  return rows.map((row) => ({
    ...row,
    get studio() {
      return scope.row(Studio, 'id', row.studioId);
    },
  }));
}
