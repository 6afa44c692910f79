import { Client } from 'pg';
import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let owner: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 8, deadlineMs: 60_000 });
  owner = new Client(database.owner);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await graph.close();
  await database.drop();
});

const teachersToEnrol = graphql(`
  query TeachersToEnrol($after: String) {
    teachers(where: { countyCode: "620981" }, first: 100, after: $after) {
      nodes {
        id
      }
      pageInfo {
        endCursor
      }
    }
  }
`);
const programme = graphql(`
  mutation ProgrammeOfThirty($input: CreateProgrammeInput!) {
    createProgramme(input: $input) {
      programme {
        id
      }
    }
  }
`);
const schedule = graphql(`
  mutation SessionOfThirty($input: ScheduleSessionInput!) {
    scheduleSession(input: $input) {
      session {
        id
      }
    }
  }
`);
const enrol = graphql(`
  mutation EnrolAtOnce($input: EnrolInput!) {
    enrol(input: $input) {
      enrolment {
        id
      }
      userErrors {
        code
        field
        params {
          name
          value
        }
      }
    }
  }
`);
const enrolled = graphql(`
  query EnrolledInTheSession($id: ID!) {
    trainingSession(id: $id) {
      enrolments(first: 100) {
        totalCount
        nodes {
          state
          history {
            totalCount
          }
        }
      }
    }
  }
`);

async function teachers(count: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null | undefined;
  while (ids.length < count) {
    const { teachers: page } = await graph.ask(teachersToEnrol, { after });
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.endCursor;
  }
  return ids.slice(0, count);
}

async function sessionOf(capacity: number): Promise<string> {
  const created = await graph.ask(programme, { input: { name: '课程标准研读', level: 'COUNTY', targetGroup: '全体教师', year: 2027, unit: 'PERSON_TIMES' } });
  const { scheduleSession } = await graph.ask(schedule, {
    input: {
      programme: created.createProgramme!.programme?.id ?? '',
      topic: '大单元教学',
      startsAt: '2027-03-06T01:00:00Z',
      endsAt: '2027-03-06T09:00:00Z',
      hours: 8,
      capacity,
    },
  });
  return scheduleSession!.session?.id ?? '';
}

test('of two hundred teachers who enrol at once for thirty seats, exactly thirty get one and the others are told that it is full', async () => {
  const session = await sessionOf(30);
  const answers = await Promise.all((await teachers(200)).map((teacher) => graph.ask(enrol, { input: { session, teacher } })));
  const refused = answers.flatMap(({ enrol: { userErrors } }) => userErrors);
  expect(answers.filter(({ enrol: { enrolment } }) => enrolment !== null && enrolment !== undefined)).toHaveLength(30);
  expect(refused).toHaveLength(170);
  const full = { code: 'FULL', field: ['session'], params: [{ name: 'capacity', value: '30' }, { name: 'taken', value: '30' }] };
  expect(new Set(refused.map((error) => JSON.stringify(error)))).toEqual(new Set([JSON.stringify(full)]));

  const { trainingSession } = await graph.ask(enrolled, { id: session });
  expect(trainingSession?.enrolments.totalCount).toBe(30);
  expect(trainingSession?.enrolments.nodes).toEqual(Array.from({ length: 30 }, () => ({ state: 'ENROLLED', history: { totalCount: 1 } })));
  const deadlocks = await owner.query<{ deadlocks: string }>('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()');
  expect(deadlocks.rows).toEqual([{ deadlocks: '0' }]);
});

test('a teacher who presses twenty times at once has one seat', async () => {
  const session = await sessionOf(30);
  const [teacher = ''] = await teachers(1);
  const answers = await Promise.all(Array.from({ length: 20 }, () => graph.ask(enrol, { input: { session, teacher } })));
  expect(answers.filter(({ enrol: { enrolment } }) => enrolment)).toHaveLength(1);
  expect(answers.flatMap(({ enrol: { userErrors } }) => userErrors.map(({ code }) => code))).toEqual(Array.from({ length: 19 }, () => 'ALREADY_EXISTS'));
  expect((await graph.ask(enrolled, { id: session })).trainingSession?.enrolments.totalCount).toBe(1);
});

test('whoever writes past the mutation cannot overfill a session either', async () => {
  const session = await sessionOf(3);
  const ids = await teachers(4);
  const insert = (some: string[]): Promise<unknown> =>
    owner.query(
      `INSERT INTO staffing.training_enrolment (id, provenance, session_id, teacher_id, state) SELECT staffing.new_id(), 'REPORTED', $1, unnest($2::uuid[]), 'ENROLLED'`,
      [session, some],
    );
  await expect(insert(ids)).rejects.toMatchObject({ constraint: 'training_session_seats' });
  await insert(ids.slice(0, 3));
  await owner.query(`UPDATE staffing.training_enrolment SET state = 'WITHDRAWN' WHERE session_id = $1 AND teacher_id = $2`, [session, ids[0]]);
  await insert(ids.slice(3));
  await expect(
    owner.query(`UPDATE staffing.training_enrolment SET state = 'ENROLLED' WHERE session_id = $1 AND teacher_id = $2`, [session, ids[0]]),
  ).rejects.toMatchObject({ constraint: 'training_session_seats' });
  await expect(owner.query('UPDATE staffing.training_session SET capacity = 2 WHERE id = $1', [session])).rejects.toMatchObject({ constraint: 'training_session_seats' });
});
