import { Client } from 'pg';
import { subgraphLogin } from '../../../../database/provision/roles';
import { groupsSubgraph } from '../../../../subgraphs/groups';
import { administrator } from '../../../support/viewers';
import { startSubgraph } from '../../../../subgraphs/kit/run/subgraph';
import { ownDatabase } from '../../../support/server';

export const today = '2026-11-23';

/** A membership as a test writes it: group, school, role, first day and first day it no longer holds. */
export type Membership = readonly [group: string, school: string, role: string, startsOn: string, endsOn?: string];

export interface Network {
  /** Runs SQL as the owner of the database; throws what PostgreSQL throws. */
  sql(text: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  join(...memberships: readonly Membership[]): Promise<void>;
  pair(supporter: string, supported: string, startsOn: string, endsOn?: string): Promise<void>;
  /** Asks the groups subgraph alone; ids of schools come back as their names, so that tests can compare them. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  schoolId(name: string): string;
  /** Every statement of the last question. */
  readonly statements: string[];
  close(): Promise<void>;
}

const county = `INSERT INTO schools.county (provenance, code, name, province) VALUES ('GENERATED', '620981', '玉门市', '甘肃省')`;

/** Six open schools: S1 to S3 are urban and run by the county, S4 to S6 rural and run by townships. S7 is rural and closed in 2022. */
const schools = `
  INSERT INTO schools.school (provenance, code, name, kind, ownership, administration, locale, county_id, boarding, closed_on)
  SELECT 'GENERATED', to_char(i, 'FM0000000000'), 'S' || i, 'PRIMARY', 'PUBLIC', CASE WHEN i <= 3 THEN 'COUNTY' ELSE 'TOWNSHIP' END,
    CASE WHEN i <= 3 THEN 'MAIN_URBAN' ELSE 'VILLAGE' END, c.id, false, CASE WHEN i = 7 THEN date '2022-09-01' END
  FROM generate_series(1, 7) i, schools.county c`;

const groups = `
  INSERT INTO groups.education_group (provenance, code, name, kind, county_id)
  SELECT 'GENERATED', given.code, given.code, given.kind, c.id
  FROM (VALUES ('G1', 'SCHOOL_DISTRICT'), ('G2', 'SCHOOL_DISTRICT'), ('G3', 'ALLIANCE')) given (code, kind), schools.county c`;

const membership = `
  INSERT INTO groups.group_membership (provenance, group_id, school_id, role, starts_on, ends_on)
  SELECT 'GENERATED', g.id, s.id, $3, $4, $5 FROM groups.education_group g, schools.school s WHERE g.code = $1 AND s.name = $2`;

const pairing = `
  INSERT INTO groups.support_pairing (provenance, code, supporter_id, supported_id, starts_on, ends_on)
  SELECT 'GENERATED', concat_ws('-', $1::text, $2::text, $3::text), a.id, b.id, $3::date, $4::date FROM schools.school a, schools.school b WHERE a.name = $1::text AND b.name = $2::text`;

/** A small network in a database of its own, and the groups subgraph over it. */
export async function startNetwork(): Promise<Network> {
  const database = await ownDatabase('empty');
  const client = new Client(database.owner);
  await client.connect();
  const run: Network['sql'] = async (text, values = []) => (await client.query<Record<string, unknown>>(text, [...values])).rows;
  for (const statement of [county, schools, groups]) await run(statement);
  const ids = new Map((await run('SELECT id, name FROM schools.school')).map(({ id, name }) => [String(name), String(id)]));
  const names = new Map([...ids].map(([name, id]) => [id, name]));
  const statements: string[] = [];
  const onStatement = ({ text }: { text: string }): number => statements.push(text);
  const subgraph = await startSubgraph(groupsSubgraph, { login: subgraphLogin(database.owner, 'groups'), poolSize: 2, onStatement });
  return {
    sql: run,
    statements,
    async join(...memberships) {
      for (const [group, school, role, startsOn, endsOn = null] of memberships) await run(membership, [group, school, role, startsOn, endsOn]);
    },
    async pair(supporter, supported, startsOn, endsOn) {
      await run(pairing, [supporter, supported, startsOn, endsOn ?? null]);
    },
    async ask<Data>(query: string, variables?: Record<string, unknown>) {
      statements.length = 0;
      const { data, errors } = await subgraph.execute(
        { query, variables },
        { requestId: 'groups', viewer: administrator, today, deadline: Date.now() + 10_000 },
      );
      if (errors) throw errors[0];
      return JSON.parse(JSON.stringify(data), (_, value: unknown) => (typeof value === 'string' ? (names.get(value) ?? value) : value)) as Data;
    },
    schoolId: (name) => ids.get(name) ?? name,
    async close() {
      await subgraph.close();
      await client.end();
      await database.drop();
    },
  };
}
