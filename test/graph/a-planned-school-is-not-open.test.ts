import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const yumen = '620981';
const daying = '510923';
const names = async (list: string): Promise<string[]> => {
  const { data, errors } = await graph.answer(`{ list: ${list} { nodes { name } } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { list: { nodes: { name: string }[] } }).list.nodes.map(({ name }) => name);
};
const total = async (list: string): Promise<number> => {
  const { data } = await graph.answer(`{ list: ${list} { totalCount } }`);
  return (data as { list: { totalCount: number } }).list.totalCount;
};

test('schools that are not built lack nothing, and the register tells that they are planned', async () => {
  const planned = ['玉门市第四小学', '志远学校'];
  const { data } = await graph.answer(`{ schools(where: { countyCode: "${yumen}", planned: { eq: true } }) { nodes { name state openedOn } } }`);
  expect(data).toEqual({ schools: { nodes: expect.arrayContaining(planned.map((name) => ({ name, state: 'PLANNED', openedOn: null }))) as unknown } });
  for (const list of [
    `ungroupedSchools(countyCode: "${yumen}" first: 100)`,
    `schoolsWithoutInspector(countyCode: "${yumen}" first: 100)`,
    `schoolsWithoutRotationIn(countyCode: "${yumen}" first: 100)`,
    `schoolsWithoutRoom(kind: LIBRARY where: { countyCode: "${yumen}" } first: 100)`,
    `schools(where: { countyCode: "${yumen}" } on: "2026-11-23" first: 100)`,
  ]) {
    const found = await names(list);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((name) => planned.includes(name))).toEqual([]);
  }
});

test('a planned school is opened by its day, and entered without one until that is known', async () => {
  const open = (code: string, openedOn: string | null) =>
    graph.answer(
      `mutation ($input: OpenSchoolInput!) { openSchool(input: $input) { school { planned openedOn now: state(on: "2026-11-23") then: state(on: "2028-09-01") } userErrors { code field } } }`,
      { input: { code, name: `新建${code}`, kind: 'PRIMARY', administration: 'COUNTY', locale: 'MAIN_URBAN', county: countyId, openedOn } },
    );
  const { data: found } = await graph.answer(`{ county(code: "${yumen}") { id } }`);
  const countyId = (found as { county: { id: string } }).county.id;
  expect((await open('2162009901', null)).data).toMatchObject({ openSchool: { school: { planned: true, openedOn: null, now: 'PLANNED', then: 'PLANNED' }, userErrors: [] } });
  expect((await open('2162009902', '2027-09-01')).data).toMatchObject({ openSchool: { school: { planned: true, openedOn: '2027-09-01', now: 'PLANNED', then: 'OPEN' } } });
  expect((await open('2162009903', '2026-09-01')).data).toMatchObject({ openSchool: { school: { planned: false, now: 'OPEN' } } });
});

test('a closure decided for next year closes nothing yet', async () => {
  const before = await total(`schools(where: { countyCode: "${daying}" } on: "2026-11-23")`);
  const { data } = await graph.answer(`{ schools(where: { countyCode: "${daying}" } on: "2026-11-23" first: 1) { nodes { id version } } }`);
  const [school] = (data as { schools: { nodes: { id: string; version: number }[] } }).schools.nodes;
  const { data: closed } = await graph.answer(
    `mutation ($input: CloseSchoolInput!) { closeSchool(input: $input) { succession { id version } userErrors { code } } }`,
    { input: { school: school!.id } },
  );
  const { succession } = (closed as { closeSchool: { succession: { id: string; version: number } } }).closeSchool;
  const { data: decided } = await graph.answer(`mutation ($input: DecideSuccessionInput!) { decideSuccession(input: $input) { succession { state } userErrors { code } } }`, { input: { id: succession.id, expectedVersion: succession.version, effectiveOn: '2027-08-01' } });
  expect(decided).toMatchObject({ decideSuccession: { userErrors: [] } });
  expect(await total(`schools(where: { countyCode: "${daying}" } on: "2026-11-23")`)).toBe(before);
  expect(await total(`schools(where: { countyCode: "${daying}" } on: "2027-07-31")`)).toBe(before);
  expect(await total(`schools(where: { countyCode: "${daying}" } on: "2027-08-01")`)).toBe(before - 1);
});
