import { graphql } from '../support/generated';
import type { TransferEstablishmentInput } from '../support/generated/graphql';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { outcome, outcomes, staffOf, type Staff } from './support/staff';

let database: TestDatabase;
let graph: TestGraph;
let staff: Staff;
let town: string;
let country: string;
let other: string;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 8 });
  staff = staffOf(graph);
  [town, country, other] = await staff.schools();
}, 30_000);
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const transfer = graphql(`
  mutation TransferOne($input: TransferEstablishmentInput!) {
    transferEstablishment(input: $input) {
      dryRun
      appointment {
        version
        contractStatus
        startsOn
        endsOn
        establishmentSchool {
          id
        }
        servingSchool {
          id
        }
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
const exit = graphql(`
  mutation LetOneGo($input: ChangeContractStatusInput!) {
    changeContractStatus(input: $input) {
      appointment {
        contractStatus
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const send = graphql(`
  mutation SendTheOneToMove($input: ProposeRotationInput!) {
    proposeRotation(input: $input) {
      rotation {
        id
      }
      userErrors {
        code
      }
    }
  }
`);
const shown = graphql(`
  query WhereTheTransferShows($teacher: ID!, $appointment: ID!, $before: Date!, $after: Date!) {
    teacher(id: $teacher) {
      before: establishmentSchool(on: $before) {
        id
      }
      after: establishmentSchool(on: $after) {
        id
      }
      mentorLinks(during: { from: "2020-01-01" }) {
        nodes {
          id
          endsOn
          history {
            nodes {
              operation
            }
          }
        }
      }
    }
    appointment(id: $appointment) {
      version
      endsOn
      history {
        nodes {
          operation
        }
      }
    }
  }
`);

const move = async (input: TransferEstablishmentInput) => (await graph.ask(transfer, { input })).transferEstablishment;
const pairUp = async (mentor: string, school: string, startsOn = '2026-10-01'): Promise<string> => {
  const { teacher: mentee } = await staff.hire(school);
  return (await staff.pair({ mentor, mentee, subject: 'CHINESE', startsOn })).mentorLink?.id ?? '';
};

test('a transfer is refused once for each pair it breaks, or ends them on its day; a pair at the new school goes on', async () => {
  const { teacher, appointment: id } = await staff.hire(town);
  const left = await pairUp(teacher, town);
  const farther = await pairUp(teacher, other);
  const later = await pairUp(teacher, town, '2027-10-01');
  const joined = await pairUp(teacher, country);
  const input = { id, expectedVersion: 1, startsOn: '2027-02-01', toSchool: country };

  const refused = await move(input);
  expect(refused.appointment).toBeNull();
  expect(refused.userErrors.map(({ code, field }) => [code, field])).toEqual(Array(3).fill(['BREAKS_LINKS', ['endBrokenLinks']]));
  const named = refused.userErrors.map(({ params }) => params.find(({ name }) => name === 'mentorLink')?.value);
  expect(named.sort()).toEqual([left, farther, later].sort());
  expect(await move({ ...input, endBrokenLinks: true, dryRun: true })).toMatchObject({ dryRun: true, userErrors: [], appointment: { startsOn: '2027-02-01' } });
  const seen = () => graph.ask(shown, { teacher, appointment: id, before: '2027-01-31', after: '2027-02-01' });
  expect(await seen()).toMatchObject({ appointment: { version: 1, endsOn: null }, teacher: { after: { id: town } } });

  expect(await move({ ...input, endBrokenLinks: true })).toEqual({
    dryRun: false,
    userErrors: [],
    appointment: { version: 1, contractStatus: 'HIRED', startsOn: '2027-02-01', endsOn: null, establishmentSchool: { id: country }, servingSchool: { id: country } },
  });
  const after = await seen();
  expect(after.appointment).toEqual({ version: 2, endsOn: '2027-02-01', history: { nodes: [{ operation: 'appointTeacher' }, { operation: 'transferEstablishment' }] } });
  expect(after.teacher).toMatchObject({ before: { id: town }, after: { id: country } });
  const links = Object.fromEntries(after.teacher?.mentorLinks?.nodes.map((link) => [link.id, link.endsOn]) ?? []);
  // The pair that had not begun is gone; the change log alone remembers it.
  expect(links).toEqual({ [left]: '2027-02-01', [farther]: '2027-02-01', [joined]: null });
  const ended = after.teacher?.mentorLinks?.nodes.find((link) => link.id === left);
  expect(ended?.history?.nodes).toEqual([{ operation: 'pairMentor' }, { operation: 'transferEstablishment' }]);
});

test('a transfer is refused to the same or an unknown school, before the appointment, on a stale version and under a rotation', async () => {
  const { teacher, appointment: id } = await staff.hire(town);
  const input = { id, expectedVersion: 1, startsOn: '2027-02-01', toSchool: country };
  expect(outcome(await move({ ...input, toSchool: town }))).toBe('SAME toSchool');
  expect(outcome(await move({ ...input, toSchool: 'nowhere' }))).toBe('NOT_FOUND toSchool');
  expect(outcome(await move({ ...input, startsOn: '2026-09-01' }))).toBe('INVALID_VALUE startsOn');
  expect(outcome(await move({ ...input, endsOn: '2027-02-01' }))).toBe('INVALID_VALUE endsOn');
  expect(outcome(await move({ ...input, expectedVersion: 2 }))).toBe('STALE_VERSION expectedVersion');
  expect(outcome(await move({ ...input, id: teacher }))).toBe('NOT_FOUND id');

  const rotation = { teacher, toSchool: other, startsOn: '2027-01-01', endsOn: '2027-07-01', kind: 'ROTATION' as const };
  const { proposeRotation } = await graph.ask(send, { input: { rotation } });
  const refused = await move(input);
  expect(outcome(refused)).toBe('BREAKS_LINKS startsOn');
  expect(refused.userErrors[0]?.params).toContainEqual({ name: 'rotation', value: proposeRotation?.rotation?.id });
  expect(outcome(await move({ ...input, startsOn: '2027-07-01' }))).toBe('done');
});

test('who leaves the teaching posts leaves no pair behind', async () => {
  const { teacher, appointment: id } = await staff.hire(town);
  const link = await pairUp(teacher, town);
  const input = { id, expectedVersion: 1, startsOn: '2027-02-01', contractStatus: 'EXITED' as const };
  expect(outcome((await graph.ask(exit, { input })).changeContractStatus)).toBe('BREAKS_LINKS endBrokenLinks');
  expect(outcome((await graph.ask(exit, { input: { ...input, endBrokenLinks: true } })).changeContractStatus)).toBe('done');
  const after = await graph.ask(shown, { teacher, appointment: id, before: '2027-01-31', after: '2027-02-01' });
  expect(after.teacher).toMatchObject({ before: { id: town }, after: null, mentorLinks: { nodes: [{ id: link, endsOn: '2027-02-01' }] } });
});

test('who only awaits a post keeps the pairs, and new ones may span that day', async () => {
  const { teacher, appointment: id } = await staff.hire(town);
  const link = await pairUp(teacher, town);
  const input = { id, expectedVersion: 1, startsOn: '2027-02-01', contractStatus: 'AWAITING_POST' as const };
  expect(outcome((await graph.ask(exit, { input })).changeContractStatus)).toBe('done');
  const across = await pairUp(teacher, country, '2026-12-01');
  const after = await graph.ask(shown, { teacher, appointment: id, before: '2027-01-31', after: '2027-02-01' });
  expect(after.teacher?.mentorLinks?.nodes.map((one) => [one.id, one.endsOn])).toEqual([[link, null], [across, null]]);
});

test('pairs made while their mentor is transferred are either ended with the others or refused', async () => {
  const { teacher, appointment: id } = await staff.hire(town);
  const mentees = await Promise.all(Array.from({ length: 10 }, () => staff.hire(town)));
  const transferred = move({ id, expectedVersion: 1, startsOn: '2027-02-01', toSchool: country, endBrokenLinks: true });
  const pairing = mentees.map(({ teacher: mentee }) => staff.pair({ mentor: teacher, mentee, subject: 'CHINESE', startsOn: '2026-10-01', endsOn: '2027-08-01' }));
  expect(outcome(await transferred)).toBe('done');
  const { done = 0, 'OUTSIDE_POSTING mentor': refused = 0 } = outcomes(await Promise.all(pairing));
  expect(done + refused).toBe(10);
  const after = await graph.ask(shown, { teacher, appointment: id, before: '2027-01-31', after: '2027-02-01' });
  expect(after.teacher?.mentorLinks?.nodes.map(({ endsOn }) => endsOn)).toEqual(Array(done).fill('2027-02-01'));
});
