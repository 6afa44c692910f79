import type { Client } from 'pg';
import { subgraphNames } from '../../../database/provision/roles';

/** What is no record of the network: logs, keys, the rules and ledger of what follows. */
const bookkeeping = ['change', 'idempotency', 'migration', 'audit_event', 'follow_rule', 'followed'];

/** How many rows each table has and a digest of them all, by table, but for the versions, which only grow. */
export async function everyRow(client: Client, without: readonly string[] = []): Promise<Record<string, string[]>> {
  const { rows: tables } = await client.query<{ table: string }>(
    `SELECT format('%I.%I', relnamespace::regnamespace, relname) AS table FROM pg_class WHERE relnamespace::regnamespace::text = ANY($1) AND relkind = 'r' AND relname <> ALL($2) ORDER BY 1`,
    [[...subgraphNames], [...bookkeeping, ...without]],
  );
  const all: Record<string, string[]> = {};
  for (const { table } of tables) {
    const { rows } = await client.query<{ row: string }>(`SELECT count(*) || ' ' || md5(coalesce(string_agg(d, '' ORDER BY d), '')) AS row FROM (SELECT md5((to_jsonb(t) - 'version')::text) AS d FROM ${table} t) AS digests`);
    all[table] = rows.map(({ row }) => row);
  }
  return all;
}

/** A figure of a county on a day, over the schools that are open then, from the rows themselves. */
export interface CountySums {
  readonly pupils: number;
  readonly places: number;
  readonly classes: number;
  readonly inClasses: number;
  readonly posts: number;
  readonly onEstablishment: number;
  readonly serving: number;
  readonly rooms: number;
  readonly buildings: number;
}

const open = `SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id
  WHERE c.code = $1 AND (s.opened_on IS NULL OR s.opened_on <= $2::date) AND (s.closed_on IS NULL OR s.closed_on > $2::date)`;
const holds = `daterange(starts_on, ends_on) @> $2::date`;

export async function countySums(client: Client, countyCode: string, day: string): Promise<CountySums> {
  const { rows } = await client.query<CountySums>(
    `WITH open AS MATERIALIZED (${open})
     SELECT (SELECT sum(pupils)::int FROM schools.school WHERE id IN (SELECT id FROM open)) AS pupils,
       (SELECT sum(places)::int FROM schools.school WHERE id IN (SELECT id FROM open)) AS places,
       (SELECT count(*)::int FROM schools.class_group WHERE school_id IN (SELECT id FROM open) AND school_year = 2026) AS classes,
       (SELECT sum(size)::int FROM schools.class_group WHERE school_id IN (SELECT id FROM open) AND school_year = 2026) AS "inClasses",
       (SELECT sum(quota)::int FROM staffing.post WHERE school_id IN (SELECT id FROM open)) AS posts,
       (SELECT count(*)::int FROM staffing.appointment WHERE establishment_school_id IN (SELECT id FROM open) AND contract_status <> 'EXITED' AND ${holds}) AS "onEstablishment",
       (SELECT count(*)::int FROM staffing.appointment WHERE serving_school_id IN (SELECT id FROM open) AND contract_status <> 'EXITED' AND ${holds}) AS serving,
       (SELECT count(*)::int FROM facilities.room WHERE school_id IN (SELECT id FROM open)) AS rooms,
       (SELECT count(*)::int FROM facilities.building WHERE school_id IN (SELECT id FROM open)) AS buildings`,
    [countyCode, day],
  );
  return rows[0] as CountySums;
}

/** What still refers to a school, township or county from a day on, by table and column: rows that hold then or have no days, and are not told as history by the rule given. */
export async function leftBehind(client: Client, id: string, day: string): Promise<Record<string, number>> {
  const dated: Record<string, string> = {
    'staffing.rotation_assignment': `state NOT IN ('WITHDRAWN', 'CANCELLED') AND (ends_on IS NULL OR ends_on > $2)`,
    'staffing.reserve_candidate': 'left_on IS NULL OR left_on > $2::date',
    'staffing.training_session': `starts_at >= ($2::timestamp AT TIME ZONE 'Asia/Shanghai')`,
    'staffing.session_trainer': `session_id IN (SELECT id FROM staffing.training_session WHERE starts_at >= ($2::timestamp AT TIME ZONE 'Asia/Shanghai'))`,
    'staffing.training_asset_use': 'used_on >= $2',
    'staffing.cultivation_station': 'year >= extract(year FROM $2::date)',
    'staffing.recruitment_batch': 'year >= extract(year FROM $2::date)',
    'groups.joint_activity': 'held_on >= $2',
    'groups.activity_participant': 'activity_id IN (SELECT id FROM groups.joint_activity WHERE held_on >= $2)',
    'facilities.room_booking': `state = 'BOOKED' AND starts_at >= ($2::timestamp AT TIME ZONE 'Asia/Shanghai')`,
    'facilities.hazard': 'rectified_on IS NULL',
    'facilities.construction_project': `stage IS NULL OR stage NOT IN ('ACCEPTANCE', 'FINAL_ACCOUNTS', 'AUDIT')`,
    'planning.inspection': `inspected_on >= $2 OR EXISTS (SELECT FROM planning.rectification r WHERE r.inspection_id = t.id AND r.state <> 'ACCEPTED')`,
    'planning.resource_report': 'school_year >= 2026',
    'planning.school_appraisal': 'year > extract(year FROM $2::date)',
    'planning.exchange_plan': `state IN ('RUNNING', 'READY')`,
    'staffing.training_programme': 'year >= extract(year FROM $2::date)',
    'staffing.rotation_quota': 'school_year >= 2026',
    'schools.area_succession': `state = 'PROPOSED'`,
    'schools.class_group': 'school_year >= 2026',
    'schools.place_change': `status = 'PLANNED'`,
    'schools.school_succession': `state = 'PROPOSED'`,
  };
  const { rows: columns } = await client.query<{ table: string; column: string; hasEnd: boolean }>(
    `SELECT format('%I.%I', c.relnamespace::regnamespace, c.relname) AS table, a.attname AS column,
       EXISTS (SELECT FROM pg_attribute e WHERE e.attrelid = c.oid AND e.attname = 'ends_on') AS "hasEnd"
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace::regnamespace::text = ANY($1) AND c.relkind = 'r' AND a.atttypid = 'uuid'::regtype AND a.attnum > 0 AND c.relname <> ALL($2) AND a.attname <> 'id' ORDER BY 1, 2`,
    [[...subgraphNames], bookkeeping],
  );
  const left: Record<string, number> = {};
  for (const { table, column, hasEnd } of columns) {
    const condition = dated[table] ?? (hasEnd ? 'ends_on IS NULL OR ends_on > $2::date' : 'true');
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table} t WHERE t.${column} = $1 AND (${condition}) AND $2::date IS NOT NULL`, [id, day]);
    if (rows[0]?.count) left[`${table}.${column}`] = rows[0].count;
  }
  return left;
}
