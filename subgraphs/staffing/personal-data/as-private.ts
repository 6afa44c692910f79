import type { QueryResultRow } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import type { Scope } from '../../kit';

type Run = <Row extends QueryResultRow>(statement: Sql) => Promise<Row[]>;

/**
 * Takes on the private role, in a transaction that is open, for one piece of work: only then are there personal data, and only
 * of the teachers whose data the viewer may see.
 */
export async function asPrivate<T>({ viewer, today }: Scope, run: Run, work: () => Promise<T>): Promise<T> {
  await run(
    sql`SELECT set_config('sng.role', ${viewer.role}, true), set_config('sng.counties', ${viewer.counties.join()}, true), set_config('sng.teacher', ${viewer.teacher ?? ''}, true),
      set_config('sng.own_school', ${viewer.scope?.ownSchool ?? ''}, true), set_config('sng.today', ${today}, true), set_config('role', 'sng_staffing_private', true)`,
  );
  const result = await work();
  await run(sql`SELECT set_config('role', 'none', true)`);
  return result;
}
