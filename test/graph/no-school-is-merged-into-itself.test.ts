import { Client } from 'pg';
import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
/** Schools of one stage that nothing has happened to, dealt out one by one. */
let free: string[];

const findSchools = graphql(`
  query SchoolsToMerge {
    schools(where: { kind: { in: [PRIMARY, TEACHING_POINT] }, closedOn: { isNull: true } }, first: 100) {
      nodes {
        id
        successions {
          totalCount
        }
        predecessions {
          totalCount
        }
      }
    }
  }
`);
const merge = graphql(`
  mutation Merge($input: MergeSchoolsInput!) {
    mergeSchools(input: $input) {
      successions {
        id
        kind
        state
        school {
          id
        }
        successor {
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
const predecessors = graphql(`
  query PredecessorsOf($id: ID!) {
    school(id: $id) {
      predecessions {
        nodes {
          school {
            id
          }
        }
      }
    }
  }
`);

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 8 });
  const { schools } = await graph.ask(findSchools, {});
  free = schools.nodes.filter(({ successions, predecessions }) => successions.totalCount + predecessions.totalCount === 0).map(({ id }) => id);
  expect(free.length).toBeGreaterThan(20);
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const take = (count: number): string[] => free.splice(0, count);
const merged = async (schools: string[], successor = '') => (await graph.ask(merge, { input: { schools, successor } })).mergeSchools;

test('several schools go into one, which names them as its predecessors', async () => {
  const [one = '', two = '', successor = ''] = take(3);
  const { successions, userErrors } = await merged([one, two], successor);
  expect(userErrors).toEqual([]);
  expect(successions?.map(({ kind, state, school, successor: into }) => [kind, state, school.id, into?.id])).toEqual([
    ['MERGED_INTO', 'PROPOSED', one, successor],
    ['MERGED_INTO', 'PROPOSED', two, successor],
  ]);
  const { school } = await graph.ask(predecessors, { id: successor });
  expect(new Set(school?.predecessions.nodes.map((node) => node.school.id))).toEqual(new Set([one, two]));
});

test('a chain of mergers that would close is refused, directly and through others, and nothing of the request is stored', async () => {
  const [a = '', b = '', c = '', bystander = ''] = take(4);
  expect((await merged([a], b)).userErrors).toEqual([]);
  expect((await merged([b], a)).userErrors).toEqual([{ code: 'CYCLE', field: ['successor'] }]);
  expect((await merged([b], c)).userErrors).toEqual([]);
  expect(await merged([bystander, c], a)).toEqual({ successions: null, userErrors: [{ code: 'CYCLE', field: ['successor'] }] });
  expect((await graph.ask(predecessors, { id: a })).school?.predecessions.nodes).toEqual([]);
});

test.each([3, 4, 7])('a ring of %i mergers sent at once closes nowhere: all but one are stored', async (count) => {
  const ring = take(count);
  const answers = await Promise.all(ring.map((school, index) => merged([school], ring[(index + 1) % count])));
  expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()).toEqual(['CYCLE', ...Array.from({ length: count - 1 }, () => 'done')]);
});

test('a school goes nowhere twice, not into itself, and not into one that is not there', async () => {
  const [a = '', b = '', c = ''] = take(3);
  expect((await merged([a, a], b)).userErrors).toEqual([{ code: 'SAME', field: ['schools', '1'] }]);
  expect((await merged([a, b], b)).userErrors).toEqual([{ code: 'SAME', field: ['schools', '1'] }]);
  expect((await merged([], b)).userErrors).toEqual([{ code: 'EMPTY', field: ['schools'] }]);
  expect((await merged([a], 'nowhere')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['successor'] }]);
  expect((await merged([a], b)).userErrors).toEqual([]);
  expect((await merged([c, a], b)).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['schools', '1'] }]);
  expect((await graph.ask(predecessors, { id: b })).school?.predecessions.nodes).toHaveLength(1);
});

test('of ten requests to merge one school into ten others at once, one is stored', async () => {
  const [school = '', ...others] = take(4);
  const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => merged([school], others[index % others.length])));
  expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()).toEqual([...Array.from({ length: 9 }, () => 'ALREADY_EXISTS'), 'done']);
});

test('the database itself refuses a circle in one statement, as an import would write it', async () => {
  const [a = '', b = ''] = take(2);
  const client = new Client(database.owner);
  await client.connect();
  try {
    const rows = `INSERT INTO schools.school_succession (code, school_id, successor_id, kind, state, decided_year, provenance)
      VALUES ('X-1', $1, $2, 'MERGED_INTO', 'COMPLETED', 2020, 'REPORTED'), ('X-2', $2, $1, 'MERGED_INTO', 'COMPLETED', 2021, 'REPORTED')`;
    await expect(client.query(rows, [a, b])).rejects.toMatchObject({ code: '23000', constraint: 'school_succession_no_circle' });
    const split = rows.replace(`'X-2', $2, $1, 'MERGED_INTO'`, `'X-2', $1, $2, 'SPLIT_INTO'`);
    expect((await client.query(split, [a, b])).rowCount).toBe(2);
  } finally {
    await client.end();
  }
});
