import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let place: { school: string; room: string; otherRoom: string; county: string };
let trainer: string;
let trainees: string[];

const people = graphql(`
  query PeopleToTrain {
    schools(where: { name: { eq: "玉门市第二小学" } }) {
      nodes {
        id
        county {
          id
        }
        rooms(first: 1) {
          nodes {
            id
          }
        }
        teachers(on: "2027-03-06", first: 5) {
          nodes {
            id
          }
        }
      }
    }
    other: schools(where: { name: { eq: "玉门市第三小学" } }) {
      nodes {
        rooms(first: 1) {
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
  const school = schools.nodes[0];
  [trainer = '', ...trainees] = school?.teachers?.nodes.map(({ id }) => id) ?? [];
  place = {
    school: school?.id ?? '',
    county: school?.county?.id ?? '',
    room: school?.rooms?.nodes[0]?.id ?? '',
    otherRoom: other.nodes[0]?.rooms?.nodes[0]?.id ?? '',
  };
  expect([...trainees, place.room, place.otherRoom].every((id) => id !== '')).toBe(true);
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});
beforeEach(() => graph.setToday('2026-11-23'));

const create = graphql(`
  mutation CreateOneProgramme($input: CreateProgrammeInput!) {
    createProgramme(input: $input) {
      dryRun
      programme {
        id
        version
        code
        provenance
        county {
          id
        }
        history {
          nodes {
            operation
            kind
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
const schedule = graphql(`
  mutation ScheduleOneSession($input: ScheduleSessionInput!) {
    scheduleSession(input: $input) {
      session {
        id
        startsAt
        capacity
        hostSchool {
          name
        }
        room {
          id
        }
        trainers {
          nodes {
            teacher {
              id
            }
            fromSchool {
              id
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
const enrol = graphql(`
  mutation EnrolOne($input: EnrolInput!) {
    enrol(input: $input) {
      enrolment {
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
const withdraw = graphql(`
  mutation WithdrawOne($input: WithdrawEnrolmentInput!) {
    withdrawEnrolment(input: $input) {
      enrolment {
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
const attendance = graphql(`
  mutation RecordWhoCame($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      enrolments {
        id
        version
        state
        hours
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const evaluate = graphql(`
  mutation EvaluateOneSide($input: EvaluateInput!) {
    evaluate(input: $input) {
      evaluation {
        evaluator
        evaluated
        score
        comment
        spotCheck
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const shown = graphql(`
  query WhereTheTrainingShows($session: ID!, $school: ID!, $teacher: ID!, $enrolment: ID!) {
    school(id: $school) {
      trainingSessions(first: 100, where: { startsAt: { gte: "2027-01-01T00:00:00Z" } }) {
        nodes {
          id
        }
      }
    }
    trainingSession(id: $session) {
      attendance {
        enrolled
        personTimes
        absent
        hours
      }
      evaluations(first: 10) {
        nodes {
          evaluator
          evaluated
          score
        }
      }
    }
    teacher(id: $teacher) {
      training(since: "2022-09-01") {
        attendances
        hours
        withoutHours
      }
    }
    trainingEnrolment(id: $enrolment) {
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
  }
`);

const plan = { name: '新课标学科研修', level: 'COUNTY' as const, targetGroup: '小学教师', year: 2027, unit: 'PERSON_TIMES' as const };
const morning = { startsAt: '2027-03-06T01:00:00Z', endsAt: '2027-03-06T09:00:00Z', topic: '大单元教学', hours: 8 };
const refusal = (code: string, ...field: string[]) => ({ userErrors: [{ code, field }] });

async function programme(more: object = {}): Promise<string> {
  const { createProgramme } = await graph.ask(create, { input: { ...plan, ...more } });
  return createProgramme.programme?.id ?? '';
}
async function session(more: object = {}): Promise<string> {
  const { scheduleSession } = await graph.ask(schedule, { input: { programme: await programme(), ...morning, ...more } });
  expect(scheduleSession.userErrors).toEqual([]);
  return scheduleSession.session?.id ?? '';
}
async function seat(of: string, teacher: string): Promise<string> {
  const { enrol: done } = await graph.ask(enrol, { input: { session: of, teacher } });
  expect(done.userErrors).toEqual([]);
  return done.enrolment?.id ?? '';
}

test('a programme is planned once, as a trial leaves nothing, and what it refuses is named', async () => {
  const input = { ...plan, code: 'TP-2027-1', county: place.county };
  expect((await graph.ask(create, { input: { ...input, dryRun: true } })).createProgramme).toMatchObject({ dryRun: true, programme: { code: 'TP-2027-1' }, userErrors: [] });
  expect((await graph.ask(create, { input })).createProgramme.programme).toMatchObject({
    version: 1,
    code: 'TP-2027-1',
    provenance: 'REPORTED',
    county: { id: place.county },
    history: { nodes: [{ operation: 'createProgramme', kind: 'CREATED' }] },
  });
  const tried = async (more: object) => (await graph.ask(create, { input: { ...plan, ...more } })).createProgramme;
  expect(await tried({ code: 'TP-2027-1' })).toMatchObject({ programme: null, ...refusal('ALREADY_EXISTS', 'code') });
  expect(await tried({ name: '  ' })).toMatchObject(refusal('EMPTY', 'name'));
  expect(await tried({ county: place.school })).toMatchObject(refusal('NOT_FOUND', 'county'));
  expect(await tried({ year: 3000 })).toMatchObject(refusal('INVALID_VALUE', 'year'));
});

test('a session is held by one school, in one of its rooms, which holds one at a time', async () => {
  const input = { programme: await programme(), ...morning, hostSchool: place.school, room: place.room, capacity: 5, trainers: [trainer] };
  expect((await graph.ask(schedule, { input })).scheduleSession).toMatchObject({
    userErrors: [],
    session: {
      capacity: 5,
      hostSchool: { name: '玉门市第二小学' },
      room: { id: place.room },
      trainers: { nodes: [{ teacher: { id: trainer }, fromSchool: { id: place.school } }] },
    },
  });
  const tried = async (more: object) => (await graph.ask(schedule, { input: { ...input, startsAt: '2027-03-07T01:00:00Z', endsAt: '2027-03-07T02:00:00Z', ...more } })).scheduleSession;
  expect(await tried({ startsAt: '2027-03-06T08:59:00Z' })).toMatchObject({ session: null, ...refusal('OVERLAPS', 'room') });
  expect(await tried({ endsAt: '2027-03-07T01:00:00Z' })).toMatchObject(refusal('INVALID_VALUE', 'endsAt'));
  expect(await tried({ room: place.otherRoom })).toMatchObject(refusal('INVALID_VALUE', 'room'));
  expect(await tried({ room: place.school })).toMatchObject(refusal('NOT_FOUND', 'room'));
  expect(await tried({ hostSchool: place.room })).toMatchObject(refusal('NOT_FOUND', 'hostSchool'));
  expect(await tried({ programme: place.school })).toMatchObject(refusal('NOT_FOUND', 'programme'));
  expect(await tried({ trainers: [trainer, place.school] })).toMatchObject(refusal('NOT_FOUND', 'trainers', '1'));
  expect(await tried({ trainers: [trainer, trainer] })).toMatchObject(refusal('ALREADY_EXISTS', 'trainers'));
  expect(await tried({ capacity: 0 })).toMatchObject(refusal('INVALID_VALUE', 'capacity'));
  expect(await tried({ hostSchool: null, room: null, delivery: 'PROVINCIAL_MASTER' })).toMatchObject(refusal('EMPTY', 'hostSchool'));
});

test('a seat given back is free for another, and who withdrew may come back while one is left', async () => {
  const [first = '', second = ''] = trainees;
  const of = await session({ capacity: 1 });
  const id = await seat(of, first);
  expect((await graph.ask(enrol, { input: { session: of, teacher: first } })).enrol).toMatchObject({ enrolment: null, ...refusal('ALREADY_EXISTS', 'teacher') });
  expect((await graph.ask(enrol, { input: { session: of, teacher: second } })).enrol).toMatchObject({ enrolment: null, ...refusal('FULL', 'session') });
  expect((await graph.ask(withdraw, { input: { id, expectedVersion: 7 } })).withdrawEnrolment).toMatchObject(refusal('STALE_VERSION', 'expectedVersion'));
  expect((await graph.ask(withdraw, { input: { id, expectedVersion: 1 } })).withdrawEnrolment).toEqual({ enrolment: { version: 2, state: 'WITHDRAWN' }, userErrors: [] });
  expect((await graph.ask(withdraw, { input: { id, expectedVersion: 2 } })).withdrawEnrolment).toMatchObject(refusal('INVALID_STATE', 'id'));
  expect((await graph.ask(enrol, { input: { session: of, teacher: first } })).enrol.enrolment).toEqual({ id, version: 3, state: 'ENROLLED' });
  await graph.ask(withdraw, { input: { id, expectedVersion: 3 } });
  await seat(of, second);
  expect((await graph.ask(enrol, { input: { session: of, teacher: first } })).enrol).toMatchObject(refusal('FULL', 'session'));
  expect((await graph.ask(enrol, { input: { session: place.school, teacher: first } })).enrol).toMatchObject(refusal('NOT_FOUND', 'session'));
  expect((await graph.ask(enrol, { input: { session: of, teacher: place.school } })).enrol).toMatchObject(refusal('NOT_FOUND', 'teacher'));
  graph.setToday('2027-03-07');
  expect((await graph.ask(enrol, { input: { session: of, teacher: first } })).enrol).toMatchObject(refusal('INVALID_STATE', 'session'));
});

test('who came is recorded from the first day on, and shows in the hours of the teacher, the session and the history', async () => {
  const [came = '', missed = ''] = trainees;
  const of = await session({ hostSchool: place.school });
  const [present, absent] = [await seat(of, came), await seat(of, missed)];
  const view = () => graph.ask(shown, { session: of, school: place.school, teacher: came, enrolment: present });
  const before = (await view()).teacher?.training;
  const list = [
    { enrolment: present, expectedVersion: 1, state: 'ATTENDED' as const, hours: 7.5 },
    { enrolment: absent, expectedVersion: 1, state: 'ABSENT' as const },
  ];
  const record = async (attendances: object[]) => (await graph.ask(attendance, { input: { session: of, attendances: attendances as typeof list } })).recordAttendance;
  expect(await record(list)).toMatchObject({ enrolments: null, ...refusal('INVALID_STATE', 'session') });

  graph.setToday('2027-03-06');
  expect(await record([])).toMatchObject(refusal('EMPTY', 'attendances'));
  expect(await record([list[0] as object, { ...list[1], expectedVersion: 9 }])).toMatchObject(refusal('STALE_VERSION', 'attendances', '1', 'expectedVersion'));
  expect(await record([list[0] as object, { ...list[1], hours: 1 }])).toMatchObject(refusal('INVALID_VALUE', 'attendances', '1', 'hours'));
  expect(await record([{ ...list[0], hours: 8.5 }])).toMatchObject(refusal('INVALID_VALUE', 'attendances', '0', 'hours'));
  expect(await record([{ ...list[0], enrolment: of }])).toMatchObject(refusal('NOT_FOUND', 'attendances', '0', 'enrolment'));
  expect((await view()).trainingEnrolment?.history.nodes).toHaveLength(1);

  expect(await record(list)).toEqual({
    enrolments: [
      { id: present, version: 2, state: 'ATTENDED', hours: 7.5 },
      { id: absent, version: 2, state: 'ABSENT', hours: null },
    ],
    userErrors: [],
  });
  const { school, teacher, trainingSession, trainingEnrolment } = await view();
  expect(school?.trainingSessions?.nodes).toContainEqual({ id: of });
  expect(trainingSession?.attendance).toEqual({ enrolled: 2, personTimes: 1, absent: 1, hours: 7.5 });
  expect(teacher?.training).toEqual({ attendances: (before?.attendances ?? 0) + 1, hours: (before?.hours ?? 0) + 7.5, withoutHours: 0 });
  expect(trainingEnrolment?.history.nodes).toMatchObject([
    { operation: 'enrol', version: 1 },
    { operation: 'recordAttendance', version: 2, fields: [{ field: 'hours', before: null, after: '7.5' }, { field: 'state', before: 'ENROLLED', after: 'ATTENDED' }] },
  ]);
});

test('sides that took part score each other once; nobody else does', async () => {
  const [came = '', missed = ''] = trainees;
  const of = await session({ trainers: [trainer] });
  const [present, absent] = [await seat(of, came), await seat(of, missed)];
  const score = async (input: { evaluator: 'TRAINER' | 'TRAINEE' | 'INSTITUTION'; evaluated: 'TRAINER' | 'TRAINEE' | 'INSTITUTION'; speaker?: string; score?: number; spotCheck?: boolean }) =>
    (await graph.ask(evaluate, { input: { session: of, score: 92.5, ...input } })).evaluate;
  const byTrainer = { evaluator: 'TRAINER', evaluated: 'TRAINEE', speaker: trainer } as const;
  const byTrainee = { evaluator: 'TRAINEE', evaluated: 'TRAINER', speaker: came } as const;
  expect(await score(byTrainer)).toMatchObject({ evaluation: null, ...refusal('INVALID_STATE', 'session') });

  graph.setToday('2027-03-06');
  expect(await score(byTrainer)).toMatchObject(refusal('NOT_A_PARTICIPANT', 'evaluated'));
  const attendances = [
    { enrolment: present, expectedVersion: 1, state: 'ATTENDED' as const },
    { enrolment: absent, expectedVersion: 1, state: 'ABSENT' as const },
  ];
  await graph.ask(attendance, { input: { session: of, attendances } });
  expect(await score({ ...byTrainee, speaker: missed })).toMatchObject(refusal('NOT_A_PARTICIPANT', 'speaker'));
  expect(await score({ ...byTrainer, speaker: came })).toMatchObject(refusal('NOT_A_PARTICIPANT', 'speaker'));
  expect(await score({ ...byTrainee, speaker: undefined })).toMatchObject(refusal('EMPTY', 'speaker'));
  expect(await score({ ...byTrainee, evaluated: 'TRAINEE' })).toMatchObject(refusal('SAME', 'evaluated'));
  expect(await score({ ...byTrainee, score: 100.5 })).toMatchObject(refusal('INVALID_VALUE', 'score'));
  expect(await score({ ...byTrainee, spotCheck: true })).toMatchObject(refusal('INVALID_VALUE', 'spotCheck'));

  const stored = { evaluation: { score: 92.5, comment: null, spotCheck: false }, userErrors: [] };
  expect(await score(byTrainer)).toMatchObject(stored);
  expect(await score(byTrainee)).toMatchObject(stored);
  expect(await score({ evaluator: 'INSTITUTION', evaluated: 'TRAINER', score: 60 })).toMatchObject({ userErrors: [] });
  expect(await score({ evaluator: 'INSTITUTION', evaluated: 'TRAINER', score: 50, spotCheck: true })).toMatchObject({ userErrors: [] });
  expect(await score({ ...byTrainee, score: 10 })).toMatchObject({ evaluation: null, ...refusal('ALREADY_EXISTS', 'evaluated') });

  const { trainingSession } = await graph.ask(shown, { session: of, school: place.school, teacher: came, enrolment: present });
  expect(trainingSession?.evaluations.nodes.map(({ evaluator, evaluated, score: given }) => [evaluator, evaluated, given]).toSorted()).toEqual([
    ['INSTITUTION', 'TRAINER', 50],
    ['INSTITUTION', 'TRAINER', 60],
    ['TRAINEE', 'TRAINER', 92.5],
    ['TRAINER', 'TRAINEE', 92.5],
  ]);
});
