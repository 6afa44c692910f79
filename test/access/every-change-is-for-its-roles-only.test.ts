import { Kind, parse, print, visit } from 'graphql';
import { Client } from 'pg';
import { subgraphs } from '../../subgraphs';
import type { MutationRule } from '../../subgraphs/kit/access/mutation-rule';
import { roles, type Identity, type Role } from '../../subgraphs/kit/context/viewer';
import { changeFixtures, declared } from '../support/change-fixture';
import { correctableRow, kinds, rowsOf, tried } from '../support/correctables';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, leadSchoolUser, planner, schoolAdmin, stranger, teacher } from '../support/viewers';
import { networks } from './support';

const rules = Object.assign({}, ...subgraphs.map(({ access }) => access.mutations)) as Record<string, MutationRule>;

/** What these do belongs to no county yet, so that any planner may. */
const anywhere = ['registerTeacher', 'correctPartnerOrganisation', 'voidPartnerOrganisation'];

interface Change {
  readonly name: string;
  readonly mutation: string;
  readonly values: Record<string, unknown>;
}

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

let database: TestDatabase;
let graph: TestGraph;
/** One fixture of each mutation that the administrator may carry out as it stands, as a trial run. */
let changes: Change[];
/** Accounts of places that no fixture is about. */
let foreign: Record<Role, Identity>;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  const { elsewhere, first } = await networks(database.owner);
  await personalDataOf(first.partner.teacherId);
  foreign = {
    ANONYMOUS: stranger,
    TEACHER: teacher('no such teacher', elsewhere.code),
    SCHOOL_ADMIN: schoolAdmin('3651000001'),
    LEAD_SCHOOL_USER: leadSchoolUser('3651000001'),
    COUNTY_PLANNER: planner('999999'),
    SYSTEM_ADMINISTRATOR: administrator,
  };
  changes = [...(await trials()), ...(await corrections())];
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

async function trials(): Promise<Change[]> {
  const found = new Map<string, Change>();
  for (const fixture of changeFixtures()) {
    const name = mutationIn(fixture.mutation);
    if (found.has(name)) continue;
    const values = declared(fixture.mutation, await fixture.variables(database.owner));
    // What another fixture records is not there for a trial.
    if (name === 'revealPersonalData') values['teacher'] = known;
    const change = { name, mutation: asTrial(fixture.mutation), values };
    if ((await run(change, administrator)).payload?.userErrors.length === 0) found.set(name, change);
  }
  return [...found.values()];
}

/** Corrections and voids of rows of the sample. Where something rests on each row that was tried, there is no void to try. */
async function corrections(): Promise<Change[]> {
  const client = new Client(database.owner);
  await client.connect();
  const found: Change[] = [];
  for (const kind of kinds()) {
    const change = (name: string, input: string, values: Record<string, unknown>): Change => ({ name, values: { input: values }, mutation: `mutation Trial($input: ${input}!) { ${name}(input: $input) { userErrors { code field } } }` });
    const correct = (values: Record<string, unknown>): Change => change(`correct${kind.type}`, `Correct${kind.type}Input`, values);
    const { id, version: expectedVersion, field, after } = await correctableRow(client, kind, 'x', async (values) => (await run(correct(values), administrator)).payload?.userErrors.map(({ code }) => code) ?? ['?']);
    found.push(correct({ id, expectedVersion, [field]: after, reason: 'x', dryRun: true }));
    for (const row of await rowsOf(client, kind.table, tried)) {
      const voided = change(`void${kind.type}`, 'VoidInput', { id: row['id'], expectedVersion: row['version'], reason: 'x', dryRun: true });
      if ((await run(voided, administrator)).payload?.userErrors.length !== 0) continue;
      found.push(voided);
      break;
    }
  }
  await client.end();
  return found;
}

let known: string;
async function personalDataOf(teacherId: string): Promise<void> {
  const client = new Client(database.owner);
  await client.connect();
  await client.query(`INSERT INTO staffing.teacher_private (teacher_id, phone, birth_date) VALUES ($1, '13800000002', '1990-01-01') ON CONFLICT (teacher_id) DO UPDATE SET phone = excluded.phone, birth_date = excluded.birth_date`, [teacherId]);
  await client.end();
  known = teacherId;
}

const mutationIn = (text: string): string => {
  const [operation] = parse(text).definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  return field?.kind === Kind.FIELD ? field.name.value : '';
};

const asTrial = (text: string): string => {
  let outermost = true;
  return print(
    visit(parse(text), {
      ObjectValue(node) {
        if (!outermost) return undefined;
        outermost = false;
        const dryRun = { kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: 'dryRun' }, value: { kind: Kind.BOOLEAN, value: true } } as const;
        return { ...node, fields: [...node.fields.filter(({ name }) => name.value !== 'dryRun'), dryRun] };
      },
    }),
  );
};

async function run({ name, mutation, values }: Change, asking: Identity): Promise<{ payload: Payload | null; codes: unknown[] }> {
  const { data, errors } = await graph.answer(mutation, values, asking);
  return { payload: (data?.[name] as Payload | undefined) ?? null, codes: (errors ?? []).map(({ extensions }) => extensions?.code) };
}

test('every mutation has a rule and a trial', () => {
  const untried = Object.keys(rules).filter((name) => changes.every((change) => change.name !== name));
  expect(changes.filter(({ name }) => !rules[name])).toEqual([]);
  // A void is declared with the correction of its kind, for the same roles.
  expect(untried.filter((name) => Object.keys(rules[name] ?? {}).join() !== Object.keys(rules[name.replace(/^void/, 'correct')] ?? {}).join() || !name.startsWith('void'))).toEqual([]);
  expect(untried.length).toBeLessThan(10);
});

test('a role that is not on the list of a mutation is forbidden it, and nothing is written', async () => {
  for (const change of changes) {
    for (const role of roles.filter((one) => !rules[change.name]?.[one])) {
      graph.statements.length = 0;
      const outcome = { change: change.name, role, ...(await run(change, foreign[role])), statements: graph.statements.filter(({ text }) => !text.startsWith('SELECT')).length };
      expect(outcome).toEqual({ change: change.name, role, payload: null, codes: ['FORBIDDEN'], statements: 0 });
    }
  }
});

test('a role that is on it and not in charge of the place is refused as for what does not exist', async () => {
  for (const change of changes) {
    for (const role of roles.filter((one) => rules[change.name]?.[one] && one !== 'SYSTEM_ADMINISTRATOR')) {
      if (anywhere.includes(change.name)) continue;
      const { payload, codes } = await run(change, foreign[role]);
      expect({ change: change.name, role, codes, refusal: payload?.userErrors[0]?.code }).toEqual({ change: change.name, role, codes: [], refusal: expect.stringMatching(/^(NOT_FOUND|OUT_OF_REACH)$/) as string });
    }
  }
});

test('the planner of the county it is about may make every change that is the county’s', async () => {
  const counties = ['620981', '141124', '361023', '510923'];
  for (const change of changes.filter(({ name }) => rules[name]?.COUNTY_PLANNER)) {
    const refusals = await Promise.all(counties.map(async (county) => (await run(change, planner(county))).payload?.userErrors.length));
    expect([change.name, refusals]).toEqual([change.name, expect.arrayContaining([0]) as number[]]);
  }
});

test('extra keys of an input are refused, whoever sends them', async () => {
  for (const key of ['id', 'role', 'version', 'actor', 'provenance']) {
    const query = `mutation { registerTeacher(input: { code: "T-X", name: "x", subject: MATHEMATICS, stage: PRIMARY, dryRun: true, ${key}: "1" }) { dryRun } }`;
    const { data, errors } = await graph.answer(query, {}, administrator);
    expect([data ?? null, errors?.[0]?.extensions?.code]).toEqual([null, 'BAD_REQUEST']);
  }
});
