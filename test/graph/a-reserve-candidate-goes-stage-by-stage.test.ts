import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let school: string;
let teacher: string;

const people = graphql(`
  query PeopleForTheReserve {
    schools(where: { name: { eq: "玉门市第二小学" } }) {
      nodes {
        id
        teachers(first: 100) {
          nodes {
            id
          }
        }
      }
    }
    reserveCandidates(where: { countyCode: "620981" }, first: 100) {
      nodes {
        teacher {
          id
        }
      }
    }
  }
`);

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  const { schools, reserveCandidates } = await graph.ask(people, {});
  school = schools.nodes[0]?.id ?? '';
  const taken = new Set(reserveCandidates.nodes.map((candidate) => candidate.teacher.id));
  teacher = schools.nodes[0]?.teachers?.nodes.find(({ id }) => !taken.has(id))?.id ?? '';
  expect(teacher).not.toBe('');
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const refusal = (code: string, ...field: string[]) => ({ userErrors: [{ code, field }] });

const enter = graphql(`
  mutation EnterOne($input: EnterReserveInput!) {
    enterReserve(input: $input) {
      candidate {
        id
        version
        stage
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
  mutation AdvanceOne($input: AdvanceReserveInput!) {
    advanceReserve(input: $input) {
      candidate {
        version
        stage
        modes
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const leavePool = graphql(`
  mutation LeavePool($input: LeaveReserveInput!) {
    leaveReserve(input: $input) {
      candidate {
        version
        leftOn
        history {
          nodes {
            operation
          }
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const pool = graphql(`
  query PoolOn($teacher: ID!, $on: Date!) {
    reserveCandidates(where: { teacher: { eq: $teacher }, inPoolOn: $on }) {
      totalCount
    }
  }
`);

test('a reserve candidate goes through the stages in order, and leaves the pool once', async () => {
  const input = { teacher, school: school, enteredOn: '2026-03-01' };
  const entered = async (more: object) => (await graph.ask(enter, { input: { ...input, ...more } })).enterReserve;
  expect(await entered({ teacher: school })).toMatchObject({ candidate: null, ...refusal('NOT_FOUND', 'teacher') });
  expect(await entered({ school: teacher })).toMatchObject(refusal('NOT_FOUND', 'school'));
  expect(await entered({ enteredOn: '1951-09-01' })).toMatchObject(refusal('OUTSIDE_POSTING', 'enteredOn'));
  const first = await entered({});
  expect(first).toMatchObject({ userErrors: [], candidate: { version: 1, stage: 'ENTERED', school: { id: school } } });
  expect(await entered({ enteredOn: '2026-06-01' })).toMatchObject(refusal('OVERLAPS', 'enteredOn'));

  const id = first.candidate?.id ?? '';
  const advanced = async (expectedVersion: number, stage: 'ENTERED' | 'DEVELOPING' | 'READY' | 'APPOINTED', modes?: ('TASK' | 'SHADOWING')[]) =>
    (await graph.ask(advance, { input: { id, expectedVersion, stage, modes } })).advanceReserve;
  expect(await advanced(1, 'READY')).toMatchObject({ candidate: null, ...refusal('INVALID_STATE', 'id') });
  expect(await advanced(1, 'ENTERED')).toMatchObject(refusal('INVALID_STATE', 'stage'));
  expect((await advanced(1, 'DEVELOPING', ['TASK'])).candidate).toEqual({ version: 2, stage: 'DEVELOPING', modes: ['TASK'] });
  expect(await advanced(1, 'READY')).toMatchObject(refusal('STALE_VERSION', 'expectedVersion'));
  expect((await advanced(2, 'READY', ['SHADOWING', 'TASK'])).candidate).toEqual({ version: 3, stage: 'READY', modes: ['TASK', 'SHADOWING'] });

  const left = async (expectedVersion: number, leftOn: string) => (await graph.ask(leavePool, { input: { id, expectedVersion, leftOn } })).leaveReserve;
  expect(await left(3, '2026-03-01')).toMatchObject(refusal('INVALID_VALUE', 'leftOn'));
  expect((await left(3, '2026-11-01')).candidate).toEqual({
    version: 4,
    leftOn: '2026-11-01',
    history: { nodes: ['enterReserve', 'advanceReserve', 'advanceReserve', 'leaveReserve'].map((operation) => ({ operation })) },
  });
  expect(await left(4, '2026-12-01')).toMatchObject(refusal('INVALID_STATE', 'id'));
  expect(await advanced(4, 'APPOINTED')).toMatchObject(refusal('INVALID_STATE', 'id'));
  const on = async (day: string) => (await graph.ask(pool, { teacher, on: day })).reserveCandidates.totalCount;
  expect([await on('2026-10-31'), await on('2026-11-01')]).toEqual([1, 0]);
  expect(await entered({ enteredOn: '2026-11-01' })).toMatchObject({ userErrors: [], candidate: { stage: 'ENTERED' } });
});
