import { Client } from 'pg';
import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { outcome, outcomes, staffOf, type Staff } from './support/staff';

let database: TestDatabase;
let graph: TestGraph;
let staff: Staff;
let town: string;
let country: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 8 });
  staff = staffOf(graph);
  [town, country] = await staff.schools();
}, 30_000);
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const create = graphql(`
  mutation CreateOnePost($input: CreatePostInput!) {
    createPost(input: $input) {
      post {
        id
        version
        vacant
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
const changeQuota = graphql(`
  mutation ChangeOneQuota($input: ChangePostQuotaInput!) {
    changePostQuota(input: $input) {
      post {
        version
        quota
        vacant
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
const changeStatus = graphql(`
  mutation ChangeOneStatus($input: ChangeContractStatusInput!) {
    changeContractStatus(input: $input) {
      appointment {
        id
        version
        contractStatus
        startsOn
        endsOn
        post {
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
const correctAppointment = graphql(`
  mutation CorrectOneAppointment($input: CorrectAppointmentInput!) {
    correctAppointment(input: $input) {
      userErrors {
        code
        field
      }
    }
  }
`);
const correctPost = graphql(`
  mutation CorrectOnePost($input: CorrectPostInput!) {
    correctPost(input: $input) {
      userErrors {
        code
        field
      }
    }
  }
`);
const shown = graphql(`
  query WhereThePostShows($post: ID!, $before: Date!, $after: Date!) {
    post(id: $post) {
      before: filled(on: $before)
      after: filled(on: $after)
      appointments(during: { from: "2020-01-01" }) {
        totalCount
      }
      history {
        nodes {
          operation
        }
      }
    }
  }
`);

let codes = 0;
async function newPost(quota: number, school = town): Promise<string> {
  codes += 1;
  const { createPost } = await graph.ask(create, { input: { code: `NEWPOST-${codes}`, school, titleGrade: 'SENIOR', quota } });
  return createPost.post?.id ?? '';
}
const quotaOf = async (id: string, expectedVersion: number, quota: number) => (await graph.ask(changeQuota, { input: { id, expectedVersion, quota } })).changePostQuota;
const filled = async (post: string, before = '2026-11-22', after = '2026-11-23') => (await graph.ask(shown, { post, before, after })).post;

test('of twenty appointments at once to a post with three places, exactly three are stored', async () => {
  const post = await newPost(3);
  const people = await Promise.all(Array.from({ length: 20 }, (_, index) => staff.register(`MANY-${index}`, `教师M${index}`)));
  const answers = await Promise.all(
    people.map(({ teacher }) => staff.appoint({ teacher: teacher?.id ?? '', establishmentSchool: town, post, startsOn: '2026-09-01' })),
  );
  expect(outcomes(answers)).toEqual({ done: 3, 'FULL post': 17 });
  const refused = answers.find(({ userErrors }) => userErrors.length > 0);
  expect(refused?.userErrors[0]?.params).toEqual([{ name: 'quota', value: '3' }, { name: 'filled', value: '3' }]);
  expect(await filled(post)).toMatchObject({ before: 3, after: 3, appointments: { totalCount: 3 } });
});

test('a place is free again from the day on which somebody awaits a post, and not before', async () => {
  const post = await newPost(1);
  const { appointment: id } = await staff.hire(town, { post });
  const successor = (await staff.register('SUCCESSOR', '教师S')).teacher?.id ?? '';
  const next = { teacher: successor, establishmentSchool: town, post };
  const change = async (input: { expectedVersion: number; startsOn: string; contractStatus: 'AWAITING_POST' | 'HIRED' | 'EXITED' }) =>
    (await graph.ask(changeStatus, { input: { id, ...input } })).changeContractStatus;

  expect(outcome(await change({ expectedVersion: 1, startsOn: '2027-01-01', contractStatus: 'HIRED' }))).toBe('INVALID_STATE id');
  expect(outcome(await change({ expectedVersion: 1, startsOn: '2026-08-31', contractStatus: 'AWAITING_POST' }))).toBe('INVALID_VALUE startsOn');
  expect(outcome(await change({ expectedVersion: 9, startsOn: '2027-01-01', contractStatus: 'AWAITING_POST' }))).toBe('STALE_VERSION expectedVersion');
  const awaiting = await change({ expectedVersion: 1, startsOn: '2027-01-01', contractStatus: 'AWAITING_POST' });
  expect(awaiting).toMatchObject({ userErrors: [], appointment: { version: 1, contractStatus: 'AWAITING_POST', startsOn: '2027-01-01', endsOn: null, post: null } });
  expect(await filled(post, '2026-12-31', '2027-01-01')).toMatchObject({ before: 1, after: 0 });

  expect(outcome(await staff.appoint({ ...next, startsOn: '2026-12-31' }))).toBe('FULL post');
  expect(outcome(await staff.appoint({ ...next, startsOn: '2027-01-01' }))).toBe('done');
  const again = await graph.ask(changeStatus, {
    input: { id: awaiting.appointment?.id ?? '', expectedVersion: 1, startsOn: '2027-06-01', contractStatus: 'REASSIGNED', post },
  });
  expect(outcome(again.changeContractStatus)).toBe('FULL post');
});

test('who left comes back only by a new appointment', async () => {
  const { appointment: id, teacher } = await staff.hire(town);
  const exit = { id, expectedVersion: 1, startsOn: '2026-09-01', contractStatus: 'EXITED' as const };
  const left = (await graph.ask(changeStatus, { input: exit })).changeContractStatus.appointment;
  expect(left).toMatchObject({ id, version: 2, contractStatus: 'EXITED' });
  const back = await graph.ask(changeStatus, { input: { ...exit, expectedVersion: 2, contractStatus: 'HIRED' } });
  expect(outcome(back.changeContractStatus)).toBe('INVALID_STATE id');
  expect(await staff.appoint({ teacher, establishmentSchool: country, startsOn: '2027-03-01' })).toMatchObject({ userErrors: [], appointment: { startsOn: '2027-03-01' } });
});

test('a quota goes as low as what is filled from today on, and no lower', async () => {
  const post = await newPost(3);
  await staff.hire(town, { post, endsOn: '2026-11-01' });
  await staff.hire(town, { post, endsOn: '2026-12-01' });
  await staff.hire(town, { post, startsOn: '2026-12-01' });
  expect(await quotaOf(post, 4, 1)).toMatchObject({ userErrors: [{ code: 'STALE_VERSION' }] });
  expect(outcome(await quotaOf(post, 1, 0))).toBe('FULL quota');
  expect(outcome(await quotaOf(post, 1, -1))).toBe('INVALID_VALUE quota');
  expect((await quotaOf(post, 1, 1)).post).toEqual({ version: 2, quota: 1, vacant: 0 });
  expect((await filled(post))?.history?.nodes.map(({ operation }) => operation)).toEqual(['createPost', 'changePostQuota']);
});

test('a post that came over quota: less of it is put right, and nobody takes up a day more', async () => {
  const post = await newPost(3);
  const held: string[] = [];
  for (let place = 0; place < 3; place += 1) held.push((await staff.hire(town, { post, startsOn: '2026-09-01', endsOn: '2028-09-01' })).appointment);
  const client = new Client(database.owner);
  await client.connect();
  await client.query('UPDATE staffing.post SET quota = 1 WHERE id = $1', [post]);
  await client.end();
  const right = async (expectedVersion: number, values: { startsOn?: string; endsOn?: string; contractStatus?: 'REASSIGNED' }): Promise<string> =>
    outcome((await graph.ask(correctAppointment, { input: { id: held[0] ?? '', expectedVersion, reason: '录入有误', ...values } })).correctAppointment);
  expect(await right(1, { startsOn: '2026-08-31' })).toBe('FULL post');
  expect(await right(1, { startsOn: '2026-10-01', endsOn: '2028-09-02' })).toBe('FULL post');
  expect(await right(1, { endsOn: '2027-09-01' })).toBe('done');
  expect(await right(2, { startsOn: '2026-10-01' })).toBe('done');
  expect(await right(3, { contractStatus: 'REASSIGNED' })).toBe('done');
  expect(await right(4, { startsOn: '2026-09-01' })).toBe('FULL post');

  const quota = async (expectedVersion: number, value: number): Promise<string> =>
    outcome((await graph.ask(correctPost, { input: { id: post, expectedVersion, reason: '录入有误', quota: value } })).correctPost);
  expect([await quota(1, 0), await quota(1, 2), await quota(2, 1)]).toEqual(['FULL quota', 'done', 'FULL quota']);
});

test('a post is refused with a code that is taken or unreadable, and an appointment to one of another school', async () => {
  const made = (input: { code?: string; school?: string; quota?: number }) =>
    graph.ask(create, { input: { code: 'SINGLE', school: town, titleGrade: 'SENIOR', quota: 1, ...input } }).then(({ createPost }) => createPost);
  expect(await made({})).toMatchObject({ post: { version: 1, vacant: 1, school: { id: town } }, userErrors: [] });
  expect(outcome(await made({}))).toBe('ALREADY_EXISTS code');
  expect(outcome(await made({ code: '岗位' }))).toBe('INVALID_VALUE code');
  expect(outcome(await made({ code: 'OTHER', school: 'nowhere' }))).toBe('NOT_FOUND school');
  expect(outcome(await made({ code: 'OTHER', quota: 10_001 }))).toBe('INVALID_VALUE quota');

  const { teacher } = await staff.register('ELSEWHERE', '教师E');
  const input = { teacher: teacher?.id ?? '', establishmentSchool: country, startsOn: '2026-09-01' };
  expect(outcome(await staff.appoint({ ...input, post: await newPost(1, town) }))).toBe('INVALID_VALUE post');
  expect(outcome(await staff.appoint({ ...input, contractStatus: 'EXITED' }))).toBe('INVALID_VALUE contractStatus');
  expect(outcome(await staff.appoint({ ...input, endsOn: '2026-09-01' }))).toBe('INVALID_VALUE endsOn');
  expect(outcome(await staff.appoint({ ...input, establishmentSchool: 'nowhere' }))).toBe('NOT_FOUND establishmentSchool');
  expect(outcome(await staff.appoint({ ...input, servingSchool: town, post: await newPost(1, town), dryRun: true }))).toBe('done');
  expect(outcome(await staff.appoint(input))).toBe('done');
  expect(outcome(await staff.appoint({ ...input, startsOn: '2027-09-01' }))).toBe('OVERLAPS startsOn');
});

test('a teacher is registered once, with a name', async () => {
  expect(await staff.register('ONCE', '教师O')).toMatchObject({ teacher: { provenance: 'REPORTED', title: 'SECOND_GRADE' }, userErrors: [] });
  expect(outcome(await staff.register('ONCE', '教师O'))).toBe('ALREADY_EXISTS code');
  expect(outcome(await staff.register('TWICE', ' '))).toBe('EMPTY name');
});
