import { attendance, shown } from './support/training/documents';
import { refusal, startTrainingGraph, type TrainingGraph } from './support/training/training-graph';

let training: TrainingGraph;
beforeAll(async () => {
  training = await startTrainingGraph();
});
afterAll(() => training.close());
beforeEach(() => training.graph.setToday('2026-11-23'));

test('who came is recorded from the first day on, and shows in the hours of the teacher, the session and the history', async () => {
  const [came = '', missed = ''] = training.trainees;
  const of = await training.session({ hostSchool: training.place.school });
  const [present, absent] = [await training.seat(of, came), await training.seat(of, missed)];
  const view = () => training.graph.ask(shown, { session: of, school: training.place.school, teacher: came, enrolment: present });
  const before = (await view()).teacher?.training;
  const list = [
    { enrolment: present, expectedVersion: 1, state: 'ATTENDED' as const, hours: 7.5 },
    { enrolment: absent, expectedVersion: 1, state: 'ABSENT' as const },
  ];
  const record = async (attendances: object[]) => (await training.graph.ask(attendance, { input: { session: of, attendances: attendances as typeof list } })).recordAttendance;
  expect(await record(list)).toMatchObject({ enrolments: null, ...refusal('INVALID_STATE', 'session') });

  training.graph.setToday('2027-03-06');
  expect(await record([])).toMatchObject(refusal('EMPTY', 'attendances'));
  expect(await record([list[0] as object, { ...list[1], expectedVersion: 9 }])).toMatchObject(refusal('STALE_VERSION', 'attendances', '1', 'expectedVersion'));
  expect(await record([list[0] as object, { ...list[1], hours: 1 }])).toMatchObject(refusal('INVALID_VALUE', 'attendances', '1', 'hours'));
  expect(await record([{ ...list[0], hours: 8.5 }])).toMatchObject(refusal('INVALID_VALUE', 'attendances', '0', 'hours'));
  expect(await record([{ ...list[0], enrolment: of }])).toMatchObject(refusal('NOT_FOUND', 'attendances', '0', 'enrolment'));
  expect((await view()).trainingEnrolment?.history?.nodes).toHaveLength(1);

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
  expect(trainingEnrolment?.history?.nodes).toMatchObject([
    { operation: 'enrol', version: 1 },
    { operation: 'recordAttendance', version: 2, fields: [{ field: 'hours', before: null, after: '7.5' }, { field: 'state', before: 'ENROLLED', after: 'ATTENDED' }] },
  ]);
});
