import { Client } from 'pg';
import { plansDone } from '../../subgraphs/planning/exchange/plan/solve/queue';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await plansDone();
  await client.end();
  await graph.close();
  await database.drop();
});

interface Move { stage: string; subject: string; teacher: { id: string }; toSchool: { id: string } }
interface Count { code: string; count: number }

async function ask<Data>(text: string, variables: Record<string, unknown>, code: string): Promise<Data> {
  const { data, errors } = await graph.answer(text, variables, planner(code));
  expect(errors).toBeUndefined();
  return data as Data;
}

async function planOf(code: string, constraints: object = { maxMoves: 100 }): Promise<{ id: string; moves: Move[] }> {
  const county = (await client.query<{ id: string }>('SELECT id FROM schools.county WHERE code = $1', [code])).rows[0]!.id;
  const { proposeExchangePlan: proposed } = await ask<{ proposeExchangePlan: { plan: { id: string }; userErrors: unknown[] } }>(
    'mutation ($input: ProposeExchangePlanInput!) { proposeExchangePlan(input: $input) { plan { id } userErrors { code field } } }',
    { input: { county, name: '下学年交流方案', constraints } },
    code,
  );
  expect(proposed.userErrors).toEqual([]);
  await plansDone();
  const { exchangePlan } = await ask<{ exchangePlan: { state: string; moves: { nodes: Move[] } } }>(
    'query ($id: ID!) { exchangePlan(id: $id) { state moves(first: 100) { nodes { stage subject teacher { id } toSchool { id } } } } }',
    { id: proposed.plan.id },
    code,
  );
  expect([exchangePlan.state, exchangePlan.moves.nodes.length > 0]).toEqual(['READY', true]);
  return { id: proposed.plan.id, moves: exchangePlan.moves.nodes };
}

/** Tried only, so that plans do not take each other's teachers. */
async function refusals(plan: string, endsOn: string, code: string): Promise<{ code: string; field: string[] }[]> {
  const { proposePlannedRotations } = await ask<{ proposePlannedRotations: { userErrors: { code: string; field: string[] }[] } }>(
    'mutation ($input: ProposePlannedRotationsInput!) { proposePlannedRotations(input: $input) { userErrors { code field } } }',
    { input: { plan, startsOn: '2027-09-01', endsOn, dryRun: true } },
    code,
  );
  return proposePlannedRotations.userErrors;
}

/** Whoever has an assignment in these days by the raw rows, in whatever form and state but a called-off one. */
async function takenIn(startsOn: string, endsOn: string): Promise<Set<string>> {
  const { rows } = await client.query<{ teacher: string }>(
    `SELECT teacher_id AS teacher FROM staffing.rotation_assignment WHERE state IN ('PROPOSED', 'APPROVED', 'ACTIVE', 'COMPLETED') AND starts_on < $2 AND (ends_on IS NULL OR ends_on > $1)`,
    [startsOn, endsOn],
  );
  return new Set(rows.map(({ teacher }) => teacher));
}

// A stay is of a school year, in 四川 of three. The sample's day lies in the school year 2026, so that a plan is for that of 2027 on.
test.each([
  ['141124', '2028-08-01'],
  ['361023', '2028-08-01'],
  ['510923', '2030-08-01'],
  ['620981', '2028-08-01'],
])('%s: whoever is in a plan is free from September until %s, and the whole of it can be proposed for that time', async (code, endsOn) => {
  const taken = await takenIn('2027-09-01', endsOn);
  const { id, moves } = await planOf(code);
  expect(moves.filter(({ teacher }) => taken.has(teacher.id))).toEqual([]);
  expect(await refusals(id, endsOn, code)).toEqual([]);
});

const code = '620981';

interface Candidates { total: number; assigned: number }
async function candidatesFor({ toSchool, stage, subject }: Move): Promise<Candidates> {
  const { exchangeCandidates } = await ask<{ exchangeCandidates: { excluded: Count[]; candidates: { totalCount: number } } }>(
    'query ($need: ID!) { exchangeCandidates(need: $need) { excluded { code count } candidates { totalCount } } }',
    { need: `${toSchool.id}.${stage}.${subject}` },
    code,
  );
  return { total: exchangeCandidates.candidates.totalCount, assigned: exchangeCandidates.excluded.find((one) => one.code === 'ALREADY_ASSIGNED')?.count ?? 0 };
}

async function warnedOf(moves: readonly Move[], days: object = {}): Promise<string[]> {
  const { simulateExchange } = await ask<{ simulateExchange: { moves: { teacher: { id: string }; warnings: string[] }[] } }>(
    `query ($moves: [MoveInput!]!) { simulateExchange(countyCode: "${code}", moves: $moves) { moves { teacher { id } warnings } } }`,
    { moves: moves.map(({ teacher, toSchool }) => ({ teacher: teacher.id, toSchool: toSchool.id, ...days })) },
    code,
  );
  return simulateExchange.moves.filter(({ warnings }) => warnings.includes('ALREADY_ASSIGNED')).map(({ teacher }) => teacher.id);
}

/** Raw rows, as an import brings them. */
const assign = ({ teacher, toSchool }: Move, state: string, kind: string, startsOn: string, endsOn: string): Promise<unknown> =>
  client.query(
    `INSERT INTO staffing.rotation_assignment (provenance, teacher_id, from_school_id, to_school_id, kind, school_year, personnel_relation_moves, state, starts_on, ends_on)
     SELECT 'REPORTED', a.teacher_id, a.serving_school_id, $2, $4, extract(year FROM $5::date - interval '7 months')::int, FALSE, $3, $5, $6 FROM staffing.appointment a WHERE a.teacher_id = $1 AND a.ends_on IS NULL`,
    [teacher.id, toSchool.id, state, kind, startsOn, endsOn],
  );

test('whoever is approved or proposed for next school year is no candidate, is warned of, and is in no plan for it', async () => {
  const before = await planOf(code);
  const ofOneNeed = before.moves.filter(({ teacher }, index) => before.moves.findIndex((move) => move.teacher.id === teacher.id) === index);
  const [approved, proposed, shadowing, calledOff, earlier] = ofOneNeed as [Move, Move, Move, Move, Move];
  const found = await candidatesFor(approved);
  expect(await warnedOf(before.moves)).toEqual([]);

  await assign(approved, 'APPROVED', 'ROTATION', '2027-09-01', '2028-08-01');
  const less = await candidatesFor(approved);
  expect([less.total, less.assigned]).toEqual([found.total - 1, found.assigned + 1]);

  await assign(proposed, 'PROPOSED', 'SUPPORT_TEACHING', '2028-03-01', '2028-08-01');
  // At home all the while, and yet proposed for nothing else.
  await assign(shadowing, 'APPROVED', 'SHADOWING', '2027-10-01', '2027-12-01');
  await assign(calledOff, 'CANCELLED', 'ROTATION', '2027-09-01', '2028-08-01');
  // Over before classes begin.
  await assign(earlier, 'APPROVED', 'SHADOWING', '2027-03-01', '2027-08-31');
  const taken = [approved, proposed, shadowing].map(({ teacher }) => teacher.id);
  expect((await warnedOf(before.moves)).sort()).toEqual([...taken].sort());
  expect(await warnedOf(before.moves, { startsOn: '2028-09-01', endsOn: '2029-08-01' })).toEqual([]);
  expect(await warnedOf(before.moves, { endsOn: '2027-07-01' })).toEqual([earlier.teacher.id]);
  expect(await refusals(before.id, '2028-08-01', code)).toMatchObject([{ code: 'OVERLAPS' }]);

  const after = await planOf(code);
  expect(after.moves.filter(({ teacher }) => taken.includes(teacher.id))).toEqual([]);
  expect(await refusals(after.id, '2028-08-01', code)).toEqual([]);
});

test('a need that stays open counts who is kept by another assignment', async () => {
  const plan = await planOf(code);
  const [move] = plan.moves as [Move];
  // Every teacher of the kind, but who has an assignment already.
  await client.query(
    `INSERT INTO staffing.rotation_assignment (provenance, teacher_id, from_school_id, to_school_id, kind, school_year, personnel_relation_moves, state, starts_on, ends_on)
     SELECT 'REPORTED', a.teacher_id, a.serving_school_id, $3, 'ROTATION', 2027, FALSE, 'APPROVED', '2027-09-01', '2028-08-01' FROM staffing.appointment a JOIN staffing.teacher t ON t.id = a.teacher_id
       JOIN schools.school s ON s.id = a.serving_school_id JOIN schools.county y ON y.id = s.county_id AND y.code = '${code}'
     WHERE a.ends_on IS NULL AND t.stage = $1 AND t.subject = $2 AND s.id <> $3
       AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = t.id AND r.state NOT IN ('WITHDRAWN', 'CANCELLED') AND (r.ends_on IS NULL OR r.ends_on > '2027-09-01'))
     ON CONFLICT DO NOTHING`,
    [move.stage, move.subject, move.toSchool.id],
  );
  const { total, assigned } = await candidatesFor(move);
  expect([total, assigned > 0]).toEqual([0, true]);
  const next = await planOf(code);
  const { exchangePlan } = await ask<{ exchangePlan: { unfilledNeeds: { school: { id: string }; stage: string; subject: string; obstacles: Count[] }[] } }>(
    'query ($id: ID!) { exchangePlan(id: $id) { unfilledNeeds { school { id } stage subject obstacles { code count } } } }',
    { id: next.id },
    code,
  );
  const open = exchangePlan.unfilledNeeds.find(({ school, stage, subject }) => school.id === move.toSchool.id && stage === move.stage && subject === move.subject);
  expect(open?.obstacles).toContainEqual({ code: 'ALREADY_ASSIGNED', count: assigned });
});
