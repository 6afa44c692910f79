import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { outcome, outcomes, staffOf, type Staff } from './support/staff';

let database: TestDatabase;
let graph: TestGraph;
let staff: Staff;
let town: string;
let country: string;
let mentor: string;
let mentee: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 8 });
  staff = staffOf(graph);
  [town, country] = await staff.schools();
  ({ teacher: mentor } = await staff.hire(town));
  ({ teacher: mentee } = await staff.hire(country, { endsOn: '2029-09-01' }));
}, 30_000);
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const record = graphql(`
  mutation RecordOne($input: RecordMentorSessionInput!) {
    recordMentorSession(input: $input) {
      mentorSession {
        subject
        heldOn
        topic
        hours
        place
        mentor {
          id
        }
        mentee {
          id
        }
        mentorLink {
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
const end = graphql(`
  mutation EndOne($input: EndMentorLinkInput!) {
    endMentorLink(input: $input) {
      mentorLink {
        version
        endsOn
        outcome
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const shown = graphql(`
  query WhereThePairShows($link: ID!, $mentor: ID!, $town: ID!, $country: ID!, $on: Date!) {
    mentorLink(id: $link) {
      sessions {
        totalCount
        nodes {
          topic
        }
      }
      history {
        nodes {
          operation
          version
          fields {
            field
            before
            after
          }
        }
      }
    }
    teacher(id: $mentor) {
      mentorLinks(on: $on) {
        nodes {
          id
        }
      }
    }
    town: school(id: $town) {
      mentorLinks(on: $on, first: 100) {
        nodes {
          id
        }
      }
    }
    country: school(id: $country) {
      mentorLinks(on: $on, first: 100) {
        nodes {
          id
        }
      }
    }
    mentorSessions(where: { mentorLink: { eq: $link }, countyCode: "620981" }) {
      totalCount
    }
  }
`);
const pairsOf = graphql(`
  query PairsOfAMentee($mentee: ID!) {
    teacher(id: $mentee) {
      menteeLinks(during: { from: "2020-01-01" }) {
        totalCount
      }
    }
  }
`);
const pairs = async (id: string): Promise<number | undefined> => (await graph.ask(pairsOf, { mentee: id })).teacher?.menteeLinks?.totalCount ?? undefined;

test('a pair across schools is made, meets, shows on both sides and ends, and all of it is in its history', async () => {
  const input = { mentor, mentee, subject: 'CHINESE' as const, startsOn: '2026-10-01', endsOn: '2027-08-01' };
  expect(await staff.pair({ ...input, dryRun: true })).toMatchObject({ dryRun: true, userErrors: [], mentorLink: { crossSchool: true } });
  expect(await pairs(mentee)).toBe(0);

  const { mentorLink } = await staff.pair(input);
  expect(mentorLink).toMatchObject({ version: 1, crossSchool: true, mentorSchool: { id: town }, menteeSchool: { id: country } });
  const link = mentorLink?.id ?? '';
  const session = { mentorLink: link, heldOn: '2026-11-20', topic: ' 听课评课 ', hours: 1.5 };
  expect((await graph.ask(record, { input: session })).recordMentorSession).toEqual({
    mentorSession: {
      subject: 'CHINESE', heldOn: '2026-11-20', topic: '听课评课', hours: 1.5, place: null,
      mentor: { id: mentor }, mentee: { id: mentee }, mentorLink: { id: link },
    },
    userErrors: [],
  });

  const during = await graph.ask(shown, { link, mentor, town, country, on: '2026-11-23' });
  expect(during.mentorLink?.sessions).toEqual({ totalCount: 1, nodes: [{ topic: '听课评课' }] });
  expect(during.mentorSessions.totalCount).toBe(1);
  for (const side of [during.teacher, during.town, during.country]) expect(side?.mentorLinks?.nodes).toContainEqual({ id: link });

  const ends = (expectedVersion: number, endsOn: string) => graph.ask(end, { input: { id: link, expectedVersion, endsOn, outcome: '能独立上课' } }).then((data) => data.endMentorLink);
  expect(outcome(await ends(7, '2026-12-01'))).toBe('STALE_VERSION expectedVersion');
  expect(outcome(await ends(1, '2027-08-02'))).toBe('INVALID_VALUE endsOn');
  // A session took place on 20 November.
  expect(outcome(await ends(1, '2026-11-20'))).toBe('INVALID_VALUE endsOn');
  expect((await ends(1, '2026-12-01')).mentorLink).toEqual({ version: 2, endsOn: '2026-12-01', outcome: '能独立上课' });

  const after = await graph.ask(shown, { link, mentor, town, country, on: '2026-12-01' });
  for (const side of [after.teacher, after.town, after.country]) expect(side?.mentorLinks?.nodes).not.toContainEqual({ id: link });
  expect(after.mentorLink?.history?.nodes.map(({ operation, version }) => [operation, version])).toEqual([
    ['pairMentor', 1],
    ['endMentorLink', 2],
  ]);
  expect(after.mentorLink?.history?.nodes[1]?.fields).toEqual([
    { field: 'endsOn', before: '2027-08-01', after: '2026-12-01' },
    { field: 'outcome', before: null, after: '能独立上课' },
  ]);
});

test('a pair is refused that reaches beyond a posting, is with oneself, or has a mentor already', async () => {
  const { teacher: novice } = await staff.hire(country, { endsOn: '2029-09-01' });
  const input = { mentor, mentee: novice, subject: 'CHINESE' as const, startsOn: '2026-10-01', endsOn: '2029-08-01' };
  expect(outcome(await staff.pair({ ...input, mentee: mentor }))).toBe('SAME mentee');
  expect(outcome(await staff.pair({ ...input, mentee: 'nobody' }))).toBe('NOT_FOUND mentee');
  expect(outcome(await staff.pair({ ...input, endsOn: '2026-10-01' }))).toBe('INVALID_VALUE endsOn');
  expect(outcome(await staff.pair({ ...input, startsOn: '2026-08-31' }))).toBe('OUTSIDE_POSTING mentor');
  expect(outcome(await staff.pair({ ...input, endsOn: '2029-09-02' }))).toBe('OUTSIDE_POSTING mentee');
  expect(outcome(await staff.pair({ ...input, endsOn: null }))).toBe('OUTSIDE_POSTING mentee');
  expect(await pairs(novice)).toBe(0);

  const { mentorLink } = await staff.pair(input);
  const { teacher: other } = await staff.hire(town);
  const second = await staff.pair({ ...input, mentor: other, startsOn: '2029-07-31' });
  expect(outcome(second)).toBe('OVERLAPS startsOn');
  expect(second.userErrors[0]?.params).toContainEqual({ name: 'mentorLink', value: mentorLink?.id });
  expect(outcome(await staff.pair({ ...input, mentor: other, startsOn: '2029-08-01', endsOn: '2029-09-01' }))).toBe('done');
  expect(outcome(await staff.pair({ ...input, mentor: other, subject: 'MUSIC' }))).toBe('done');
});

test('a session is refused outside the pair, in the future, without a topic or without a length, and twice', async () => {
  const { teacher: novice } = await staff.hire(town);
  const { mentorLink } = await staff.pair({ mentor, mentee: novice, subject: 'CHINESE', startsOn: '2026-10-01', endsOn: '2026-11-01' });
  const session = { mentorLink: mentorLink?.id ?? '', heldOn: '2026-10-31', topic: '备课', hours: 2, place: '录播教室' };
  const recorded = async (change: Partial<typeof session>): Promise<string> => outcome((await graph.ask(record, { input: { ...session, ...change } })).recordMentorSession);
  expect(await recorded({ heldOn: '2026-09-30' })).toBe('INVALID_VALUE heldOn');
  expect(await recorded({ heldOn: '2026-11-01' })).toBe('INVALID_VALUE heldOn');
  expect(await recorded({ heldOn: '2026-11-24' })).toBe('INVALID_VALUE heldOn');
  expect(await recorded({ topic: ' ' })).toBe('EMPTY topic');
  expect(await recorded({ hours: 0 })).toBe('INVALID_VALUE hours');
  expect(await recorded({ hours: 24.5 })).toBe('INVALID_VALUE hours');
  expect(await recorded({ mentorLink: mentor })).toBe('NOT_FOUND mentorLink');
  expect(await recorded({})).toBe('done');
  expect(await recorded({})).toBe('ALREADY_EXISTS topic');
});

test('of pairs for one mentee and subject made at once, one is stored', async () => {
  const { teacher: novice } = await staff.hire(country);
  const { teacher: other } = await staff.hire(town);
  const made = await Promise.all([mentor, other, mentor, other].map((one) => staff.pair({ mentor: one, mentee: novice, subject: 'CHINESE', startsOn: '2026-10-01' })));
  expect(outcomes(made)).toEqual({ done: 1, 'OVERLAPS startsOn': 3 });
  expect(await pairs(novice)).toBe(1);
  // Each is mentor of the other, in two subjects: the locks are taken in one order.
  const both = await Promise.all([
    staff.pair({ mentor, mentee: other, subject: 'MUSIC', startsOn: '2026-10-01' }),
    staff.pair({ mentor: other, mentee: mentor, subject: 'HISTORY', startsOn: '2026-10-01' }),
  ]);
  expect(outcomes(both)).toEqual({ done: 2 });
});
