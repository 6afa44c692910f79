import { id, startTraining, type Training } from './training-fixture';

let training: Training;
/** Session 51 is given by school 11 and attended by both teachers of 12 and by one of 13; 52 of the year before and 53 not attended count for nobody. */
beforeAll(async () => {
  training = await startTraining();
  await training.run(`
    INSERT INTO teacher (id, provenance, code, name, subject, stage, dual_qualified, home_teaching) VALUES ('${id(24)}', 'GENERATED', 'T24', '教师24', 'CHINESE', 'PRIMARY', false, false);
    INSERT INTO appointment (provenance, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, starts_on, ends_on) VALUES
      ('GENERATED', '${id(24)}', '${id(12)}', '${id(13)}', 'TEACHER', 'HIRED', 'PRIMARY', '2010-09-01', '2025-06-01'),
      ('GENERATED', '${id(24)}', '${id(11)}', '${id(11)}', 'TEACHER', 'HIRED', 'PRIMARY', '2025-06-01', NULL);
    INSERT INTO training_programme (id, provenance, code, name, level, target_group, year, unit) VALUES ('${id(31)}', 'GENERATED', 'P', 'P', 'COUNTY', '教师', 2025, 'SESSIONS');
    INSERT INTO training_session (id, provenance, code, programme_id, host_school_id, starts_at, ends_at, topic, hours) VALUES
      ('${id(51)}', 'GENERATED', 'S1', '${id(31)}', '${id(12)}', '2025-03-01T01:00Z', '2025-03-01T09:00Z', '研修', 8),
      ('${id(52)}', 'GENERATED', 'S2', '${id(31)}', '${id(12)}', '2024-12-31T15:59Z', '2024-12-31T18:00Z', '研修', 8),
      ('${id(53)}', 'GENERATED', 'S3', '${id(31)}', '${id(12)}', '2025-04-01T01:00Z', '2025-04-01T09:00Z', '研修', 8);
    INSERT INTO session_trainer (provenance, session_id, teacher_id, from_school_id) VALUES ('GENERATED', '${id(51)}', '${id(21)}', '${id(11)}');
    INSERT INTO training_enrolment (provenance, session_id, teacher_id, state) SELECT 'GENERATED', session, teacher, state FROM (VALUES
      ('${id(51)}'::uuid, '${id(22)}'::uuid, 'ATTENDED'), ('${id(51)}', '${id(24)}', 'ATTENDED'), ('${id(51)}', '${id(23)}', 'ATTENDED'), ('${id(52)}', '${id(23)}', 'ATTENDED'), ('${id(53)}', '${id(23)}', 'ABSENT')) AS came(session, teacher, state);
    INSERT INTO training_evaluation (provenance, code, session_id, evaluator, evaluated, score, spot_check) VALUES
      ('GENERATED', 'E1', '${id(51)}', 'TRAINEE', 'TRAINER', 90, false), ('GENERATED', 'E2', '${id(51)}', 'TRAINER', 'TRAINEE', 80, false), ('GENERATED', 'E3', '${id(51)}', 'INSTITUTION', 'TRAINER', 64, true),
      ('GENERATED', 'E4', '${id(52)}', 'TRAINEE', 'TRAINER', 10, false), ('GENERATED', 'E5', '${id(53)}', 'TRAINEE', 'TRAINER', 10, false)`);
});
afterAll(() => training.close());

async function quality(args: string): Promise<unknown[]> {
  const schools = [11, 12, 13].map((number) => `{ __typename: "School", id: "${id(number)}" }`).join(', ');
  const { _entities: found } = await training.ask<{ _entities: { trainingQuality: unknown }[] }>(
    `{ _entities(representations: [${schools}]) { ... on School { trainingQuality(${args}) { value formula numerator denominator sessions attended given unreturned spotChecks spotChecksNotPassed } } } }`,
  );
  return found.map(({ trainingQuality }) => trainingQuality);
}

const once = { value: 78, formula: 'MEAN_SCORE', numerator: 234, denominator: 3, sessions: 1, unreturned: 1, spotChecks: 1, spotChecksNotPassed: 0 };

test('a session counts once for a school, however many of its own teachers came, and for the school that gave it', async () => {
  expect(await quality('year: 2025')).toEqual([
    { ...once, attended: 0, given: 1 },
    { ...once, attended: 1, given: 0 },
    { ...once, attended: 1, given: 0 },
  ]);
});

test('a year begins at midnight where the schools are, and a school without training has no mean', async () => {
  const none = { value: null, formula: 'MEAN_SCORE', numerator: 0, denominator: 0, sessions: 0, attended: 0, given: 0, unreturned: 0, spotChecks: 0, spotChecksNotPassed: 0 };
  expect(await quality('year: 2024')).toEqual([none, none, { ...none, value: 10, numerator: 10, denominator: 1, sessions: 1, attended: 1, unreturned: 1 }]);
});

test('a spot check is passed from the score that is asked for', async () => {
  const notPassed = async (score: number): Promise<unknown> => (await quality(`year: 2025, passScore: ${score}`)).map((found) => (found as { spotChecksNotPassed: number }).spotChecksNotPassed);
  expect([await notPassed(64), await notPassed(64.5)]).toEqual([[0, 0, 0], [1, 1, 1]]);
});
