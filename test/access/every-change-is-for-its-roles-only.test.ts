import { roles, type Identity, type Role } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, leadSchoolUser, planner, schoolAdmin, stranger, teacher } from '../support/viewers';
import { networks } from './support';
import { corrections, counties, rules, run, trials, type Change } from './trials';

let database: TestDatabase;
let graph: TestGraph;
let changes: Change[];
/** Accounts of places that no fixture is about. */
let foreign: Record<Role, Identity>;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  const { elsewhere, first } = await networks(database.owner);
  foreign = {
    ANONYMOUS: stranger,
    TEACHER: teacher('no such teacher', elsewhere.code),
    SCHOOL_ADMIN: schoolAdmin('3651000001'),
    LEAD_SCHOOL_USER: leadSchoolUser('3651000001'),
    COUNTY_PLANNER: planner('999999'),
    SYSTEM_ADMINISTRATOR: administrator,
  };
  changes = [...(await trials(graph, database.owner, first.partner.teacherId)), ...(await corrections(graph, database.owner))];
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

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
      const outcome = { change: change.name, role, ...(await run(graph, change, foreign[role])), statements: graph.statements.filter(({ text }) => !text.startsWith('SELECT')).length };
      expect(outcome).toEqual({ change: change.name, role, payload: null, codes: ['FORBIDDEN'], statements: 0 });
    }
  }
});

test('a role that is on it and not in charge of the place is refused as for what does not exist', async () => {
  for (const change of changes) {
    for (const role of roles.filter((one) => rules[change.name]?.[one] && one !== 'SYSTEM_ADMINISTRATOR')) {
      const { payload, codes } = await run(graph, change, foreign[role]);
      expect({ change: change.name, role, codes, refusal: payload?.userErrors[0]?.code }).toEqual({ change: change.name, role, codes: [], refusal: expect.stringMatching(/^(NOT_FOUND|OUT_OF_REACH)$/) as string });
    }
  }
});

test('the planner of the county it is about, or of the counties, may make every change that is the county’s', async () => {
  const planners = [...counties.map(planner), { ...planner(''), counties }];
  for (const change of changes.filter(({ name }) => rules[name]?.COUNTY_PLANNER)) {
    const refusals = await Promise.all(planners.map(async (asking) => (await run(graph, change, asking)).payload?.userErrors.length));
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
