import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let school: string;
let building: string;

const place = graphql(`
  query SchoolWithBuilding {
    schools(where: { name: { eq: "玉门市第二小学" } }) {
      nodes {
        id
        buildings(first: 1) {
          nodes {
            id
          }
        }
      }
    }
  }
`);
const report = graphql(`
  mutation Report($input: ReportHazardInput!) {
    reportHazard(input: $input) {
      hazard {
        id
        version
        state
        foundOn
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const rectify = graphql(`
  mutation Rectify($input: RectifyHazardInput!) {
    rectifyHazard(input: $input) {
      hazard {
        version
        state
        rectifiedOn
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const summon = graphql(`
  mutation Summon($input: SummonOverHazardInput!) {
    summonOverHazard(input: $input) {
      hazard {
        version
        state
        summonedOn
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const shown = graphql(`
  query WhereTheHazardShows($school: ID!, $overdueOn: Date!) {
    school(id: $school) {
      hazards(where: { overdueOn: $overdueOn }, first: 100) {
        nodes {
          id
          history {
            nodes {
              operation
            }
          }
        }
      }
    }
  }
`);

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  const [found] = (await graph.ask(place, {})).schools.nodes;
  school = found?.id ?? '';
  building = found?.buildings?.nodes[0]?.id ?? '';
  expect([school, building]).not.toContain('');
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});
beforeEach(() => graph.setToday('2026-11-23'));

const found = { description: '三楼护栏松动', severity: 'GENERAL' as const, deadline: '2026-12-10' };
const reported = async (changes: { severity?: 'GENERAL' | 'MAJOR' } = {}): Promise<string> =>
  (await graph.ask(report, { input: { school, building, ...found, ...changes } })).reportHazard.hazard?.id ?? '';
const summoned = async (id: string, expectedVersion: number, summonedOn?: string) => (await graph.ask(summon, { input: { id, expectedVersion, summonedOn } })).summonOverHazard;
const rectified = async (id: string, expectedVersion: number, rectifiedOn?: string) => (await graph.ask(rectify, { input: { id, expectedVersion, rectifiedOn } })).rectifyHazard;

test('a hazard is reported, overdue, summoned over and rectified, and then neither again', async () => {
  const first = (await graph.ask(report, { input: { school, building, ...found } })).reportHazard;
  expect(first).toMatchObject({ userErrors: [], hazard: { version: 1, state: 'OPEN', foundOn: '2026-11-23' } });
  const id = first.hazard?.id ?? '';

  expect(await summoned(id, 1)).toEqual({ hazard: null, userErrors: [{ code: 'INVALID_STATE', field: ['id'] }] });
  graph.setToday('2026-12-10');
  expect((await summoned(id, 1)).userErrors).toEqual([{ code: 'INVALID_STATE', field: ['id'] }]);
  graph.setToday('2026-12-11');
  expect((await graph.ask(shown, { school, overdueOn: '2026-12-11' })).school?.hazards?.nodes).toContainEqual({ id, history: { nodes: [{ operation: 'reportHazard' }] } });
  expect(await summoned(id, 1)).toEqual({ userErrors: [], hazard: { version: 2, state: 'OPEN', summonedOn: '2026-12-11' } });
  expect((await summoned(id, 2)).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['id'] }]);
  expect((await rectified(id, 1)).userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
  graph.setToday('2026-12-15');
  expect(await rectified(id, 2)).toEqual({ userErrors: [], hazard: { version: 3, state: 'RECTIFIED', rectifiedOn: '2026-12-15' } });
  expect((await rectified(id, 3)).userErrors).toEqual([{ code: 'INVALID_STATE', field: ['id'] }]);
  expect((await summoned(id, 3)).userErrors).toEqual([{ code: 'INVALID_STATE', field: ['id'] }]);
  // As of the day before it was rectified it still was overdue.
  const { school: shownAt } = await graph.ask(shown, { school, overdueOn: '2026-12-14' });
  expect(shownAt?.hazards?.nodes).toContainEqual({ id, history: { nodes: ['reportHazard', 'summonOverHazard', 'rectifyHazard'].map((operation) => ({ operation })) } });
  expect((await graph.ask(shown, { school, overdueOn: '2026-12-15' })).school?.hazards?.nodes.map((hazard) => hazard.id)).not.toContain(id);
});

test('over a major hazard they are summoned at once', async () => {
  expect(await summoned(await reported({ severity: 'MAJOR' }), 1)).toEqual({ userErrors: [], hazard: { version: 2, state: 'OPEN', summonedOn: '2026-11-23' } });
});

test('a hazard is reported without a deadline that nobody knows, and nothing stands against a summons over it', async () => {
  const { reportHazard } = await graph.ask(report, { input: { school, building, ...found, deadline: null } });
  expect(reportHazard).toMatchObject({ userErrors: [], hazard: { state: 'OPEN' } });
  const id = reportHazard.hazard?.id ?? '';
  const { school: shownAt } = await graph.ask(shown, { school, overdueOn: '2099-01-01' });
  expect(shownAt?.hazards?.nodes.map((hazard) => hazard.id)).not.toContain(id);
  expect(await summoned(id, 1)).toEqual({ userErrors: [], hazard: { version: 2, state: 'OPEN', summonedOn: '2026-11-23' } });
});

test('days still to come and days before it was found are refused', async () => {
  const id = await reported();
  for (const day of ['2026-11-24', '2026-11-22']) {
    expect(await rectified(id, 1, day)).toEqual({ hazard: null, userErrors: [{ code: 'INVALID_VALUE', field: ['rectifiedOn'] }] });
  }
});

test.each([
  ['a deadline before it was found', 'INVALID_VALUE', 'deadline', { deadline: '2026-11-22' }],
  ['a day still to come', 'INVALID_VALUE', 'foundOn', { foundOn: '2026-11-24' }],
  ['no description', 'EMPTY', 'description', { description: '' }],
  ['a school that is not there', 'NOT_FOUND', 'school', { school: '00000000-0000-7000-8000-000000000000' }],
  ['a building that is not there', 'NOT_FOUND', 'building', { building: 'B1' }],
])('%s is refused with %s', async (_, code, field, changes) => {
  const { reportHazard } = await graph.ask(report, { input: { school, building, ...found, ...changes } });
  expect(reportHazard).toEqual({ hazard: null, userErrors: [{ code, field: [field] }] });
});
