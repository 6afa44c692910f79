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

interface Move { place: number; stage: string; gap: number; yearsAtSchool: number; teacher: { id: string }; fromSchool: { id: string }; toSchool: { id: string } }
interface Plan {
  state: string;
  gap: number | null;
  moves: { totalCount: number; nodes: Move[] };
  unfilledNeeds: { missing: number; obstacles: { code: string; count: number }[] }[];
  missedMinimums: { code: string; asked: number; reached: number; obstacles: { code: string; count: number }[] }[];
  simulation: { warnings: { code: string; moves: number }[]; schools: SchoolEffect[] } | null;
}
interface Measure { surplus: number | null; backbone: number | null }
interface StageOf { stage: string; counted: boolean; indicators: { indicator: string; figure: { meets: boolean | null } }[] }
interface SchoolEffect { school: { id: string }; before: Measure; after: Measure; indicatorsBefore: StageOf[]; indicatorsAfter: StageOf[] }

const stagesOf = '{ stage counted indicators { indicator figure { meets } } }';

async function computed(code: string, constraints: object): Promise<Plan> {
  const county = (await client.query<{ id: string }>('SELECT id FROM schools.county WHERE code = $1', [code])).rows[0]!.id;
  const propose = 'mutation ($input: ProposeExchangePlanInput!) { proposeExchangePlan(input: $input) { plan { id } userErrors { code field } } }';
  const { data } = await graph.answer(propose, { input: { county, name: '交流方案', constraints } }, planner(code));
  const { plan, userErrors } = (data as { proposeExchangePlan: { plan: { id: string }; userErrors: unknown[] } }).proposeExchangePlan;
  expect(userErrors).toEqual([]);
  await plansDone();
  const show = `query ($id: ID!) { exchangePlan(id: $id) { state gap moves(first: 100) { totalCount nodes { place stage gap yearsAtSchool teacher { id } fromSchool { id } toSchool { id } } }
    unfilledNeeds { missing obstacles { code count } } missedMinimums { code asked reached obstacles { code count } } simulation { warnings { code moves } schools { school { id } before { surplus backbone } after { surplus backbone } indicatorsBefore ${stagesOf} indicatorsAfter ${stagesOf} } } } }`;
  const { data: shown, errors } = await graph.answer(show, { id: plan.id }, planner(code));
  expect(errors).toBeUndefined();
  return (shown as { exchangePlan: Plan }).exchangePlan;
}

interface SchoolRow { id: string; nearness: number }
interface StageRow { school: string; stage: string; classes: number; teachers: number; heads: number }

/** What the raw rows say of a county: its schools, the classes of each stage this year, and who is appointed there. */
async function rawRows(code: string): Promise<{ schools: Map<string, SchoolRow>; stages: Map<string, StageRow>; heads: Set<string> }> {
  const of = `JOIN schools.county y ON y.id = s.county_id WHERE y.code = $1`;
  const schools = await client.query<SchoolRow>(`SELECT s.id, CASE WHEN s.kind = 'TEACHING_POINT' OR s.locale = 'VILLAGE' THEN 0 WHEN s.locale = 'TOWNSHIP_CENTRE' THEN 1 WHEN s.administration = 'TOWNSHIP' THEN 2 ELSE 3 END AS nearness FROM schools.school s ${of}`, [code]);
  const stages = await client.query<StageRow>(
    `SELECT s.id AS school, g.stage, count(*)::int AS classes,
       (SELECT count(*)::int FROM staffing_published.appointment a JOIN staffing.teacher t ON t.id = a.teacher_id WHERE a.serving_school_id = s.id AND a.ends_on IS NULL AND t.stage = g.stage AND a.contract_status <> 'EXITED'
          AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = t.id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND r.starts_on <= '2026-11-23' AND r.ends_on > '2026-11-23')) AS teachers,
       (SELECT count(*)::int FROM staffing_published.appointment a JOIN staffing.teacher t ON t.id = a.teacher_id WHERE a.serving_school_id = s.id AND a.ends_on IS NULL AND t.stage = g.stage AND a.role IN ('PRINCIPAL', 'VICE_PRINCIPAL')) AS heads
     FROM schools.class_group g JOIN schools.school s ON s.id = g.school_id ${of} AND g.school_year = 2026 GROUP BY s.id, g.stage`,
    [code],
  );
  const heads = await client.query<{ teacher: string }>(
    `SELECT a.teacher_id AS teacher FROM staffing_published.appointment a JOIN schools.school s ON s.id = a.serving_school_id ${of} AND a.ends_on IS NULL AND a.role IN ('PRINCIPAL', 'VICE_PRINCIPAL')`,
    [code],
  );
  return {
    schools: new Map(schools.rows.map((row) => [row.id, row])),
    stages: new Map(stages.rows.map((row) => [`${row.school}:${row.stage}`, row])),
    heads: new Set(heads.rows.map(({ teacher }) => teacher)),
  };
}

test.each(['141124', '361023', '510923', '620981'])('%s: the best plan of up to a hundred moves takes no principal, nobody towards the town, and leaves no class without a teacher', async (code) => {
  const { schools, stages, heads } = await rawRows(code);
  const { state, gap, moves, unfilledNeeds, simulation } = await computed(code, { maxMoves: 100 });
  expect([state, gap]).toEqual(['READY', 0]);
  expect(moves.totalCount).toBeGreaterThan(0);
  for (const { teacher, fromSchool, toSchool, yearsAtSchool } of moves.nodes) {
    expect(heads.has(teacher.id)).toBe(false);
    expect(schools.get(toSchool.id)!.nearness).toBeLessThanOrEqual(schools.get(fromSchool.id)!.nearness);
    expect(yearsAtSchool).toBeGreaterThan(0);
  }
  for (const { school, stage, classes, teachers, heads: principals } of stages.values()) {
    const net = moves.nodes.filter(({ toSchool, ...move }) => toSchool.id === school && move.stage === stage).length - moves.nodes.filter(({ fromSchool, ...move }) => fromSchool.id === school && move.stage === stage).length;
    if (net < 0) expect(teachers - principals + net).toBeGreaterThanOrEqual(classes);
  }
  for (const { before, after, indicatorsBefore, indicatorsAfter } of simulation?.schools ?? []) {
    // Whoever is short as a whole, through-train schools among them, becomes no shorter, and no other school becomes short.
    if (before.surplus !== null && after.surplus! < before.surplus) expect(after.surplus).toBeGreaterThanOrEqual(-1e-9);
    if (before.backbone) expect(after.backbone).toBeGreaterThan(0);
    for (const { stage, counted, indicators } of indicatorsBefore) {
      const now = indicatorsAfter.find((one) => one.stage === stage)!.indicators;
      for (const { indicator, figure } of indicators) if (counted && figure.meets) expect([indicator, now.find((one) => one.indicator === indicator)!.figure.meets]).toEqual([indicator, true]);
    }
  }
  // What it leaves open says why, and what it does is warned of only for what nobody asked.
  for (const { missing, obstacles } of unfilledNeeds) expect([missing > 0, obstacles.every(({ count }) => count > 0)]).toEqual([true, true]);
  const remarks = ['BREAKS_MENTOR_LINKS', 'NO_BACKBONE_TO_WEAKER'];
  expect((simulation?.warnings ?? []).filter(({ code: warning }) => !remarks.includes(warning))).toEqual([]);
});

test.each(['141124', '361023'])('%s: up to thirty moves, one from each village school to the town, principals among them, are warned of in the words of the constraints', async (code) => {
  const { rows } = await client.query<{ teacher: string; toSchool: string; heads: boolean; emptied: boolean }>(
    `SELECT DISTINCT ON (s.id) a.teacher_id AS teacher, town.id AS "toSchool", a.role = 'PRINCIPAL' AS heads,
        (SELECT count(*) FROM staffing_published.appointment o WHERE o.serving_school_id = s.id AND o.ends_on IS NULL AND o.role NOT IN ('PRINCIPAL', 'VICE_PRINCIPAL')) <= (SELECT count(*) FROM schools.class_group g WHERE g.school_id = s.id AND g.school_year = 2026)
          AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.to_school_id = s.id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.starts_on <= '2026-11-23' AND r.ends_on > '2026-11-23') AS emptied
      FROM schools.school s JOIN schools.county y ON y.id = s.county_id AND y.code = $1 JOIN staffing_published.appointment a ON a.serving_school_id = s.id AND a.ends_on IS NULL
      CROSS JOIN LATERAL (SELECT t.id FROM schools.school t WHERE t.county_id = y.id AND t.kind = 'PRIMARY' AND t.administration = 'COUNTY' AND t.locale NOT IN ('TOWNSHIP_CENTRE', 'VILLAGE') ORDER BY t.code LIMIT 1) AS town
      WHERE s.locale IN ('TOWNSHIP_CENTRE', 'VILLAGE') AND a.stage = 'PRIMARY' AND s.id IN (SELECT g.school_id FROM schools.class_group g WHERE g.school_year = 2026) ORDER BY s.id, a.role <> 'PRINCIPAL' LIMIT 30`,
    [code],
  );
  const moves = rows.map(({ teacher, toSchool }) => ({ teacher, toSchool, personnelRelationMoves: true }));
  const { data, errors } = await graph.answer(
    `query ($moves: [MoveInput!]!) { simulateExchange(countyCode: "${code}", moves: $moves) { warnings { code moves } moves { teacher { id } warnings } } }`,
    { moves },
    planner(code),
  );
  expect(errors).toBeUndefined();
  const { warnings, moves: told } = (data as { simulateExchange: { warnings: { code: string; moves: number }[]; moves: { teacher: { id: string }; warnings: string[] }[] } }).simulateExchange;
  expect(rows.length).toBeGreaterThan(20);
  told.forEach(({ warnings: own }, index) => {
    expect(own).toContain('VILLAGE_TO_TOWN');
    expect(own.includes('LEADS_A_SCHOOL')).toBe(rows[index]!.heads);
    if (rows[index]!.emptied) expect(own).toContain('CLASS_WITHOUT_TEACHER');
  });
  expect(rows.some(({ heads }) => heads)).toBe(true);
  expect(warnings.find(({ code: warning }) => warning === 'VILLAGE_TO_TOWN')).toEqual({ code: 'VILLAGE_TO_TOWN', moves: rows.length });
});

test('大英: more moves than there are teachers to spare are exchanges of schools, one for one but for those', async () => {
  // Exchanges of backbone teachers, too: they count as leaving alone, so that by default few of them can be.
  const lift = ['LAST_BACKBONE', 'FAILS_DEGREE', 'FAILS_BACKBONE', 'FAILS_PE_ARTS'];
  const spare = (await computed('510923', { maxMoves: 100, lift })).moves.totalCount;
  const [missed] = (await computed('510923', { maxMoves: 500, minMoves: 400, lift })).missedMinimums as [Plan['missedMinimums'][number]];
  expect(missed.reached).toBeGreaterThan(spare);
  const { state, moves } = await computed('510923', { maxMoves: 500, minMoves: missed.reached, lift });
  expect([state, moves.totalCount]).toEqual(['READY', missed.reached]);
  const net = new Map<string, number>();
  for (const { fromSchool, toSchool } of moves.nodes) {
    net.set(fromSchool.id, (net.get(fromSchool.id) ?? 0) - 1);
    net.set(toSchool.id, (net.get(toSchool.id) ?? 0) + 1);
  }
  const lost = [...net.values()].filter((change) => change < 0).reduce((sum, change) => sum - change, 0);
  expect(lost).toBeLessThanOrEqual(spare);
  expect([...net.values()].filter((change) => change === 0).length).toBeGreaterThan(0);
});

test('a minimum that cannot be had says how far one gets and what is in the way, by name', async () => {
  const { state, moves, missedMinimums } = await computed('141124', { maxMoves: 500, minMoves: 400, insideGroup: true });
  expect([state, moves.totalCount, missedMinimums.map(({ code, asked }) => [code, asked])]).toEqual(['INFEASIBLE', 0, [['TOO_FEW_MOVES', 400]]]);
  const [{ reached, obstacles }] = missedMinimums as [Plan['missedMinimums'][number]];
  expect(obstacles.map(({ code }) => code)).toContain('OUTSIDE_GROUP');
  // So many there can be.
  const most = await computed('141124', { maxMoves: 500, minMoves: reached, insideGroup: true });
  expect([most.state, most.moves.totalCount >= reached]).toEqual(['READY', true]);
  expect((await computed('141124', { maxMoves: 500, minMoves: reached + 1, insideGroup: true })).state).toBe('INFEASIBLE');
});

test('of a need that stays open, the planner’s own constraint is named that took the last candidates away', async () => {
  const open = async (constraints: object): Promise<string[]> => [...new Set((await computed('620981', { maxMoves: 100, ...constraints })).unfilledNeeds.flatMap(({ obstacles }) => obstacles.map(({ code }) => code)))];
  const anyhow = await open({});
  for (const own of ['OUTSIDE_GROUP', 'TOO_FAR', 'BREAKS_MENTOR_LINKS', 'SENDER_NOT_ASKED']) expect(anyhow).not.toContain(own);
  expect(await open({ insideGroup: true })).toContain('OUTSIDE_GROUP');
  expect(await open({ maxKilometres: 5 })).toContain('TOO_FAR');
  expect(await open({ keepMentorLinks: true })).toContain('BREAKS_MENTOR_LINKS');
  const sender = (await client.query<{ id: string }>(`SELECT s.id FROM schools.school s JOIN schools.county y ON y.id = s.county_id WHERE y.code = '620981' AND s.closed_on IS NULL AND s.opened_on IS NULL ORDER BY s.code LIMIT 1`)).rows[0]!.id;
  expect(await open({ senders: [sender] })).toContain('SENDER_NOT_ASKED');
});
