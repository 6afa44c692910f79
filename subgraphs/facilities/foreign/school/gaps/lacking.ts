import sql, { empty, type Sql } from 'sql-template-tag';
import { Arg } from 'type-graphql';
import type { Connection, ConnectionArgs, Scope, When } from '../../../../kit';
import { holderOn, holdersFor } from '../../../../network/holdings';
import type { SchoolStub } from '../school.stub';
import { schoolGaps } from './school-gap.list';

interface Lacked {
  /** The register (alias `x`, with a `school_id`), and which of its rows the schools lack. */
  readonly table: Sql;
  readonly rows: Sql;
  /** What shows that a school (`t`) reported to the register; any row of it when left out. */
  readonly reported?: Sql;
}

/** Whether a school reported: without that, what it lacks is not known of it. */
export const ReportedArg = () =>
  Arg('reported', () => Boolean, {
    nullable: true,
    description: 'true: only schools that reported on it, which are known to lack it; false: only those that reported nothing, of which it is not known; both when left out (是否已填报).',
  });

/** The open schools that have none of what is meant on record: those known to lack it, and those that reported nothing, unless one of the two is asked for. */
export function schoolsLacking(scope: Scope, args: ConnectionArgs & When, { table, rows, reported }: Lacked, asked?: boolean | null): Connection<SchoolStub> {
  const day = args.on ?? scope.today;
  const known = reported ?? sql`EXISTS (SELECT FROM ${table} x WHERE x.school_id IN ${holdersFor(sql`t.id`, day)})`;
  const told = asked == null ? empty : asked ? sql` AND ${known}` : sql` AND NOT ${known}`;
  return schoolGaps.read(scope, args, { conditions: [sql`NOT EXISTS (SELECT FROM ${table} x WHERE ${holderOn(sql`x.school_id`, day)} = t.id AND ${rows})${told}`] });
}
