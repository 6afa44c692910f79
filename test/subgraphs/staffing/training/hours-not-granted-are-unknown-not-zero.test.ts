import { id, startTraining, type Training } from './training-fixture';

let training: Training;
beforeAll(async () => {
  training = await startTraining();
  await training.run(`
    INSERT INTO training_programme (id, provenance, code, name, level, target_group, year, unit) VALUES ('${id(31)}', 'GENERATED', 'P', 'P', 'COUNTY', '教师', 2025, 'PERSONS');
    INSERT INTO training_session (id, provenance, code, programme_id, starts_at, ends_at, topic, hours) VALUES
      ('${id(51)}', 'GENERATED', 'S1', '${id(31)}', '2022-07-31T16:00Z', '2022-08-01T08:00Z', '新课程', 360),
      ('${id(52)}', 'GENERATED', 'S2', '${id(31)}', '2022-07-31T15:59Z', '2022-07-31T16:00Z', '新课程', 8);
    INSERT INTO training_enrolment (provenance, session_id, teacher_id, state, hours) VALUES
      ('GENERATED', '${id(51)}', '${id(21)}', 'ATTENDED', 360), ('GENERATED', '${id(52)}', '${id(21)}', 'ATTENDED', NULL),
      ('GENERATED', '${id(51)}', '${id(22)}', 'ATTENDED', NULL),
      ('GENERATED', '${id(51)}', '${id(23)}', 'ABSENT', NULL);
    INSERT INTO planning.rule_pack (id, provenance, code, name, valid_from) VALUES ('${id(91)}', 'GENERATED', 'N', '国家规则', '2014-01-01');
    INSERT INTO planning.rule (provenance, code, pack_id, subject, comparator, threshold, numerator, denominator, parameter, confidence)
      VALUES ('GENERATED', 'N-HOURS', '${id(91)}', 'TRAINING_HOURS', 'AT_LEAST', 360, 'HOURS', 'TEACHERS', '5', 'SINGLE_SOURCE')`);
});
afterAll(() => training.close());

const figures = 'since until attendances withoutHours hours unknownBecause required met';
const recordOf = async (teacher: number, since?: string): Promise<object | undefined> => {
  const { _entities: teachers } = await training.ask<{ _entities: { training: object }[] }>(
    `{ _entities(representations: [{ __typename: "Teacher", id: "${id(teacher)}" }]) { ... on Teacher { training${since ? `(since: "${since}")` : ''} { ${figures} } } } }`,
  );
  return teachers[0]?.training;
};
const five = { since: '2022-08-01', until: '2027-08-01', required: 360 };

test('the last five school years begin at midnight Beijing time, and exactly 360 hours are enough', async () => {
  expect(await recordOf(21)).toEqual({ ...five, attendances: 1, withoutHours: 0, hours: 360, unknownBecause: null, met: true });
});

test('an attendance without granted hours makes the sum unknown, but not the requirement that is met without it', async () => {
  const earlier = { since: '2022-07-31', until: '2027-07-31', required: 360 };
  expect(await recordOf(21, '2022-07-31')).toEqual({ ...earlier, attendances: 2, withoutHours: 1, hours: null, unknownBecause: 'HOURS_NOT_GRANTED', met: true });
  expect(await recordOf(22)).toEqual({ ...five, attendances: 1, withoutHours: 1, hours: null, unknownBecause: 'HOURS_NOT_GRANTED', met: null });
});

test('absence is no record, and no record is not zero hours', async () => {
  expect(await recordOf(23)).toEqual({ ...five, attendances: 0, withoutHours: 0, hours: null, unknownBecause: 'NO_RECORD', met: null });
});

test('the rule says how many hours in how many years, and without one nothing is required of anybody', async () => {
  await training.run(`UPDATE planning.rule SET threshold = 361, parameter = '6'`);
  expect(await recordOf(21)).toMatchObject({ since: '2021-08-01', until: '2027-08-01', required: 361, met: null });
  await training.run('DELETE FROM planning.rule');
  expect(await recordOf(21, '2022-08-01')).toMatchObject({ until: null, required: null, hours: 360, unknownBecause: 'NO_RULE', met: null });
});

test('teachers without training are those who attended nothing in the period, its last day included', async () => {
  const codes = async (period: string): Promise<string[]> => {
    const found = await training.ask<{ teachersWithoutTraining: { nodes: { code: string }[] } }>(`{ teachersWithoutTraining(countyCode: "510923", ${period}) { nodes { code } } }`);
    return found.teachersWithoutTraining.nodes.map(({ code }) => code);
  };
  expect(await codes('from: "2022-08-01", to: "2022-08-01"')).toEqual(['T23']);
  expect(await codes('from: "2022-07-31", to: "2022-07-31"')).toEqual(['T22', 'T23']);
  expect(await codes('from: "2022-08-01", level: PROVINCIAL')).toEqual(['T21', 'T22', 'T23']);
});
