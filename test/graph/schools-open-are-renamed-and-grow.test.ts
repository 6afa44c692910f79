import { Client } from 'pg';
import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let county: string;
let township: string;
let foreignTownship: string;
let closed: string;

const places = graphql(`
  query CountiesAndTownships {
    townships(where: { countyCode: "620981" }, first: 1) {
      nodes {
        id
        county {
          id
        }
      }
    }
    foreign: townships(where: { countyCode: "361023" }, first: 1) {
      nodes {
        id
      }
    }
    closed: schools(where: { countyCode: "361023", closedOn: { lte: "2026-01-01" } }, first: 1) {
      nodes {
        id
        version
      }
    }
  }
`);
const open = graphql(`
  mutation OpenSchool($input: OpenSchoolInput!) {
    openSchool(input: $input) {
      school {
        id
        version
        code
        openedOn
        ownership
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const rename = graphql(`
  mutation Rename($input: RenameSchoolInput!) {
    renameSchool(input: $input) {
      school {
        version
        code
        name
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const byCode = graphql(`
  query NewSchoolByCode($code: String!) {
    schools(where: { code: { eq: $code } }) {
      nodes {
        id
        name
        township {
          id
        }
        successions {
          nodes {
            kind
            state
            formerName
            effectiveOn
          }
        }
        history {
          nodes {
            operation
          }
        }
      }
    }
  }
`);
const openClass = graphql(`
  mutation OpenClass($input: OpenClassGroupInput!) {
    openClassGroup(input: $input) {
      classGroup {
        id
        version
        number
        size
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const resize = graphql(`
  mutation Resize($input: ChangeClassSizeInput!) {
    changeClassSize(input: $input) {
      classGroup {
        version
        size
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const plan = graphql(`
  mutation Plan($input: PlanPlacesInput!) {
    planPlaces(input: $input) {
      placeChange {
        id
        version
        status
        endYear
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const done = graphql(`
  mutation Done($input: CompletePlacesInput!) {
    completePlaces(input: $input) {
      placeChange {
        version
        status
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const grown = graphql(`
  query HowTheSchoolGrew($id: ID!) {
    school(id: $id) {
      classGroups(first: 100) {
        nodes {
          number
          size
        }
      }
      placeChanges(first: 100) {
        nodes {
          places
          status
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

const school = { name: '玉门市新建小学', kind: 'PRIMARY', administration: 'COUNTY', locale: 'TOWN_CENTRE', openedOn: '2026-09-01' } as const;
let serial = 0;
/** A school of its own for a test, by a code that none has. */
async function opened(): Promise<{ id: string; code: string }> {
  serial += 1;
  const code = `219900000${serial}`;
  const answer = (await graph.ask(open, { input: { ...school, code, county, township } })).openSchool;
  return { id: answer.school?.id ?? '', code };
}

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 4 });
  const found = await graph.ask(places, {});
  county = found.townships.nodes[0]?.county.id ?? '';
  township = found.townships.nodes[0]?.id ?? '';
  foreignTownship = found.foreign.nodes[0]?.id ?? '';
  closed = found.closed.nodes[0]?.id ?? '';
  expect([county, township, foreignTownship, closed]).not.toContain('');
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

test('a school opens, is found by its code, and a trial run opens none', async () => {
  const input = { ...school, code: '2199000101', county, township };
  expect((await graph.ask(open, { input: { ...input, dryRun: true } })).openSchool).toMatchObject({ userErrors: [], school: { code: '2199000101' } });
  expect((await graph.ask(byCode, { code: '2199000101' })).schools.nodes).toEqual([]);
  expect((await graph.ask(open, { input })).openSchool).toMatchObject({ userErrors: [], school: { version: 1, openedOn: '2026-09-01', ownership: 'PUBLIC' } });
  expect((await graph.ask(byCode, { code: '2199000101' })).schools.nodes).toMatchObject([{ name: school.name, township: { id: township }, history: { nodes: [{ operation: 'openSchool' }] } }]);
  expect((await graph.ask(open, { input })).openSchool).toEqual({ school: null, userErrors: [{ code: 'ALREADY_EXISTS', field: ['code'] }] });
});

test.each([
  ['a code of nine digits', 'INVALID_VALUE', 'code', () => ({ code: '219900010' })],
  ['a name of spaces', 'EMPTY', 'name', () => ({ name: '  ' })],
  ['a county that is not there', 'NOT_FOUND', 'county', () => ({ county: 'nowhere' })],
  ['a township of another county', 'INVALID_VALUE', 'township', () => ({ township: foreignTownship })],
  ['negative places', 'INVALID_VALUE', 'places', () => ({ places: -1 })],
])('%s is refused with %s', async (_, code, field, changes) => {
  const { openSchool } = await graph.ask(open, { input: { ...school, code: '2199000102', county, ...changes() } });
  expect(openSchool).toEqual({ school: null, userErrors: [{ code, field: [field] }] });
});

test('a school that is renamed keeps its code and its former name', async () => {
  const { id, code } = await opened();
  const renamed = async (name: string, expectedVersion: number, effectiveOn?: string) => (await graph.ask(rename, { input: { id, expectedVersion, name, effectiveOn } })).renameSchool;
  expect(await renamed(school.name, 1)).toEqual({ school: null, userErrors: [{ code: 'SAME', field: ['name'] }] });
  expect((await renamed('玉门市第九小学', 1, '2026-11-24')).userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['effectiveOn'] }]);
  expect(await renamed('玉门市第九小学', 1)).toEqual({ userErrors: [], school: { version: 2, code, name: '玉门市第九小学' } });
  expect((await renamed('玉门市第十小学', 1)).userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
  expect((await graph.ask(byCode, { code })).schools.nodes).toMatchObject([
    {
      id,
      name: '玉门市第九小学',
      successions: { nodes: [{ kind: 'RENAMED', state: 'COMPLETED', formerName: school.name, effectiveOn: '2026-11-23' }] },
      history: { nodes: [{ operation: 'openSchool' }, { operation: 'renameSchool' }] },
    },
  ]);
});

test('a school that closed has no new name and no new class', async () => {
  const [was] = (await graph.ask(places, {})).closed.nodes;
  const { renameSchool } = await graph.ask(rename, { input: { id: closed, expectedVersion: was?.version ?? 0, name: '新名' } });
  expect(renameSchool.userErrors).toEqual([{ code: 'NOT_OPEN', field: ['id'] }]);
  const { openClassGroup } = await graph.ask(openClass, { input: { school: closed, schoolYear: 2026, stage: 'PRIMARY', grade: 1, size: 30 } });
  expect(openClassGroup.userErrors).toEqual([{ code: 'NOT_OPEN', field: ['school'] }]);
});

test('classes opened at once get numbers of their own, and one class changes its size', async () => {
  const { id } = await opened();
  const input = { school: id, schoolYear: 2026, stage: 'PRIMARY', grade: 1, size: 42 } as const;
  const answers = await Promise.all(Array.from({ length: 6 }, () => graph.ask(openClass, { input })));
  expect(answers.map(({ openClassGroup }) => openClassGroup.classGroup?.number).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect((await graph.ask(openClass, { input: { ...input, number: 6 } })).openClassGroup.userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['number'] }]);
  expect((await graph.ask(openClass, { input: { ...input, grade: 7 } })).openClassGroup.userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['grade'] }]);
  expect((await graph.ask(openClass, { input: { ...input, schoolYear: 2025 } })).openClassGroup.userErrors).toEqual([{ code: 'NOT_OPEN', field: ['school'] }]);

  const first = answers.find(({ openClassGroup }) => openClassGroup.classGroup?.number === 1)?.openClassGroup.classGroup?.id ?? '';
  const sized = async (size: number, expectedVersion = 1) => (await graph.ask(resize, { input: { id: first, expectedVersion, size } })).changeClassSize;
  expect(await sized(201)).toEqual({ classGroup: null, userErrors: [{ code: 'INVALID_VALUE', field: ['size'] }] });
  expect(await sized(56)).toEqual({ userErrors: [], classGroup: { version: 2, size: 56 } });
  expect((await sized(57)).userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
  const { school: after } = await graph.ask(grown, { id });
  expect(after?.classGroups.nodes).toContainEqual({ number: 1, size: 56 });
  expect(after?.classGroups.nodes).toHaveLength(6);
});

test('a class is of a stage that its kind of school teaches, or a preschool class', async () => {
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['KINDERGARTEN', ['PRESCHOOL']],
    ['PRIMARY', ['PRESCHOOL', 'PRIMARY']],
    ['NINE_YEAR', ['PRESCHOOL', 'PRIMARY', 'JUNIOR_SECONDARY']],
    ['JUNIOR_SECONDARY', ['PRESCHOOL', 'JUNIOR_SECONDARY']],
  ];
  const stages = ['PRESCHOOL', 'PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY'] as const;
  const client = new Client(database.owner);
  await client.connect();
  const { rows } = await client.query<{ kind: string; id: string }>('SELECT DISTINCT ON (s.kind) s.kind, s.id FROM schools.school s JOIN schools.class_group g ON g.school_id = s.id AND g.school_year = 2026 ORDER BY s.kind, s.code');
  await client.end();
  for (const [kind, taught] of kinds) {
    const school = rows.find((one) => one.kind === kind)!.id;
    for (const stage of stages) {
      const { openClassGroup } = await graph.ask(openClass, { input: { school, schoolYear: 2026, stage, grade: 1, size: 30, number: 90 } });
      expect([kind, stage, openClassGroup.userErrors]).toEqual([kind, stage, taught.includes(stage) ? [] : [{ code: 'INVALID_VALUE', field: ['stage'] }]]);
    }
  }
});

test('places are planned and done, once', async () => {
  const { id } = await opened();
  const input = { school: id, project: '综合楼', places: 270, startYear: 2026 };
  expect((await graph.ask(plan, { input: { ...input, places: 0 } })).planPlaces.userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['places'] }]);
  expect((await graph.ask(plan, { input: { ...input, endYear: 2025 } })).planPlaces.userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['endYear'] }]);
  const { placeChange } = (await graph.ask(plan, { input })).planPlaces;
  expect(placeChange).toMatchObject({ version: 1, status: 'PLANNED', endYear: 2026 });
  const completed = async (expectedVersion: number) => (await graph.ask(done, { input: { id: placeChange?.id ?? '', expectedVersion } })).completePlaces;
  expect(await completed(1)).toEqual({ userErrors: [], placeChange: { version: 2, status: 'DONE' } });
  expect((await completed(1)).userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
  expect((await completed(2)).userErrors).toEqual([{ code: 'INVALID_STATE', field: ['id'] }]);
  expect((await graph.ask(grown, { id })).school?.placeChanges.nodes).toEqual([
    { places: 270, status: 'DONE', history: { nodes: [{ operation: 'planPlaces' }, { operation: 'completePlaces' }] } },
  ]);
});
