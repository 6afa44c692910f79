import { Client } from 'pg';
import { countyItself, schoolItself } from '../../subgraphs/kit';
import type { Grant } from '../../subgraphs/kit/access/mutation-rule';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, leadSchoolUser, planner, schoolAdmin } from '../support/viewers';
import { networks, type Network } from './support';
import { counties, rules, run, trials, type Change } from './trials';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let first: Network;
let changes: Change[];
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  ({ first } = await networks(database.owner));
  changes = await trials(graph, database.owner, first.partner.teacherId);
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

/** Takes from every record the schools and counties it belongs to, whatever the column is called; schools keep their county. */
async function disown(): Promise<string[]> {
  const { rows: columns } = await client.query<{ table: string; column: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS "table", quote_ident(a.attname) AS "column"
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('schools', 'staffing', 'groups', 'facilities', 'planning') AND c.relkind = 'r' AND a.attnum > 0 AND a.atttypid = 'uuid'::regtype
       AND a.attname <> 'id' AND c.relname <> 'school'`,
  );
  const disowned: string[] = [];
  const { rows: checks } = await client.query<{ drop: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', conrelid::regclass, conname) AS drop FROM pg_constraint
     WHERE contype IN ('c', 'u', 'x') AND connamespace::regnamespace::text IN ('schools', 'staffing', 'groups', 'facilities', 'planning')
     UNION ALL SELECT format('DROP INDEX %s', i.indexrelid::regclass) FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
     WHERE i.indisunique AND NOT i.indisprimary AND c.relnamespace::regnamespace::text IN ('schools', 'staffing', 'groups', 'facilities', 'planning')
       AND NOT EXISTS (SELECT FROM pg_constraint o WHERE o.conindid = i.indexrelid)`,
  );
  for (const { drop } of checks) await client.query(drop);
  await client.query(`SET session_replication_role = replica`);
  for (const { table, column } of columns) {
    const owners = await client.query(
      `SELECT FROM ${table} t WHERE t.${column} IN (SELECT id FROM schools.school UNION ALL SELECT id FROM schools.county) LIMIT 1`,
    );
    if (owners.rows.length === 0) continue;
    await client.query(`ALTER TABLE ${table} ALTER COLUMN ${column} DROP NOT NULL`);
    await client.query(`UPDATE ${table} SET ${column} = NULL`);
    disowned.push(`${table}.${column}`);
  }
  await client.query(`SET session_replication_role = origin`);
  return disowned;
}

/** Whether a change is judged by records, and not only by schools and counties that the input names. */
const judgesRecords = ({ concerns }: Grant, values: Record<string, unknown>): boolean =>
  Object.entries(concerns).some(([path, concern]) => concern !== schoolItself && concern !== countyItself && !concern('2026-11-23').onlyNamed && given(values, path));

/** A fixture names its variables as the input names its fields. */
const given = (values: Record<string, unknown>, path: string): boolean => path.split('.').some((step) => values[step] != null);

test('records whose schools and counties are not known are changed by no planner and no school', async () => {
  const accounts: Identity[] = [...counties.map(planner), schoolAdmin(first.partner.code), leadSchoolUser(first.lead.code)];
  const judged = changes.flatMap((change) =>
    accounts.flatMap((asking) => {
      const grant = rules[change.name]?.[asking.role];
      return grant && judgesRecords(grant, change.values) ? [{ change, asking }] : [];
    }),
  );
  const allowed = async (): Promise<string[]> => {
    const passed: string[] = [];
    for (const { change, asking } of judged) {
      const { payload, codes } = await run(graph, change, asking);
      if (codes.length === 0 && payload?.userErrors.length === 0) passed.push(change.name);
    }
    return [...new Set(passed)];
  };
  expect((await allowed()).length).toBeGreaterThan(35);
  expect((await disown()).length).toBeGreaterThan(40);
  expect(await allowed()).toEqual([]);
});

describe('nobody else makes one', () => {
  const own = planner('620981');
  const code = (() => {
    let count = 0;
    return () => `OWNERLESS-${(count += 1)}`;
  })();
  const found = `mutation ($input: FoundGroupInput!) { foundGroup(input: $input) { group { id } userErrors { code field } } }`;
  const register = `mutation ($input: RegisterTeacherInput!) { registerTeacher(input: $input) { teacher { id } userErrors { code field } } }`;
  const programme = `mutation ($input: CreateProgrammeInput!) { createProgramme(input: $input) { programme { id } userErrors { code field } } }`;
  const group = (): object => ({ code: code(), name: 'x', kind: 'ALLIANCE', lead: first.lead.id, foundedOn: '2026-11-01' });

  test.each<[string, string, () => object, string[] | null]>([
    ['a group', found, group, ['county']],
    ['a teacher', register, () => ({ code: code(), name: 'x', subject: 'CHINESE', stage: 'PRIMARY' }), null],
    ['a training programme', programme, () => ({ code: code(), name: 'x', level: 'COUNTY', targetGroup: 'x', unit: 'PERSONS', year: 2026, planned: 10 }), null],
  ])('%s without a county', async (_, mutation, input, field) => {
    const { data } = await graph.answer(mutation, { input: input() }, own);
    expect(Object.values(data ?? {})[0]).toMatchObject({ userErrors: [{ code: 'OUT_OF_REACH', field }] });
  });

  test('the administrator does, and a planner then neither changes nor reads what is not public of it', async () => {
    const made = await graph.answer(register, { input: { code: code(), name: 'x', subject: 'CHINESE', stage: 'PRIMARY' } }, administrator);
    const { id } = (made.data as { registerTeacher: { teacher: { id: string } } }).registerTeacher.teacher;
    expect((await graph.answer(`{ teacher(id: "${id}") { name } }`, {}, own)).data).toEqual({ teacher: null });
    expect((await graph.answer(`{ teacher(id: "${id}") { name } }`, {}, administrator)).data).toEqual({ teacher: { name: 'x' } });
    const copied = await graph.answer(`mutation { exportPersonalRecord(input: { teacher: "${id}", purpose: "x" }) { record { teacher { name } } userErrors { code } } }`, {}, own);
    expect(copied.data).toEqual({ exportPersonalRecord: { record: null, userErrors: [{ code: 'NOT_FOUND' }] } });
  });
});
