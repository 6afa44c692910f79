import { id, startTraining, type Training } from './training-fixture';

let training: Training;
beforeAll(async () => {
  training = await startTraining();
  await training.run(`
    INSERT INTO training_programme (id, provenance, code, name, level, target_group, year, unit) VALUES ('${id(31)}', 'GENERATED', 'P', 'P', 'COUNTY', '教师', 2025, 'PERSONS');
    INSERT INTO training_session (id, provenance, code, programme_id, host_school_id, room_id, starts_at, ends_at, topic, hours)
    VALUES ('${id(51)}', 'GENERATED', 'S1', '${id(31)}', '${id(12)}', '${id(91)}', '2025-03-01T01:00Z', '2025-03-01T09:00Z', '古诗', 8)`);
});
afterAll(() => training.close());

const session = (code: string, values: string): string =>
  `INSERT INTO training_session (provenance, code, programme_id, topic, hours, starts_at, ends_at, host_school_id, room_id, delivery) VALUES ('GENERATED', '${code}', '${id(31)}', '古诗', 8, ${values})`;
const enrolment = (state: string, hours: number | null): string =>
  `INSERT INTO training_enrolment (provenance, session_id, teacher_id, state, hours) VALUES ('GENERATED', '${id(51)}', '${id(22)}', '${state}', ${hours})`;
const evaluation = (evaluator: string, evaluated: string): string =>
  `INSERT INTO training_evaluation (provenance, code, session_id, evaluator, evaluated, score, spot_check) VALUES ('GENERATED', 'E', '${id(51)}', '${evaluator}', '${evaluated}', 80, false)`;

test.each([
  ['two sessions in one room at one time', session('S2', `'2025-03-01T08:59Z', '2025-03-01T10:00Z', '${id(12)}', '${id(91)}', NULL`), 'training_session_room'],
  ['a session that ends before it begins', session('S2', `'2025-03-02T09:00Z', '2025-03-02T01:00Z', NULL, NULL, NULL`), 'training_session_order'],
  ['training brought to no school', session('S2', `'2025-03-02T01:00Z', '2025-03-02T09:00Z', NULL, NULL, 'PROVINCIAL_MASTER'`), 'training_session_delivered_to'],
  ['hours for a teacher who did not come', enrolment('ABSENT', 8), 'training_enrolment_hours'],
  ['a side that evaluates itself', evaluation('TRAINER', 'TRAINER'), 'training_evaluation_not_oneself'],
])('%s is refused', async (_, statement, constraint) => {
  await expect(training.run(statement)).rejects.toMatchObject({ constraint });
});

test('a session that begins when another ends may have the same room', async () => {
  await training.run(session('S3', `'2025-03-01T09:00Z', '2025-03-01T10:00Z', '${id(12)}', '${id(91)}', NULL`));
  const { trainingSessions } = await training.ask<{ trainingSessions: { nodes: object[] } }>('{ trainingSessions { nodes { code room { id } } } }');
  expect(trainingSessions.nodes).toEqual([
    { code: 'S1', room: { id: id(91) } },
    { code: 'S3', room: { id: id(91) } },
  ]);
});
