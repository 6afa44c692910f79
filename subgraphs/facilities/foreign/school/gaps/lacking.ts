import sql, { type Sql } from 'sql-template-tag';
import type { Connection, ConnectionArgs, Scope, When } from '../../../../kit';
import type { SchoolStub } from '../school.stub';
import { schoolGaps } from './school-gap.list';

/** The open schools for which `rows` of `table` (alias `x`) do not exist. What nobody recorded counts as lacking. */
export const schoolsLacking = (scope: Scope, args: ConnectionArgs & When, table: Sql, rows: Sql): Connection<SchoolStub> =>
  schoolGaps.read(scope, args, { conditions: [sql`NOT EXISTS (SELECT FROM ${table} x WHERE x.school_id = t.id AND ${rows})`] });
