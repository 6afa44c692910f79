import { Client } from 'pg';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import { networks } from '../access/support';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, leadSchoolUser, planner, schoolAdmin, stranger, teacher } from '../support/viewers';

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

const school = '3162000001';
const code = `IN${school}-2026`;

interface Shown {
  inspection: { code: string } | null;
  rectification: { state: string; inspection: { verdict: string } | null } | null;
  inspections: { totalCount: number };
  school: { inspections: { nodes: { code: string }[] } };
  inspectionsFailedTwice: { nodes: { code: string }[] };
}

async function shown(asking: Identity, inspected = school): Promise<Shown> {
  const { data, errors } = await graph.answer(
    `{ inspection(code: "IN${inspected}-2026") { code } rectification(code: "RC${inspected}-2026") { state inspection { verdict } } inspections(where: { code: { eq: "IN${inspected}-2026" } }) { totalCount }
      school(code: "${inspected}") { inspections(orderBy: CODE_ASC) { nodes { code } } } inspectionsFailedTwice(where: { code: { startsWith: "IN${inspected}" } }) { nodes { code } } }`,
    {},
    asking,
  );
  expect(errors).toBeUndefined();
  return data as unknown as Shown;
}

const nothing: Shown = {
  inspection: null,
  rectification: null,
  inspections: { totalCount: 0 },
  school: { inspections: { nodes: [{ code: `IN${school}-2025` }] } },
  inspectionsFailedTwice: { nodes: [] },
};
const everything: Shown = {
  inspection: { code },
  rectification: { state: 'OPEN', inspection: { verdict: 'FAILED' } },
  inspections: { totalCount: 1 },
  school: { inspections: { nodes: [{ code: `IN${school}-2025` }, { code }] } },
  inspectionsFailedTwice: { nodes: [{ code }] },
};

test.each<[string, Identity, Shown]>([
  ['a stranger', stranger, nothing],
  ['a teacher of the school', teacher('T620981-00001', school), nothing],
  ['another school', schoolAdmin('2162000001'), nothing],
  ['the planner of another county', planner('141124'), nothing],
  ['the school itself', schoolAdmin(school), everything],
  ['the planner of the county', planner('620981'), everything],
  ['a system administrator', administrator, everything],
])('what is not public shows to %s as it should, by every way, with what is to be put right', async (_, asking, expected) => {
  expect(await shown(asking)).toEqual(expected);
});

test('nor does it show to the lead school to which the school shows its staff', async () => {
  const { first } = await networks(database.owner);
  const { rows } = await client.query<{ code: string; county_id: string; id: string }>('SELECT code, county_id, id FROM schools.school WHERE code = $1', [first.partner.code]);
  await client.query(`INSERT INTO planning.inspection (provenance, code, county_id, school_id, topic, inspected_on, verdict) VALUES ('GENERATED', 'IN-PARTNER', $1, $2, '课后服务', '2026-11-01', 'FAILED')`, [rows[0]?.county_id, rows[0]?.id]);
  const asked = async (asking: Identity): Promise<unknown> => (await graph.answer('{ inspection(code: "IN-PARTNER") { verdict } school(code: "' + first.partner.code + '") { teachers(first: 1) { totalCount } } }', {}, asking)).data;
  expect(await asked(leadSchoolUser(first.lead.code))).toMatchObject({ inspection: null, school: { teachers: { totalCount: expect.any(Number) as number } } });
  expect(await asked(schoolAdmin(first.partner.code))).toMatchObject({ inspection: { verdict: 'FAILED' } });
});

test('a result that becomes public shows to everyone from that day on', async () => {
  await client.query(`UPDATE planning.inspection SET published_on = '2026-11-24' WHERE code = $1`, [code]);
  expect(await shown(stranger)).toEqual(nothing);
  graph.setToday('2026-11-24');
  expect(await shown(stranger)).toEqual(everything);
  graph.setToday('2026-11-23');
});

test('whether a school failed twice is told by results the viewer may see: neither one before nor one after that is not public', async () => {
  const twice = async (asking: Identity): Promise<string[]> => (await shown(asking)).inspectionsFailedTwice.nodes.map((one) => one.code);
  await client.query(`UPDATE planning.inspection SET published_on = CASE code WHEN $1 THEN '2026-11-01'::date END WHERE code IN ($1, $2)`, [code, `IN${school}-2025`]);
  expect([await twice(stranger), await twice(schoolAdmin(school))]).toEqual([[], [code]]);
  await client.query(`UPDATE planning.inspection SET published_on = '2025-11-18' WHERE code = $1`, [`IN${school}-2025`]);
  await client.query(`INSERT INTO planning.inspection (provenance, code, county_id, school_id, topic, inspected_on, verdict)
    SELECT 'GENERATED', 'IN-LATER', county_id, school_id, topic, '2026-11-20', 'PASSED' FROM planning.inspection WHERE code = $1`, [code]);
  expect([await twice(stranger), await twice(schoolAdmin(school))]).toEqual([[code], []]);
});

test('inspections of a county come with one statement for all its schools', async () => {
  const asked = async (first: number): Promise<number> => {
    graph.statements.length = 0;
    await graph.answer(`{ schools(where: { countyCode: "620981" }, first: ${first}) { nodes { inspections { nodes { code rectifications { nodes { code } } } } } } }`);
    return graph.statements.filter(({ subgraph }) => subgraph === 'planning').length;
  };
  expect([await asked(20), await asked(60)]).toEqual([2, 2]);
});
