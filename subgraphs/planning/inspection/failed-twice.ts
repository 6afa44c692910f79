import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../../kit';
import { resultsSeen } from '../access/results-seen';

/**
 * Conditions on an inspection (`t`): the last one of its school on its topic by a day, failed like the one before it. Only those that the
 * viewer may meet are looked at, for else the answer would tell of a result that is not public.
 */
export function failedTwiceBy(scope: Scope, day: string): Sql[] {
  const seen = (alias: Sql): Sql => {
    const rows = resultsSeen(scope.viewer, scope.today, alias);
    return typeof rows === 'boolean' ? sql`${rows}::boolean` : rows;
  };
  const others = (alias: Sql): Sql => sql`FROM inspection ${alias} WHERE ${alias}.school_id = t.school_id AND ${alias}.topic = t.topic AND ${seen(alias)}`;
  const [later, before] = [sql`later`, sql`earlier`];
  return [
    sql`t.verdict = 'FAILED' AND t.inspected_on <= ${day}::date`,
    sql`NOT EXISTS (SELECT ${others(later)} AND later.inspected_on > t.inspected_on AND later.inspected_on <= ${day}::date)`,
    sql`(SELECT earlier.verdict ${others(before)} AND earlier.inspected_on < t.inspected_on ORDER BY earlier.inspected_on DESC LIMIT 1) = 'FAILED'`,
  ];
}
