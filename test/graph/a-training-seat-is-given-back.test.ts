import { enrol, withdraw } from './support/training/documents';
import { refusal, startTrainingGraph, type TrainingGraph } from './support/training/training-graph';

let training: TrainingGraph;
beforeAll(async () => {
  training = await startTrainingGraph();
});
afterAll(() => training.close());
beforeEach(() => training.graph.setToday('2026-11-23'));

test('a seat given back is free for another, and who withdrew may come back while one is left', async () => {
  const [first = '', second = ''] = training.trainees;
  const of = await training.session({ capacity: 1 });
  const id = await training.seat(of, first);
  expect((await training.graph.ask(enrol, { input: { session: of, teacher: first } })).enrol).toMatchObject({ enrolment: null, ...refusal('ALREADY_EXISTS', 'teacher') });
  expect((await training.graph.ask(enrol, { input: { session: of, teacher: second } })).enrol).toMatchObject({ enrolment: null, ...refusal('FULL', 'session') });
  expect((await training.graph.ask(withdraw, { input: { id, expectedVersion: 7 } })).withdrawEnrolment).toMatchObject(refusal('STALE_VERSION', 'expectedVersion'));
  expect((await training.graph.ask(withdraw, { input: { id, expectedVersion: 1 } })).withdrawEnrolment).toEqual({ enrolment: { version: 2, state: 'WITHDRAWN' }, userErrors: [] });
  expect((await training.graph.ask(withdraw, { input: { id, expectedVersion: 2 } })).withdrawEnrolment).toMatchObject(refusal('INVALID_STATE', 'id'));
  expect((await training.graph.ask(enrol, { input: { session: of, teacher: first } })).enrol.enrolment).toEqual({ id, version: 3, state: 'ENROLLED' });
  await training.graph.ask(withdraw, { input: { id, expectedVersion: 3 } });
  await training.seat(of, second);
  expect((await training.graph.ask(enrol, { input: { session: of, teacher: first } })).enrol).toMatchObject(refusal('FULL', 'session'));
  expect((await training.graph.ask(enrol, { input: { session: training.place.school, teacher: first } })).enrol).toMatchObject(refusal('NOT_FOUND', 'session'));
  expect((await training.graph.ask(enrol, { input: { session: of, teacher: training.place.school } })).enrol).toMatchObject(refusal('NOT_FOUND', 'teacher'));
  training.graph.setToday('2027-03-07');
  expect((await training.graph.ask(enrol, { input: { session: of, teacher: first } })).enrol).toMatchObject(refusal('INVALID_STATE', 'session'));
});

test('a seat is for who is employed on the day; a trial takes none, and a key sent again takes no second', async () => {
  const [, , third = '', fourth = ''] = training.trainees;
  const session = await training.session({ capacity: 1 });
  // Pairs end with the posting; they are no concern of a seat.
  await training.owner.query(`DELETE FROM staffing.mentor_session WHERE mentor_id = $1 OR mentee_id = $1`, [third]);
  await training.owner.query(`DELETE FROM staffing.mentor_link WHERE mentor_id = $1 OR mentee_id = $1`, [third]);
  await training.owner.query(`UPDATE staffing.appointment SET ends_on = '2027-03-06' WHERE teacher_id = $1 AND ends_on IS NULL`, [third]);
  const tried = async (input: { teacher: string; dryRun?: boolean; idempotencyKey?: string }) => (await training.graph.ask(enrol, { input: { session, ...input } })).enrol;
  expect(await tried({ teacher: third })).toMatchObject({ enrolment: null, ...refusal('OUTSIDE_POSTING', 'teacher') });
  expect(await tried({ teacher: fourth, dryRun: true })).toMatchObject({ enrolment: { state: 'ENROLLED' }, userErrors: [] });
  const once = await tried({ teacher: fourth, idempotencyKey: 'double click' });
  expect(once).toMatchObject({ enrolment: { version: 1, state: 'ENROLLED' }, userErrors: [] });
  expect(await tried({ teacher: fourth, idempotencyKey: 'double click' })).toEqual(once);
});
