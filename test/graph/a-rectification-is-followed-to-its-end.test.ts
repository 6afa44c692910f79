import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner, schoolAdmin } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let school: string;
let county: string;

const place = graphql(`
  query SchoolAndCounty {
    schools(where: { name: { eq: "玉门市第三小学" } }) {
      nodes {
        id
        code
        county {
          id
        }
      }
    }
  }
`);
const record = graphql(`
  mutation RecordInspection($input: RecordInspectionInput!) {
    recordInspection(input: $input) {
      inspection {
        id
        version
        publishedOn
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const publish = graphql(`
  mutation PublishInspection($input: PublishInspectionInput!) {
    publishInspection(input: $input) {
      inspection {
        version
        publishedOn
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const order = graphql(`
  mutation OrderRectification($input: OrderRectificationInput!) {
    orderRectification(input: $input) {
      rectification {
        id
        version
        state
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const report = graphql(`
  mutation ReportRectification($input: ReportRectificationInput!) {
    reportRectification(input: $input) {
      rectification {
        version
        state
        doneOn
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const decide = graphql(`
  mutation DecideRectification($input: DecideRectificationInput!) {
    decideRectification(input: $input) {
      rectification {
        version
        state
        doneOn
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const shown = graphql(`
  query WhatIsOverdue($school: ID!, $day: Date!) {
    rectifications(where: { school: { eq: $school }, overdueOn: $day }) {
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
`);

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  const [found] = (await graph.ask(place, {})).schools.nodes;
  school = found?.id ?? '';
  county = found?.county?.id ?? '';
  expect([school, county]).not.toContain('');
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});
beforeEach(() => graph.setToday('2026-11-23'));

const inspected = { topic: '课后服务', verdict: 'FAILED' as const, inspectedOn: '2026-11-16' };
const recorded = async (changes: object = {}) => (await graph.ask(record, { input: { school, ...inspected, ...changes } })).recordInspection;
const ordered = async (inspection: string, changes: object = {}) => (await graph.ask(order, { input: { inspection, requirement: '补齐安全台账', dueOn: '2026-12-10', ...changes } })).orderRectification;
const reported = async (id: string, expectedVersion: number, doneOn?: string) => (await graph.ask(report, { input: { id, expectedVersion, doneOn } })).reportRectification;
const decided = async (id: string, expectedVersion: number, accepted: boolean) => (await graph.ask(decide, { input: { id, expectedVersion, accepted } })).decideRectification;
const published = async (id: string, expectedVersion: number, publishedOn?: string) => (await graph.ask(publish, { input: { id, expectedVersion, publishedOn } })).publishInspection;

test('what was found is ordered, overdue, reported, rejected, reported again and accepted, and then nothing more', async () => {
  const inspection = (await recorded()).inspection?.id ?? '';
  const first = await ordered(inspection);
  expect(first).toMatchObject({ userErrors: [], rectification: { version: 1, state: 'OPEN' } });
  const id = first.rectification?.id ?? '';
  expect((await decided(id, 1, true)).userErrors).toEqual([{ code: 'INVALID_STATE', field: ['id'] }]);
  graph.setToday('2026-12-11');
  expect((await graph.ask(shown, { school, day: '2026-12-11' })).rectifications.nodes.map((one) => one.id)).toEqual([id]);
  expect(await reported(id, 1)).toEqual({ userErrors: [], rectification: { version: 2, state: 'REPORTED', doneOn: '2026-12-11' } });
  expect((await reported(id, 2)).userErrors).toEqual([{ code: 'INVALID_STATE', field: ['id'] }]);
  expect((await decided(id, 1, false)).userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
  expect(await decided(id, 2, false)).toEqual({ userErrors: [], rectification: { version: 3, state: 'OPEN', doneOn: null } });
  graph.setToday('2026-12-20');
  expect(await reported(id, 3, '2026-12-18')).toEqual({ userErrors: [], rectification: { version: 4, state: 'REPORTED', doneOn: '2026-12-18' } });
  expect(await decided(id, 4, true)).toEqual({ userErrors: [], rectification: { version: 5, state: 'ACCEPTED', doneOn: '2026-12-18' } });
  expect((await reported(id, 5)).userErrors).toEqual([{ code: 'INVALID_STATE', field: ['id'] }]);
  expect((await decided(id, 5, false)).userErrors).toEqual([{ code: 'INVALID_STATE', field: ['id'] }]);
  // As of the day before it was done it still was overdue.
  const [overdue] = (await graph.ask(shown, { school, day: '2026-12-17' })).rectifications.nodes;
  const operations = ['orderRectification', 'reportRectification', 'decideRectification', 'reportRectification', 'decideRectification'];
  expect(overdue).toEqual({ id, history: { nodes: operations.map((operation) => ({ operation })) } });
  expect((await graph.ask(shown, { school, day: '2026-12-18' })).rectifications.nodes).toEqual([]);
});

test('a result becomes public once, not before the inspection nor ahead of the day', async () => {
  const id = (await recorded({ topic: '作业管理' })).inspection?.id ?? '';
  for (const day of ['2026-11-15', '2026-11-24']) expect((await published(id, 1, day)).userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['publishedOn'] }]);
  expect(await published(id, 1)).toEqual({ userErrors: [], inspection: { version: 2, publishedOn: '2026-11-23' } });
  expect((await published(id, 2)).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['id'] }]);
});

test('a school is inspected on a topic once a day, and the same key records once', async () => {
  const key = { topic: '教材管理', idempotencyKey: 'textbooks' };
  const first = await recorded(key);
  expect((await recorded(key)).inspection?.id).toBe(first.inspection?.id);
  expect((await recorded({ topic: '教材管理' })).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['inspectedOn'] }]);
});

test.each([
  ['a day still to come', 'INVALID_VALUE', 'inspectedOn', { inspectedOn: '2026-11-24' }],
  ['no topic', 'EMPTY', 'topic', { topic: ' ' }],
  ['a score over a hundred', 'INVALID_VALUE', 'score', { score: 100.5 }],
  ['a school that is not there', 'NOT_FOUND', 'school', { school: '00000000-0000-7000-8000-000000000000' }],
  ['what is no id', 'NOT_FOUND', 'school', { school: 'S1' }],
  ['neither school nor county', 'EMPTY', 'school', { school: null }],
])('%s is refused with %s', async (_, code, field, changes) => {
  expect(await recorded(changes)).toEqual({ inspection: null, userErrors: [{ code, field: [field] }] });
});

test('a county as a whole is inspected too, but not a school and a county at once, and has nobody to put things right', async () => {
  expect((await recorded({ county })).userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['county'] }]);
  const whole = await recorded({ school: null, county });
  expect(whole.userErrors).toEqual([]);
  expect((await ordered(whole.inspection?.id ?? '')).userErrors).toEqual([{ code: 'INVALID_STATE', field: ['inspection'] }]);
});

test('what passed has nothing to put right, and no deadline lies in the past', async () => {
  const passed = (await recorded({ topic: '阳光体育', verdict: 'PASSED' })).inspection?.id ?? '';
  expect((await ordered(passed)).userErrors).toEqual([{ code: 'INVALID_STATE', field: ['inspection'] }]);
  const failed = (await recorded({ topic: '食堂管理' })).inspection?.id ?? '';
  expect((await ordered(failed, { dueOn: '2026-11-22' })).userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['dueOn'] }]);
  expect((await ordered(failed, { dueOn: '2026-11-23', requirement: '改'.repeat(1001) })).userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['requirement'] }]);
});

test('the school reports for itself and the county decides: neither does the other’s part', async () => {
  const inspection = (await recorded({ topic: '图书配备' })).inspection?.id ?? '';
  const id = (await ordered(inspection)).rectification?.id ?? '';
  const run = async (name: string, more: string, asking: Parameters<TestGraph['answer']>[2]): Promise<unknown> => {
    const { data, errors } = await graph.answer(`mutation { ${name}(input: { id: "${id}", expectedVersion: 1, dryRun: true${more} }) { userErrors { code } } }`, {}, asking);
    return errors?.[0]?.extensions?.code ?? (data as Record<string, { userErrors: { code: string }[] }>)[name]?.userErrors[0]?.code ?? 'DONE';
  };
  const own = schoolAdmin('2162000002');
  expect([await run('reportRectification', '', own), await run('reportRectification', '', schoolAdmin('2162000001')), await run('reportRectification', '', planner('620981'))]).toEqual(['DONE', 'NOT_FOUND', 'FORBIDDEN']);
  expect([await run('decideRectification', ', accepted: true', own), await run('decideRectification', ', accepted: true', planner('141124')), await run('decideRectification', ', accepted: true', planner('620981'))]).toEqual(['FORBIDDEN', 'NOT_FOUND', 'INVALID_STATE']);
});
