import sql, { raw, type Sql } from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';
import type { FollowedRows } from '../followed';

/** Whose rows may depend on a school or area; in this order, for each reads what those before it did. */
const followers = ['schools', 'staffing', 'groups', 'facilities', 'planning'] as const;

/** The school's own last day, which follows and is undone with the rest, but is nobody's row to look after. */
export const closing: string = 'CLOSING';

/** Sends a statement inside the transaction of the change. */
export type Send = <Row extends object>(statement: Sql) => Promise<Row[]>;

export const sendIn = (tx: Transaction): Send => (statement) => tx.rows(statement);

export interface Cause {
  /** Id of the succession: what was done for it is found and undone by it. */
  readonly id: string;
  readonly reference: 'school' | 'township' | 'county';
  readonly from: string;
  /** Null when nobody takes it over: then everything is told and nothing changed. */
  readonly to: string | null;
  /** First day of the successor. */
  readonly day: string;
  /** Whether that day has come: what has no days of its own goes over now. */
  readonly arrived: boolean;
  /** Ids of what alone goes over, by kind of list. */
  readonly part?: object | null;
  /** Whether it is the same one under another code. */
  readonly asOne?: boolean;
}

/**
 * Lets everything that depends on `from` follow to `to`, in every subgraph, inside the caller's transaction. Refuses with NOT_ON_ONE_SERVER where a
 * subgraph's tables lie on another server: to leave its rows behind would be worse than to do nothing.
 */
export async function carry(send: Send, cause: Cause): Promise<FollowedRows[]> {
  await requireFollowers(send);
  const { id, reference, from, to, day, arrived, part = null, asOne = false } = cause;
  const done: FollowedRows[] = [];
  for (const name of followers) {
    done.push(
      ...(await send<FollowedRows>(sql`SELECT kind, outcome, reason, count, coalesce(ids, '{}') AS ids FROM ${raw(`${name}_published.follow`)}(
        ${reference}::text, ${id}::uuid, ${from}::uuid, ${to}::uuid, ${day}::date, ${arrived}::boolean, ${part}::jsonb, ${asOne}::boolean)`)),
    );
  }
  return done.filter(({ kind }) => kind !== closing);
}

export interface ChangedRow {
  readonly kind: FollowedRows['kind'];
  readonly id: string;
}

/** Puts back all that followed for a succession, in every subgraph, last first. Refuses with BREAKS_LINKS where somebody has changed a row since, naming the first of them. */
export async function undoCarrying(send: Send, id: string): Promise<void> {
  await requireFollowers(send);
  const changed: ChangedRow[] = [];
  for (const name of [...followers].reverse()) changed.push(...(await send<ChangedRow>(sql`SELECT kind, id FROM ${raw(`${name}_published.unfollow`)}(${id}::uuid)`)));
  if (changed.length > 0) refuseChanged(changed);
}

const mostNamed = 20;

function refuseChanged(changed: readonly ChangedRow[]): never {
  const named = changed.slice(0, mostNamed).map(({ kind, id }) => `${kind} ${id}`);
  refuse('CHANGED_SINCE', 'id', { rows: named.join(', '), count: changed.length });
}

async function requireFollowers(send: Send): Promise<void> {
  // The whole of a large school goes over in one statement for each subgraph, which may take longer than a read may.
  await send(sql`SELECT set_config('statement_timeout', '4000', true)`);
  const missing = await send<{ name: string }>(
    sql`SELECT f.name FROM unnest(${[...followers]}::text[]) AS f(name) WHERE to_regprocedure(f.name || '_published.unfollow(uuid)') IS NULL`,
  );
  if (missing.length > 0) refuse('NOT_ON_ONE_SERVER', null, { subgraphs: missing.map(({ name }) => name).join(', ') });
}
