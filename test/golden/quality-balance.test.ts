import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { leadSchoolUser, planner, schoolAdmin, stranger } from '../support/viewers';

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
  await client.end();
  await graph.close();
  await database.drop();
});

const yumen = '620981';
const stage = `stage schools passing failing unknown verdict verdictOfSchools verdictOfCoefficients indicators { indicator mean knownSchools unknownSchools coefficientOfKnown
  coefficient { value formula numerator denominator meets unknown rule { code threshold comparator confidence } } }`;
const county = `query ($on: Date, $pack: String) { county(code: "${yumen}") { balance(on: $on, rulePack: $pack) { on inputYear verdict verdictOfSchools verdictOfCoefficients verdictOfAllParts parts { kind verdict } rulePacks { code } stages { ${stage} } } } }`;
const school = `query ($id: ID!) { school(id: $id) { indicators { rulePacks { code } stages { stage pupils met verdict counted
  indicators { indicator figure { value formula numerator denominator meets unknown rule { threshold } } } } } } }`;

interface Coefficient { value: number | null; formula: string; numerator: number; denominator: number; meets: boolean | null; unknown: string | null; rule: { code: string; threshold: number } }
interface Stage { stage: string; schools: number; passing: number; failing: number; unknown: number; verdict: string; verdictOfSchools: string; verdictOfCoefficients: string; indicators: { indicator: string; mean: number | null; unknownSchools: number; coefficientOfKnown: number; coefficient: Coefficient }[] }
const balance = async (variables = {}): Promise<{ verdict: string; rulePacks: unknown; stages: Stage[] }> => {
  const { data, errors } = await graph.answer(county, variables);
  expect(errors).toBeUndefined();
  return (data as { county: { balance: { verdict: string; rulePacks: unknown; stages: Stage[] } } }).county.balance;
};
const aSchool = async (kind: string): Promise<string> =>
  (await client.query<{ id: string }>(`SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = $1 AND s.kind = $2 AND s.pupils IS NOT NULL ORDER BY s.code LIMIT 1`, [yumen, kind])).rows[0]!.id;

test('the published examples of the method, through the gateway: 0.515, and 9,712 and 13,514', async () => {
  const { data } = await graph.answer(`{
    resourceVariation(schools: [{ pupils: 45, resource: 279 }, { pupils: 37, resource: 137 }, { pupils: 89, resource: 935 }, { pupils: 76, resource: 160 }, { pupils: 55, resource: 402 }]) { coefficient }
    resourceSplit(kind: NINE_YEAR, pupils: [{ stage: PRIMARY, pupils: 166 }, { stage: JUNIOR_SECONDARY, pupils: 210 }], resource: 23226) { share }
  }`);
  const { resourceVariation, resourceSplit } = data as { resourceVariation: { coefficient: number }; resourceSplit: { share: number }[] };
  expect(resourceVariation.coefficient.toFixed(3)).toBe('0.515');
  expect(resourceSplit.map(({ share }) => Math.round(share))).toEqual([9_712, 13_514]);
});

test('what cannot be computed with is refused with what is wrong', async () => {
  const { errors } = await graph.answer('{ resourceVariation(schools: [{ pupils: 0, resource: 1 }]) { mean } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', params: { field: 'schools', expected: 'A school counts with its pupils, more than 0, not 0' } });
});

test('a county: every indicator of every stage with mean, coefficient, limit and verdict, all of its schools counted', async () => {
  const { stages, rulePacks, verdict } = await balance();
  expect(rulePacks).toEqual([{ code: 'CN' }, { code: 'CN-GANSU' }]);
  expect(stages.map(({ stage, schools, passing, failing, unknown }) => [stage, schools, passing + failing + unknown])).toEqual([
    ['PRIMARY', 19, 19],
    ['JUNIOR_SECONDARY', 17, 17],
  ]);
  for (const { indicators, passing, schools, verdict: ofStage, verdictOfSchools, verdictOfCoefficients } of stages) {
    expect(indicators).toHaveLength(7);
    for (const { coefficient, mean, unknownSchools } of indicators) {
      expect([unknownSchools, coefficient.unknown, coefficient.formula]).toEqual([0, null, 'VARIATION']);
      expect(coefficient.value).toBeCloseTo(coefficient.numerator / coefficient.denominator, 12);
      expect(coefficient.denominator).toBeCloseTo(mean ?? -1, 9);
      expect(coefficient.meets).toBe((coefficient.value ?? 1) <= coefficient.rule.threshold);
    }
    expect(verdictOfCoefficients).toBe(indicators.every(({ coefficient }) => coefficient.meets) ? 'PASSES' : 'FAILS');
    expect(verdictOfSchools === 'PASSES').toBe(passing === schools);
    expect(ofStage === 'PASSES').toBe(verdictOfCoefficients === 'PASSES' && verdictOfSchools === 'PASSES');
  }
  expect(stages.map(({ indicators }) => indicators[0]?.coefficient.rule.threshold)).toEqual([0.5, 0.45]);
  expect(verdict).toBe('FAILS');
});

/** Counted over what each school is told of itself. */
async function failingSchools(stageAsked: string, on: string): Promise<number> {
  const { data, errors } = await graph.answer(`{ schools(first: 100, where: { countyCode: "${yumen}" }) { totalCount nodes { indicators(on: "${on}") { stages { stage verdict counted } } } } }`);
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = (data as { schools: { totalCount: number; nodes: { indicators: { stages: { stage: string; verdict: string; counted: boolean }[] } | null }[] } }).schools;
  expect(nodes).toHaveLength(totalCount);
  return nodes.flatMap(({ indicators }) => indicators?.stages ?? []).filter(({ stage: one, verdict, counted }) => one === stageAsked && verdict === 'FAILS' && counted).length;
}

test('a county whose coefficients pass while schools fail does not pass, and all of 优质均衡 is unknown while one of its parts is', async () => {
  const found = await balance({ on: '2026-07-31' });
  expect(found).toMatchObject({ inputYear: 2025, verdictOfSchools: 'FAILS', verdictOfCoefficients: 'PASSES', verdict: 'FAILS', verdictOfAllParts: 'UNKNOWN' });
  expect(found.stages.find((one) => one.stage === 'JUNIOR_SECONDARY')).toMatchObject({ schools: 17, failing: await failingSchools('JUNIOR_SECONDARY', '2026-07-31'), verdictOfCoefficients: 'PASSES', verdictOfSchools: 'FAILS', verdict: 'FAILS' });
  expect(found).toMatchObject({ parts: [{ kind: 'RESOURCE_ALLOCATION', verdict: 'FAILS' }, ...['GOVERNMENT_GUARANTEE', 'EDUCATION_QUALITY', 'SATISFACTION'].map((kind) => ({ kind, verdict: 'UNKNOWN' }))] });
});

test('what is on record of an earlier year alone makes the figures of a year unknown, with that reason', async () => {
  const { stages, verdict } = await balance({ on: '2027-11-23' });
  expect(verdict).not.toBe('PASSES');
  for (const { indicators } of stages) for (const { coefficient, unknownSchools } of indicators) expect([coefficient.value, unknownSchools > 0]).toEqual([null, true]);
  const { data } = await graph.answer(`{ schools(where: { countyCode: "${yumen}", kind: { eq: PRIMARY } }, on: "2027-11-23", first: 1) { nodes { indicators(on: "2027-11-23") { inputYear stages { pupils indicators { figure { unknown } } } } } } }`);
  const { inputYear, stages: [primary] } = (data as { schools: { nodes: { indicators: { inputYear: number; stages: { pupils: null; indicators: { figure: { unknown: string } }[] }[] } }[] } }).schools.nodes[0]!.indicators;
  expect([inputYear, primary?.pupils, [...new Set(primary?.indicators.map(({ figure }) => figure.unknown))]]).toEqual([2027, null, ['INPUTS_TOO_OLD']]);
});

test('its coefficient is the one that SQL computes from the tables', async () => {
  const { rows } = await client.query<{ coefficient: number }>(
    `WITH school AS (
       SELECT s.id, sum(g.size)::float8 AS pupils, (SELECT r.value FROM planning.resource_report r WHERE r.school_id = s.id AND r.resource = 'SPORTS_AREA' AND r.school_year = 2026)::float8 AS area
       FROM schools.school s JOIN schools.county c ON c.id = s.county_id JOIN schools.class_group g ON g.school_id = s.id AND g.school_year = 2026
       WHERE c.code = $1 AND s.kind = 'PRIMARY' GROUP BY s.id
     ), total AS (SELECT sum(pupils) AS pupils, sum(area) / sum(pupils) AS mean FROM school)
     SELECT sqrt(sum(school.pupils / total.pupils * (area / school.pupils - mean) ^ 2)) / min(mean) AS coefficient FROM school, total`,
    [yumen],
  );
  const id = await aSchool('PRIMARY');
  const others = await client.query<{ resource: string; value: string }>(`SELECT resource, value FROM planning.resource_report WHERE school_id = $1 AND school_year = 2026`, [id]);
  expect(others.rows.length).toBe(4);
  const primaries = await graph.answer(`{ schools(where: { countyCode: "${yumen}", kind: { eq: PRIMARY } }, first: 100) { nodes { indicators { stages { pupils counted indicators { indicator figure { numerator } } } } } } }`);
  const stages = (primaries.data as { schools: { nodes: { indicators: { stages: { pupils: number; indicators: { indicator: string; figure: { numerator: number } }[] }[] } | null }[] } }).schools.nodes.flatMap(({ indicators }) => indicators?.stages ?? []);
  const answer = await graph.answer('query ($schools: [EndowmentInput!]!) { resourceVariation(schools: $schools) { coefficient } }', {
    schools: stages.map(({ pupils, indicators }) => ({ pupils, resource: indicators.find(({ indicator }) => indicator === 'SPORTS_AREA')!.figure.numerator })),
  });
  expect((answer.data as { resourceVariation: { coefficient: number } }).resourceVariation.coefficient).toBeCloseTo(rows[0]!.coefficient, 9);
});

test('what one school has not reported makes its figure and the coefficient of the county unknown with a reason, and its verdict open or failed', async () => {
  const id = await aSchool('PRIMARY');
  await client.query(`DELETE FROM planning.resource_report WHERE school_id = $1 AND resource = 'EQUIPMENT_VALUE'`, [id]);
  const { data } = await graph.answer(school, { id });
  const [primary] = (data as { school: { indicators: { stages: { verdict: string; indicators: { indicator: string; figure: Coefficient }[] }[] } } }).school.indicators.stages;
  expect(primary?.indicators.find(({ indicator }) => indicator === 'EQUIPMENT_VALUE')?.figure).toMatchObject({ value: null, meets: null, unknown: 'RESOURCE_NOT_REPORTED', numerator: null, rule: { threshold: 2000 } });
  expect(primary?.verdict).not.toBe('PASSES');
  const { stages } = await balance();
  const equipment = stages[0]?.indicators.find(({ indicator }) => indicator === 'EQUIPMENT_VALUE');
  expect(equipment).toMatchObject({ mean: null, unknownSchools: 1, coefficient: { value: null, meets: null, unknown: 'SCHOOLS_UNKNOWN' }, coefficientOfKnown: expect.any(Number) as number });
});

test('a through-train school is measured in each stage by what the split gives it', async () => {
  const id = await aSchool('NINE_YEAR');
  const { data } = await graph.answer(school, { id });
  const { stages } = (data as { school: { indicators: { stages: { stage: string; pupils: number; indicators: { indicator: string; figure: Coefficient }[] }[] } } }).school.indicators;
  const area = (index: number) => stages[index]!.indicators.find(({ indicator }) => indicator === 'SPORTS_AREA')!.figure;
  expect(stages.map(({ stage }) => stage)).toEqual(['PRIMARY', 'JUNIOR_SECONDARY']);
  const { rows } = await client.query<{ value: number }>(`SELECT value::float8 FROM planning.resource_report WHERE school_id = $1 AND resource = 'SPORTS_AREA' AND school_year = 2026`, [id]);
  expect(area(0).numerator + area(1).numerator).toBeCloseTo(rows[0]!.value, 6);
  expect(area(1).numerator / stages[1]!.pupils / (area(0).numerator / stages[0]!.pupils)).toBeCloseTo(1.1, 9);
});

test('before and after a date: an earlier year is measured by its own classes and reports', async () => {
  const [now, before] = [await balance(), await balance({ on: '2025-11-01' })];
  expect(before.stages[0]?.indicators.map(({ coefficientOfKnown }) => coefficientOfKnown)).not.toEqual(now.stages[0]?.indicators.map(({ coefficientOfKnown }) => coefficientOfKnown));
});

test('another pack is put over the national one when it is asked for, and one that does not exist is refused', async () => {
  expect((await balance({ pack: 'CN-ANHUI' })).rulePacks).toEqual([{ code: 'CN' }, { code: 'CN-ANHUI' }]);
  const { errors } = await graph.answer(county, { pack: 'NOWHERE' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', params: { field: 'rulePack', value: 'NOWHERE' } });
});

test('all schools of a county and the county itself take a bounded number of statements', async () => {
  graph.statements.length = 0;
  await graph.answer(`{ county(code: "${yumen}") { balance { verdict } } }`);
  expect(graph.statements.filter(({ subgraph }) => subgraph === 'planning').length).toBe(3);
  graph.statements.length = 0;
  await graph.answer(`{ schools(where: { countyCode: "${yumen}" }, first: 50) { nodes { indicators { stages { met } } } } }`);
  expect(graph.statements.filter(({ subgraph }) => subgraph === 'planning').length).toBe(3);
});

test('the figures of a school are for the school, its lead school and the county; those of the county for everyone', async () => {
  const id = await aSchool('PRIMARY');
  const code = (await client.query<{ code: string }>('SELECT code FROM schools.school WHERE id = $1', [id])).rows[0]!.code;
  const asked = async (asking: Parameters<TestGraph['answer']>[2]): Promise<unknown> => (await graph.answer('query ($id: ID!) { school(id: $id) { indicators { on } } }', { id }, asking)).errors?.[0]?.extensions?.code;
  expect([await asked(schoolAdmin(code)), await asked(planner(yumen)), await asked(planner('361023')), await asked(schoolAdmin('3651000001')), await asked(stranger)]).toEqual([undefined, undefined, 'WITHHELD', 'WITHHELD', 'FORBIDDEN']);
  expect((await graph.answer(county, {}, stranger)).errors).toBeUndefined();
  expect((await graph.answer('{ educationGroups(first: 100) { nodes { balance { on } } } }', {}, leadSchoolUser('3651000001'))).errors?.every(({ extensions }) => extensions?.code === 'WITHHELD')).toBe(true);
});
