import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let school: string;
let leader: string;
let member: string;
let outsider: string;

const people = graphql(`
  query PeopleOfStudios {
    schools(where: { name: { eq: "玉门市第二小学" } }) {
      nodes {
        id
        teachers(first: 2) {
          nodes {
            id
          }
        }
      }
    }
    other: schools(where: { name: { eq: "玉门市第三小学" } }) {
      nodes {
        id
        teachers(first: 1) {
          nodes {
            id
          }
        }
      }
    }
  }
`);

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  const { schools, other } = await graph.ask(people, {});
  school = schools.nodes[0]?.id ?? '';
  [leader = '', member = ''] = schools.nodes[0]?.teachers?.nodes.map(({ id }) => id) ?? [];
  outsider = other.nodes[0]?.teachers?.nodes[0]?.id ?? '';
  expect([leader, member, outsider]).not.toContain('');
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const refusal = (code: string, ...field: string[]) => ({ userErrors: [{ code, field }] });

const found = graphql(`
  mutation FoundOne($input: FoundStudioInput!) {
    foundStudio(input: $input) {
      studio {
        id
        foundedYear
        leader {
          id
        }
        hostSchool {
          name
          studios(first: 10) {
            nodes {
              name
            }
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
const join = graphql(`
  mutation JoinOne($input: JoinStudioInput!) {
    joinStudio(input: $input) {
      member {
        id
        version
        endsOn
        teacher {
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
const leave = graphql(`
  mutation LeaveOne($input: LeaveStudioInput!) {
    leaveStudio(input: $input) {
      member {
        version
        endsOn
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
const members = graphql(`
  query MembersOn($studio: ID!, $on: Date!) {
    studio(id: $studio) {
      members(on: $on) {
        nodes {
          teacher {
            id
          }
        }
      }
    }
  }
`);

test('a studio is founded, teachers of other schools join it and leave it', async () => {
  const studio = { name: '张掖路名师工作室', kind: 'MASTER_TEACHER' as const, level: 'COUNTY' as const, leader, hostSchool: school, stage: 'PRIMARY' as const };
  const tried = async (more: object) => (await graph.ask(found, { input: { ...studio, ...more } })).foundStudio;
  expect(await tried({ leader: school })).toMatchObject({ studio: null, ...refusal('NOT_FOUND', 'leader') });
  expect(await tried({ hostSchool: leader })).toMatchObject(refusal('NOT_FOUND', 'hostSchool'));
  expect(await tried({ foundedYear: 2030 })).toMatchObject(refusal('INVALID_VALUE', 'foundedYear'));
  const made = await tried({ code: 'ST-1' });
  expect(made).toMatchObject({ userErrors: [], studio: { foundedYear: 2026, leader: { id: leader }, hostSchool: { name: '玉门市第二小学' } } });
  expect(made.studio?.hostSchool?.studios?.nodes).toContainEqual({ name: studio.name });
  expect(await tried({ code: 'ST-1' })).toMatchObject(refusal('ALREADY_EXISTS', 'code'));

  const id = made.studio?.id ?? '';
  const joined = async (more: object) => (await graph.ask(join, { input: { studio: id, teacher: outsider, startsOn: '2026-09-01', ...more } })).joinStudio;
  expect(await joined({ teacher: leader })).toMatchObject({ member: null, ...refusal('SAME', 'teacher') });
  expect(await joined({ endsOn: '2026-09-01' })).toMatchObject(refusal('INVALID_VALUE', 'endsOn'));
  expect(await joined({ startsOn: '1951-09-01' })).toMatchObject(refusal('OUTSIDE_POSTING', 'startsOn'));
  expect(await joined({ studio: school })).toMatchObject(refusal('NOT_FOUND', 'studio'));
  const first = await joined({});
  expect(first).toMatchObject({ userErrors: [], member: { version: 1, endsOn: null, teacher: { id: outsider } } });
  expect(await joined({ startsOn: '2027-09-01' })).toMatchObject(refusal('OVERLAPS', 'startsOn'));
  expect(await joined({ teacher: member })).toMatchObject({ userErrors: [] });

  const membership = first.member?.id ?? '';
  const left = async (endsOn: string, expectedVersion: number) => (await graph.ask(leave, { input: { id: membership, expectedVersion, endsOn } })).leaveStudio;
  expect(await left('2026-09-01', 1)).toMatchObject({ member: null, ...refusal('INVALID_VALUE', 'endsOn') });
  expect(await left('2027-02-01', 5)).toMatchObject(refusal('STALE_VERSION', 'expectedVersion'));
  expect(await left('2027-02-01', 1)).toEqual({
    member: { version: 2, endsOn: '2027-02-01', history: { nodes: [{ operation: 'joinStudio' }, { operation: 'leaveStudio' }] } },
    userErrors: [],
  });
  expect(await left('2027-03-01', 2)).toMatchObject(refusal('INVALID_VALUE', 'endsOn'));
  const on = async (day: string) => (await graph.ask(members, { studio: id, on: day })).studio?.members?.nodes.map(({ teacher }) => teacher.id).toSorted();
  expect(await on('2027-01-31')).toEqual([member, outsider].toSorted());
  expect(await on('2027-02-01')).toEqual([member]);
});
