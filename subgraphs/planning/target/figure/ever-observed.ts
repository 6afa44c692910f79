import sql, { empty, type Sql } from 'sql-template-tag';
import { observed } from './observed';

/** Whether a value of a target (alias `t`) was recorded until a day. */
export const recordedUntil = (day: string): Sql => sql`EXISTS (SELECT FROM target_observation r WHERE r.target_id = t.id AND r.observed_on <= ${day}::date)`;

/** Whether anything is known of a target (alias `t`): a value of it was once recorded or, where the graph measures it, can be counted today. */
export const everObserved = (today: string): Sql => sql`CASE WHEN t.measure IS NULL
  THEN ${recordedUntil(today)}
  ELSE EXISTS (SELECT FROM (${observed({ targets: empty, day: today, today })}) k WHERE k.value IS NOT NULL OR k."laterValue" IS NOT NULL) END`;
