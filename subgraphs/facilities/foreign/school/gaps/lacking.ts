import sql, { type Sql } from 'sql-template-tag';
import type { Connection, ConnectionArgs, Scope } from '../../../../kit';
import type { SchoolStub } from '../school.stub';
import { schoolGaps } from './school-gap.list';

/** The schools open today that meet a condition (on `t`). */
export function openSchoolsWhere(scope: Scope, args: ConnectionArgs, condition: Sql): Connection<SchoolStub> {
  const today = scope.today;
  const conditions = [sql`(t.opened_on IS NULL OR t.opened_on <= ${today}::date)`, sql`(t.closed_on IS NULL OR t.closed_on > ${today}::date)`, condition];
  return schoolGaps.read(scope, args, { conditions });
}

/** The schools open today for which `rows` of `table` (alias `x`) do not exist. What nobody recorded counts as lacking. */
export const schoolsLacking = (scope: Scope, args: ConnectionArgs, table: Sql, rows: Sql): Connection<SchoolStub> =>
  openSchoolsWhere(scope, args, sql`NOT EXISTS (SELECT FROM ${table} x WHERE x.school_id = t.id AND ${rows})`);
