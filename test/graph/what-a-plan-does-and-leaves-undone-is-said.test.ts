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

interface Figure { value: number | null; numerator: number | null; least: number | null; most: number | null; meets: boolean | null; rule: { threshold: number } | null }
interface Move { place: number; backbone: boolean; purpose: string; gap: number; gapAfter: number; replacesPlace: number | null; stage: string; subject: string; teacher: { id: string }; fromSchool: { id: string }; toSchool: { id: string } }
interface Plan {
  state: string;
  moves: { nodes: Move[] };
  missedMinimums: { code: string; asked: number; reached: number; school: { id: string } | null }[];
  simulation: { countyWarnings: { code: string; before: Figure; after: Figure }[]; warnings: { code: string }[]; rotationBefore: { rotationShare: Figure }; rotationAfter: { rotationShare: Figure; backboneShare: Figure; rotatedBackbone: number }; moves: { gapBefore: number; gapAfter: number }[] } | null;
}
const figure = '{ value numerator least most meets rule { threshold } }';

async function ask<Data>(code: string, text: string, variables: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await graph.answer(text, variables, planner(code));
  expect(errors).toBeUndefined();
  return data as Data;
}

async function propose(code: string, more: object): Promise<{ plan: { id: string } | null; userErrors: { code: string; field: string[] }[] }> {
  const { rows: [county] } = await client.query<{ id: string }>('SELECT id FROM schools.county WHERE code = $1', [code]);
  const input = { county: county!.id, name: '交流方案', constraints: { maxMoves: 40 }, ...more };
  return (await ask<{ proposeExchangePlan: Awaited<ReturnType<typeof propose>> }>(code, 'mutation ($input: ProposeExchangePlanInput!) { proposeExchangePlan(input: $input) { plan { id } userErrors { code field } } }', { input })).proposeExchangePlan;
}

async function planOf(code: string, more: object = {}): Promise<Plan> {
  const { plan, userErrors } = await propose(code, more);
  expect(userErrors).toEqual([]);
  await plansDone();
  const show = `query ($id: ID!) { exchangePlan(id: $id) { state moves(first: 100) { nodes { place backbone purpose gap gapAfter replacesPlace stage subject teacher { id } fromSchool { id } toSchool { id } } }
    missedMinimums { code asked reached school { id } } simulation { countyWarnings { code before ${figure} after ${figure} } warnings { code } moves { gapBefore gapAfter }
      rotationBefore { rotationShare ${figure} } rotationAfter { rotatedBackbone rotationShare ${figure} backboneShare ${figure} } } } }`;
  return (await ask<{ exchangePlan: Plan }>(code, show, { id: plan!.id })).exchangePlan;
}

test.each(['141124', '361023', '510923', '620981'])('%s: a share that the best plan leaves below its rule, or as it was, is said with the figure', async (code) => {
  const { state, simulation } = await planOf(code);
  expect(state).toBe('READY');
  const { countyWarnings, warnings, rotationBefore, rotationAfter } = simulation!;
  const below = ({ value, rule }: Figure): boolean => value !== null && rule !== null && value < rule.threshold;
  const told = new Set(countyWarnings.map((warning) => warning.code));
  expect([told.has('ROTATION_SHARE_MISSED'), told.has('BACKBONE_SHARE_MISSED')]).toEqual([below(rotationAfter.rotationShare), below(rotationAfter.backboneShare)]);
  expect(told.has('ROTATION_SHARE_UNCHANGED')).toBe(rotationBefore.rotationShare.numerator === rotationAfter.rotationShare.numerator);
  for (const { code: warning, after } of countyWarnings) expect(after).toEqual(warning.startsWith('ROTATION') ? rotationAfter.rotationShare : rotationAfter.backboneShare);
  // Nobody has said anything of personnel relations yet.
  expect(warnings.map((warning) => warning.code)).not.toContain('PERSONNEL_RELATION_STAYS');
});

test('who comes for somebody who leaves replaces them and changes no gap, and only who comes besides fills one', async () => {
  const { moves: { nodes }, simulation } = await planOf('510923', { constraints: { maxMoves: 40, minMoves: 20 } });
  const sameKind = (one: Move, other: Move): boolean => one.stage === other.stage && one.subject === other.subject;
  for (const [index, move] of nodes.entries()) {
    const [come, gone] = [nodes.filter((other) => sameKind(move, other) && other.toSchool.id === move.toSchool.id), nodes.filter((other) => sameKind(move, other) && other.fromSchool.id === move.toSchool.id)];
    expect(move.gapAfter).toBeCloseTo(move.gap - come.length + gone.length, 9);
    expect([simulation!.moves[index]!.gapBefore, simulation!.moves[index]!.gapAfter]).toEqual([expect.closeTo(move.gap, 9), expect.closeTo(move.gapAfter, 9)]);
    expect(come.filter(({ purpose }) => purpose === 'REPLACES').length).toBe(Math.min(come.length, gone.length));
    const replaced = nodes.find(({ place }) => place === move.replacesPlace);
    expect([move.purpose, replaced?.fromSchool.id ?? null, replaced === undefined || sameKind(move, replaced)]).toEqual(move.purpose === 'REPLACES' ? ['REPLACES', move.toSchool.id, true] : ['FILLS_GAP', null, true]);
  }
  const replacing = nodes.flatMap(({ replacesPlace }) => replacesPlace ?? []);
  expect([replacing.length > 0, new Set(replacing).size]).toEqual([true, replacing.length]);
});

test('by 安徽 a plan is made though its share of backbone teachers is out of reach: how many that asks for and how many there can be is said', async () => {
  // All who are due but principals and deputies, of whom nobody knows how long a term is.
  const { rows: [due] } = await client.query<{ known: number }>(
    `SELECT count(*)::int AS known FROM staffing.appointment a JOIN staffing.teacher t ON t.id = a.teacher_id JOIN schools.school s ON s.id = a.establishment_school_id JOIN schools.county c ON c.id = s.county_id
     WHERE c.code = '510923' AND a.starts_on <= '2026-11-23' AND (a.ends_on IS NULL OR a.ends_on > '2026-11-23') AND a.contract_status <> 'EXITED' AND a.role NOT IN ('PRINCIPAL', 'VICE_PRINCIPAL') AND s.ownership = 'PUBLIC'
       AND t.stage IN ('PRIMARY', 'JUNIOR_SECONDARY') AND s.kind IN ('TEACHING_POINT', 'PRIMARY', 'JUNIOR_SECONDARY', 'NINE_YEAR', 'COMPLETE_SECONDARY', 'TWELVE_YEAR')
       AND coalesce((SELECT min(b.starts_on) FROM staffing.appointment b JOIN schools.school_succession x ON x.school_id = b.establishment_school_id WHERE b.teacher_id = t.id AND b.ends_on = a.starts_on AND x.successor_id = s.id AND x.state <> 'WITHDRAWN'), a.starts_on) <= date '2026-11-23' - interval '6 years'`,
  );
  const { state, moves, missedMinimums, simulation } = await planOf('510923', { rulePack: 'CN-ANHUI' });
  expect([state, moves.nodes.length > 0]).toEqual(['READY', true]);
  const [missed] = missedMinimums;
  expect(missed).toMatchObject({ code: 'BACKBONE_SHARE', school: null });
  // A fifth of all who are due, less those who rotate already: they are counted with those whom the plan sends.
  const sent = moves.nodes.filter(({ backbone }) => backbone).length;
  expect(missed!.asked).toBe(Math.ceil(due!.known / 5 - 1e-9) - (simulation!.rotationAfter.rotatedBackbone - sent));
  expect(missed!.reached).toBeLessThan(missed!.asked);
  // The share itself is not known, and yet known to be below the rule.
  const { value, least, most, meets } = simulation!.rotationAfter.backboneShare;
  expect([value, meets, most! < 0.2, least! <= most!]).toEqual([null, false, true, true]);
  expect(most).toBeCloseTo(simulation!.rotationAfter.rotatedBackbone / due!.known, 9);
  expect(simulation!.countyWarnings.map(({ code }) => code)).toContain('BACKBONE_SHARE_MISSED');
  // What the planner asks for does not give way.
  expect((await planOf('510923', { rulePack: 'CN-ANHUI', constraints: { maxMoves: 40, minMoves: 40, minBackboneShare: 1, insideGroup: true } })).state).toBe('INFEASIBLE');
});

test('of a school year without classes on record nothing is known: a plan is refused with that, and a simulation tells of no need that it does not know', async () => {
  expect(await propose('620981', { asOf: '2030-10-01' })).toEqual({ plan: null, userErrors: [{ code: 'NOT_KNOWN', field: ['asOf'] }] });
  const [move] = (await planOf('620981')).moves.nodes;
  const { simulateExchange } = await ask<{ simulateExchange: { moves: { warnings: string[]; gapBefore: number | null }[] } }>(
    '620981',
    'query ($moves: [MoveInput!]!) { simulateExchange(countyCode: "620981", on: "2030-10-01", moves: $moves) { moves { warnings gapBefore } } }',
    { moves: [{ teacher: move!.teacher.id, toSchool: move!.toSchool.id }] },
  );
  const [{ warnings, gapBefore }] = simulateExchange.moves as [{ warnings: string[]; gapBefore: number | null }];
  expect([gapBefore, warnings.includes('STAFFING_UNKNOWN'), warnings.includes('NEED_UNKNOWN'), warnings.includes('NO_NEED')]).toEqual([null, true, true, false]);
});
