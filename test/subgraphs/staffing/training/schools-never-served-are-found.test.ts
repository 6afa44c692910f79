import { id, startTraining, type Training } from './training-fixture';

let training: Training;
beforeAll(async () => {
  training = await startTraining();
  await training.run(`
    INSERT INTO training_programme (id, provenance, code, name, level, target_group, year, unit) VALUES ('${id(31)}', 'GENERATED', 'P', 'P', 'PROVINCIAL', '教师', 2025, 'SESSIONS');
    INSERT INTO training_session (id, provenance, code, programme_id, host_school_id, starts_at, ends_at, topic, hours, delivery) VALUES
      ('${id(51)}', 'GENERATED', 'S1', '${id(31)}', '${id(12)}', '2024-03-01T01:00Z', '2024-03-01T09:00Z', '送培', 8, 'PROVINCIAL_MASTER'),
      ('${id(52)}', 'GENERATED', 'S2', '${id(31)}', '${id(13)}', '2024-03-01T01:00Z', '2024-03-01T09:00Z', '校内', 8, NULL);
    INSERT INTO session_trainer (provenance, session_id, teacher_id, from_school_id) VALUES ('GENERATED', '${id(51)}', '${id(21)}', '${id(11)}');
    INSERT INTO training_enrolment (provenance, session_id, teacher_id, state) VALUES ('GENERATED', '${id(52)}', '${id(23)}', 'ENROLLED'), ('GENERATED', '${id(51)}', '${id(23)}', 'ENROLLED')`);
});
afterAll(() => training.close());

async function unserved(args: string): Promise<string[]> {
  const { schoolsNeverServed } = await training.ask<{ schoolsNeverServed: { nodes: { id: string }[]; totalCount: number } }>(
    `{ schoolsNeverServed(countyCode: "510923"${args}) { totalCount nodes { id } } }`,
  );
  expect(schoolsNeverServed.totalCount).toBe(schoolsNeverServed.nodes.length);
  return schoolsNeverServed.nodes.map((school) => school.id);
}

test('a school counts as served by what is brought to it, not by sessions of its own', async () => {
  expect(await unserved('')).toEqual([id(11), id(13)]);
  expect(await unserved(', where: { urban: { eq: false } }')).toEqual([id(13)]);
});

test('only what came since the day and of the kind counts', async () => {
  expect(await unserved(', since: "2024-03-02"')).toEqual([id(11), id(12), id(13)]);
  expect(await unserved(', delivery: TEACHING_TO_COUNTRYSIDE')).toEqual([id(11), id(12), id(13)]);
});

test('what is still to come has been brought to nobody', async () => {
  const brought = (): Promise<unknown> => training.ask('{ trainingDeliverySummary { sessions } }');
  const before = await brought();
  await training.run(`INSERT INTO training_session (id, provenance, code, programme_id, host_school_id, starts_at, ends_at, topic, hours, delivery) VALUES
    ('${id(53)}', 'GENERATED', 'S3', '${id(31)}', '${id(13)}', '2099-03-01T01:00Z', '2099-03-01T09:00Z', '送培', 8, 'PROVINCIAL_MASTER')`);
  expect([await unserved(''), await brought()]).toEqual([[id(11), id(13)], before]);
  await training.run(`DELETE FROM training_session WHERE id = '${id(53)}'`);
});

test('a closed school is not waiting to be served', async () => {
  await training.run(`UPDATE schools.school SET closed_on = '2026-09-01' WHERE id = '${id(13)}'`);
  expect(await unserved('')).toEqual([id(11)]);
});

test('sessions tell who came from elsewhere, on both sides of the desk', async () => {
  const codes = async (where: string): Promise<string[]> => {
    const { trainingSessions } = await training.ask<{ trainingSessions: { nodes: { code: string }[] } }>(`{ trainingSessions(where: { countyCode: "510923", ${where} }) { nodes { code } } }`);
    return trainingSessions.nodes.map(({ code }) => code);
  };
  expect(await codes('crossSchool: true')).toEqual(['S1']);
  expect(await codes('crossSchool: false')).toEqual(['S2']);
  expect(await codes('urbanToRural: true')).toEqual(['S1']);
});
