import sql, { join, raw, type Sql } from 'sql-template-tag';
import { refuse, type Transaction } from '../../../kit';
import type { FollowedRows } from '../followed';

/** Whose rows may depend on a school or area; in this order, for each reads what those before it did. */
const followers = ['schools', 'staffing', 'groups', 'facilities', 'planning'] as const;

/** What was done for all successions, by the ledgers of all subgraphs, each numbered by the order above. */
export const ledgers = join(followers.map((name, order) => sql`SELECT ${order}::int AS ledger, f.* FROM ${raw(`${name}_published.followed`)} f`), ' UNION ALL ');

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

/**
 * Puts back all that followed for a succession, in every subgraph, last first. Refuses with CHANGED_SINCE where somebody has changed a row since, naming the first of them, and
 * the later successions for which rows changed: they must be withdrawn before.
 */
export async function undoCarrying(send: Send, id: string): Promise<void> {
  await requireFollowers(send);
  const changed: ChangedRow[] = [];
  for (const name of [...followers].reverse()) changed.push(...(await send<ChangedRow>(sql`SELECT kind, id FROM ${raw(`${name}_published.unfollow`)}(${id}::uuid)`)));
  if (changed.length > 0) refuseChanged(changed, await laterThan(send, id, changed));
}

const mostNamed = 20;

function refuseChanged(changed: readonly ChangedRow[], later: readonly string[]): never {
  const named = changed.slice(0, mostNamed).map(({ kind, id }) => `${kind} ${id}`);
  refuse('CHANGED_SINCE', 'id', { rows: named.join(', '), count: changed.length, ...(later.length > 0 ? { laterSuccessions: later.join(', ') } : {}) });
}

/** Codes of the successions, of schools or areas, that changed some of the rows after this one did. */
async function laterThan(send: Send, id: string, changed: readonly ChangedRow[]): Promise<string[]> {
  const rows = await send<{ code: string }>(sql`
    SELECT c.code FROM (${ledgers}) AS f JOIN (SELECT id, code FROM school_succession UNION ALL SELECT id, code FROM area_succession) AS c ON c.id = f.cause_id
    WHERE f.row_id = ANY(${changed.map((row) => row.id)}::uuid[]) AND f.cause_id <> ${id}::uuid AND f.outcome <> 'REPORTED'
      AND f.place > (SELECT min(o.place) FROM (${ledgers}) AS o WHERE o.ledger = f.ledger AND o.cause_id = ${id}::uuid)
    GROUP BY c.code ORDER BY max(f.place) DESC, c.code`);
  return rows.map(({ code }) => code);
}

async function requireFollowers(send: Send): Promise<void> {
  // The whole of a large school goes over in one statement for each subgraph, which may take longer than a read may.
  await send(sql`SELECT set_config('statement_timeout', '4000', true)`);
  const missing = await send<{ name: string }>(
    sql`SELECT f.name FROM unnest(${[...followers]}::text[]) AS f(name) WHERE to_regprocedure(f.name || '_published.unfollow(uuid)') IS NULL`,
  );
  if (missing.length > 0) refuse('NOT_ON_ONE_SERVER', null, { subgraphs: missing.map(({ name }) => name).join(', ') });
}
