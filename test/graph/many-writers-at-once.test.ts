import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let schools: { home: string; town: string[] };
let teachers: string[];

const found = graphql(`
  query TeachersToSend {
    schools(where: { countyCode: "620981", administration: { eq: TOWNSHIP }, kind: { eq: NINE_YEAR } }, first: 5) {
      nodes {
        id
      }
    }
    county: schools(where: { name: { eq: "玉门市第二小学" } }) {
      nodes {
        id
        teachers(on: "2028-09-15", first: 20, where: { neverRotated: true }) {
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
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 8 });
  const { schools: town, county } = await graph.ask(found, {});
  const [home] = county.nodes;
  schools = { home: home?.id ?? '', town: town.nodes.map(({ id }) => id) };
  teachers = home?.teachers?.nodes.map(({ id }) => id) ?? [];
  expect(teachers.length).toBeGreaterThan(4);
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const propose = graphql(`
  mutation ProposeAtOnce($input: ProposeRotationInput!) {
    proposeRotation(input: $input) {
      rotation {
        id
        version
      }
      userErrors {
        code
      }
    }
  }
`);
const approve = graphql(`
  mutation ApproveAtOnce($input: ApproveRotationInput!) {
    approveRotation(input: $input) {
      rotation {
        id
        version
      }
      userErrors {
        code
      }
    }
  }
`);
const rotationsOf = graphql(`
  query RotationsOf($teacher: ID!) {
    teacher(id: $teacher) {
      rotations(where: { state: { in: [PROPOSED, APPROVED] }, schoolYear: { gte: 2028 } }) {
        totalCount
        nodes {
          version
          history {
            totalCount
          }
        }
      }
    }
  }
`);

const proposal = (teacher: string, school: number) => ({
  teacher,
  toSchool: schools.town[school] ?? '',
  startsOn: '2028-09-01',
  endsOn: '2029-09-01',
  kind: 'ROTATION' as const,
});
const codes = (answers: readonly { userErrors: readonly { code: string }[] }[]): Record<string, number> => {
  const count: Record<string, number> = {};
  for (const { userErrors } of answers) {
    const code = userErrors[0]?.code ?? 'done';
    count[code] = (count[code] ?? 0) + 1;
  }
  return count;
};

test('of overlapping proposals for one teacher at once, exactly one is stored', async () => {
  const [teacher = ''] = teachers;
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => graph.ask(propose, { input: { rotation: { ...proposal(teacher, index % 5), startsOn: `2028-09-${10 + index}` } } })));
  expect(codes(answers.map(({ proposeRotation }) => proposeRotation))).toEqual({ done: 1, OVERLAPS: 19 });
  expect((await graph.ask(rotationsOf, { teacher })).teacher?.rotations?.totalCount).toBe(1);
});

test('one idempotency key sent fifty times at once makes one rotation, and all fifty get it', async () => {
  const [, teacher = ''] = teachers;
  const input = { idempotencyKey: 'fifty', rotation: proposal(teacher, 0) };
  const answers = await Promise.all(Array.from({ length: 50 }, () => graph.ask(propose, { input })));
  expect(new Set(answers.map(({ proposeRotation }) => proposeRotation?.rotation?.id)).size).toBe(1);
  expect(codes(answers.map(({ proposeRotation }) => proposeRotation))).toEqual({ done: 50 });
  expect((await graph.ask(rotationsOf, { teacher })).teacher?.rotations?.totalCount).toBe(1);
});

test('an idempotency key that comes with another input is refused', async () => {
  const [, , teacher = ''] = teachers;
  const { proposeRotation } = await graph.ask(propose, { input: { idempotencyKey: 'fifty', rotation: proposal(teacher, 0) } });
  expect(codes([proposeRotation])).toEqual({ IDEMPOTENCY_KEY_REUSED: 1 });
});

test('of ten decisions on the same version, one wins and nine are told that it is stale', async () => {
  const [, , , teacher = ''] = teachers;
  const { proposeRotation } = await graph.ask(propose, { input: { rotation: proposal(teacher, 1) } });
  const input = { id: proposeRotation?.rotation?.id ?? '', expectedVersion: 1 };
  const answers = await Promise.all(Array.from({ length: 10 }, () => graph.ask(approve, { input })));
  expect(codes(answers.map(({ approveRotation }) => approveRotation))).toEqual({ done: 1, STALE_VERSION: 9 });
  expect((await graph.ask(rotationsOf, { teacher })).teacher?.rotations?.nodes).toEqual([{ version: 2, history: { totalCount: 2 } }]);
});

test('a trial run stores nothing and takes no key', async () => {
  const [, , , , teacher = ''] = teachers;
  const input = { idempotencyKey: 'trial', rotation: proposal(teacher, 2) };
  const trial = await graph.ask(propose, { input: { ...input, dryRun: true } });
  expect(trial.proposeRotation.userErrors).toEqual([]);
  expect((await graph.ask(rotationsOf, { teacher })).teacher?.rotations?.totalCount).toBe(0);
  const { proposeRotation } = await graph.ask(propose, { input });
  expect(codes([proposeRotation])).toEqual({ done: 1 });
});
