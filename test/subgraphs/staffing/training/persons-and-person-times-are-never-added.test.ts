import { startTraining, type Training } from './training-fixture';

let training: Training;
beforeAll(async () => {
  training = await startTraining();
  await training.run(`
    INSERT INTO training_programme (provenance, code, name, level, county_id, target_group, year, unit, planned, done)
    SELECT 'PUBLISHED', code, code, 'COUNTY', (SELECT id FROM schools.county), '教师', 2017, unit, planned, done
    FROM (VALUES ('A', 'PERSONS', 860, 800), ('B', 'PERSONS', 1000, NULL), ('C', 'PERSON_TIMES', 550, NULL), ('D', 'PERSON_TIMES', NULL, NULL)) AS line(code, unit, planned, done)`);
});
afterAll(() => training.close());

test('each unit has a row of its own, and what no programme reports is null', async () => {
  const { trainingSummary } = await training.ask<{ trainingSummary: object[] }>(
    '{ trainingSummary(where: { countyCode: "510923", year: { eq: 2017 } }) { unit programmes planned done withoutPlanned withoutDone } }',
  );
  expect(trainingSummary).toEqual([
    { unit: 'PERSONS', programmes: 2, planned: 1860, done: 800, withoutPlanned: 0, withoutDone: 1 },
    { unit: 'PERSON_TIMES', programmes: 2, planned: 550, done: null, withoutPlanned: 1, withoutDone: 2 },
  ]);
});

test('a county that is not there is refused rather than told zeros', async () => {
  await expect(training.ask('{ trainingSummary(where: { countyCode: "361023" }) { unit } }')).rejects.toThrow('A filter holds a value that cannot be used.');
});
