import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let school: string;
let county: string;
let otherCounty: string;
let otherBuilding: string;

const places = graphql(`
  query SchoolAndCounties {
    schools(where: { name: { eq: "玉门市第二小学" } }) {
      nodes {
        id
        county {
          id
        }
      }
    }
    other: schools(where: { countyCode: "141124", name: { contains: "小学" } }, first: 50) {
      nodes {
        county {
          id
        }
        buildings(first: 1) {
          nodes {
            id
          }
        }
      }
    }
  }
`);
const register = graphql(`
  mutation Register($input: RegisterProjectInput!) {
    registerProject(input: $input) {
      project {
        id
        version
        stage
        county {
          id
        }
        school {
          id
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const advance = graphql(`
  mutation Advance($input: AdvanceProjectInput!) {
    advanceProject(input: $input) {
      project {
        version
        stage
        finalCost
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const project = graphql(`
  query TheProject($id: ID!, $school: ID!) {
    constructionProject(id: $id) {
      stage
      finalCost
      history {
        totalCount
        nodes {
          operation
        }
      }
    }
    school(id: $school) {
      projects(first: 100) {
        nodes {
          id
        }
      }
    }
  }
`);
const record = graphql(`
  mutation Record($input: RecordEquipmentInput!) {
    recordEquipment(input: $input) {
      lot {
        id
        version
        quantity
        unit
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const change = graphql(`
  mutation ChangeQuantity($input: ChangeEquipmentQuantityInput!) {
    changeEquipmentQuantity(input: $input) {
      lot {
        version
        quantity
        unit
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const lots = graphql(`
  query LotsOf($school: ID!) {
    school(id: $school) {
      equipment(first: 100) {
        nodes {
          id
          quantity
        }
      }
    }
  }
`);

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  const { schools, other } = await graph.ask(places, {});
  school = schools.nodes[0]?.id ?? '';
  county = schools.nodes[0]?.county.id ?? '';
  otherCounty = other.nodes[0]?.county.id ?? '';
  otherBuilding = other.nodes.flatMap(({ buildings }) => buildings?.nodes ?? [])[0]?.id ?? '';
  expect([school, county, otherCounty, otherBuilding]).not.toContain('');
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const begun = async () => (await graph.ask(register, { input: { name: '综合楼', kind: 'NEW_BUILD', school, investment: 3_500_000 } })).registerProject.project;

test('a project of a school goes from design to audit step by step, and its final accounts tell the cost', async () => {
  const started = await begun();
  expect(started).toMatchObject({ version: 1, stage: 'DESIGN', county: { id: county }, school: { id: school } });
  const id = started?.id ?? '';
  const steps = ['BUDGET', 'APPROVAL', 'FINANCIAL_REVIEW', 'TENDER', 'CONSTRUCTION', 'ACCEPTANCE', 'FINAL_ACCOUNTS', 'AUDIT'] as const;
  for (const [place, stage] of steps.entries()) {
    const finalCost = stage === 'FINAL_ACCOUNTS' ? 3_620_500.55 : undefined;
    const { advanceProject } = await graph.ask(advance, { input: { id, expectedVersion: place + 1, stage, finalCost } });
    expect(advanceProject).toEqual({ userErrors: [], project: { version: place + 2, stage, finalCost: place < 6 ? null : 3_620_500.55 } });
  }
  const after = await graph.ask(project, { id, school });
  expect(after.constructionProject).toMatchObject({ stage: 'AUDIT', finalCost: 3_620_500.55, history: { totalCount: 9 } });
  expect(after.constructionProject?.history?.nodes.map(({ operation }) => operation)).toEqual(['registerProject', ...steps.map(() => 'advanceProject')]);
  expect(after.school?.projects?.nodes).toContainEqual({ id });
});

test('a step left out, a step back, a cost too early and a stale version are refused, and nothing is changed', async () => {
  const id = (await begun())?.id ?? '';
  const refusal = async (stage: 'DESIGN' | 'BUDGET' | 'APPROVAL', changes: { finalCost?: number; expectedVersion?: number } = {}) =>
    (await graph.ask(advance, { input: { id, expectedVersion: 1, stage, ...changes } })).advanceProject.userErrors;
  expect(await refusal('APPROVAL')).toEqual([{ code: 'INVALID_STATE', field: ['id'] }]);
  expect(await refusal('DESIGN')).toEqual([{ code: 'INVALID_STATE', field: ['id'] }]);
  expect(await refusal('BUDGET', { finalCost: 1 })).toEqual([{ code: 'INVALID_VALUE', field: ['finalCost'] }]);
  expect(await refusal('BUDGET', { expectedVersion: 2 })).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
  expect((await graph.ask(project, { id, school })).constructionProject).toMatchObject({ stage: 'DESIGN', history: { totalCount: 1 } });
});

test.each([
  ['a project of nowhere', 'EMPTY', 'school', () => ({ school: null })],
  ['a county that is not the school’s', 'INVALID_VALUE', 'county', () => ({ county: otherCounty })],
  ['a building of another school', 'INVALID_VALUE', 'building', () => ({ building: otherBuilding })],
  ['an end before the beginning', 'INVALID_VALUE', 'endYear', () => ({ startYear: 2026, endYear: 2025 })],
  ['a negative investment', 'INVALID_VALUE', 'investment', () => ({ investment: -1 })],
  ['a name of spaces', 'EMPTY', 'name', () => ({ name: ' ' })],
])('%s is refused with %s', async (_, code, field, changes) => {
  const { registerProject } = await graph.ask(register, { input: { name: '操场', kind: 'REPAIR', school, ...changes() } });
  expect(registerProject).toEqual({ project: null, userErrors: [{ code, field: [field] }] });
});

test('a project of a county alone names no school', async () => {
  const { registerProject } = await graph.ask(register, { input: { name: '班班通', kind: 'EQUIPMENT_PURCHASE', county: otherCounty } });
  expect(registerProject.project).toMatchObject({ stage: 'DESIGN', school: null, county: { id: otherCounty } });
});

test('a lot is recorded, becomes less, becomes nothing and stays in the register in its unit', async () => {
  const { lot } = (await graph.ask(record, { input: { kind: 'COMPUTER', quantity: 40, unit: 'DEVICE', school, year: 2024 } })).recordEquipment;
  expect(lot).toMatchObject({ version: 1, quantity: 40, unit: 'DEVICE' });
  const id = lot?.id ?? '';
  const set = async (quantity: number, expectedVersion: number) => (await graph.ask(change, { input: { id, expectedVersion, quantity } })).changeEquipmentQuantity;
  expect(await set(12, 1)).toEqual({ userErrors: [], lot: { version: 2, quantity: 12, unit: 'DEVICE' } });
  expect(await set(0, 2)).toEqual({ userErrors: [], lot: { version: 3, quantity: 0, unit: 'DEVICE' } });
  expect(await set(-1, 3)).toEqual({ lot: null, userErrors: [{ code: 'INVALID_VALUE', field: ['quantity'] }] });
  expect(await set(5, 2)).toEqual({ lot: null, userErrors: [{ code: 'STALE_VERSION', field: ['expectedVersion'] }] });
  expect((await graph.ask(lots, { school })).school?.equipment?.nodes).toContainEqual({ id, quantity: 0 });
});

test('a trial run records nothing', async () => {
  const { recordEquipment } = await graph.ask(record, { input: { dryRun: true, kind: 'BOOK', quantity: 900, unit: 'VOLUME', school } });
  expect(recordEquipment.userErrors).toEqual([]);
  expect((await graph.ask(lots, { school })).school?.equipment?.nodes.map(({ id }) => id)).not.toContain(recordEquipment.lot?.id);
});
