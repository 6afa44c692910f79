import sql, { empty, type Sql } from 'sql-template-tag';
import { dayBegins, dayEnds } from '../school-day';
import type { TrainingDelivery } from '../session/training-delivery';

export interface Unserved {
  readonly since?: string | null;
  readonly delivery?: TrainingDelivery | null;
}

/** Condition on a school (alias `t`): nothing of this kind has been brought to it since; what is still to come has not been. */
export const unserved = ({ since, delivery }: Unserved, today: string): Sql => sql`NOT EXISTS (
  SELECT FROM training_session s WHERE s.host_school_id = t.id AND s.starts_at < ${dayEnds(today)}
    AND ${delivery ? sql`s.delivery = ${delivery}` : sql`s.delivery IS NOT NULL`}${since ? sql` AND s.starts_at >= ${dayBegins(since)}` : empty})`;
