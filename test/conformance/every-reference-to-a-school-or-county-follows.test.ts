import { Client } from 'pg';
import { subgraphNames } from '../../database/provision/roles';
import { FollowedKind, FollowedReason } from '../../subgraphs/schools/succession/followed';
import { sharedSample } from '../support/server';

/**
 * Columns of ids that refer to something else than a school, county or township. Whoever adds a column says here what it refers to, or in a migration with
 * `followRules` what becomes of its rows when a school or county ends: carried (`SPLIT`, `MOVE`), ended (`ENDS`), told (`REPORT`) or history (`HISTORY`).
 */
const others = new Set([
  'teacher_id', 'leader_id', 'mentor_id', 'mentee_id', 'head_id', 'mentor_link_id', 'post_id', 'studio_id', 'session_id', 'station_id', 'expert_id', 'programme_id',
  'group_id', 'pairing_id', 'activity_id', 'resource_id', 'partner_id', 'organisation_id', 'parent_id',
  'cause_id', 'building_id', 'room_id', 'plan_id', 'pack_id', 'inspection_id', 'inspector_id', 'target_id',
]);
/** Logs, keys, and the ledger of what followed. */
const bookkeeping = ['change', 'idempotency', 'migration', 'audit_event', 'follow_rule', 'followed'];

const referenceOf = (column: string): string => /(county|township)_id$/.exec(column)?.[1] ?? 'school';

test.each(subgraphNames)('every column of %s that refers to a school, county or township says what becomes of its rows when that ends', async (name) => {
  const client = new Client(await sharedSample());
  await client.connect();
  try {
    const { rows: columns } = await client.query<{ table: string; column: string }>(
      `SELECT c.relname AS table, a.attname AS column FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
       WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND c.relname <> ALL($2) AND a.attnum > 0 AND a.atttypid = 'uuid'::regtype AND a.attname <> 'id' ORDER BY 1, 2`,
      [name, bookkeeping],
    );
    const { rows: kinds } = await client.query<{ kind: string }>(
      `SELECT kind FROM ${name}.follow_rule WHERE kind <> 'CLOSING' UNION SELECT c ->> 'kind' FROM ${name}.follow_rule r CROSS JOIN jsonb_array_elements(r.children) AS c`,
    );
    expect(Object.keys(FollowedKind)).toEqual(expect.arrayContaining(kinds.map(({ kind }) => kind)));
    const { rows: reasons } = await client.query<{ reason: string }>(`SELECT DISTINCT reason FROM ${name}.follow_rule WHERE reason IS NOT NULL`);
    expect(Object.keys(FollowedReason)).toEqual(expect.arrayContaining(reasons.map(({ reason }) => reason)));
    const { rows: rules } = await client.query<{ reference: string; table: string; column: string }>(
      `SELECT DISTINCT r.reference, r.table_name AS table, c.name AS column FROM ${name}.follow_rule r CROSS JOIN unnest(r.columns) AS c(name)`,
    );
    const named = new Set(rules.map(({ reference, table, column }) => `${reference} ${table}.${column}`));
    const unnamed = columns.filter(({ column }) => !others.has(column)).map(({ table, column }) => `${referenceOf(column)} ${table}.${column}`).filter((line) => !named.has(line));
    expect({ 'say with followRules what becomes of these rows, or above what else they refer to': unnamed }).toEqual({
      'say with followRules what becomes of these rows, or above what else they refer to': [],
    });
    expect(columns.map(({ table, column }) => `${table}.${column}`)).toEqual(expect.arrayContaining(rules.map(({ table, column }) => `${table}.${column}`)));
  } finally {
    await client.end();
  }
});
