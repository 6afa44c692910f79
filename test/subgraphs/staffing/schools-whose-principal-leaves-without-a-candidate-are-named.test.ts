import { id, startTraining as startStaffing, type Training as Staffing } from './training/training-fixture';

let staffing: Staffing;
/** Teachers 21, 22 and 23 are principals of the schools 11, 12 and 13; all leave in the summer. */
beforeAll(async () => {
  staffing = await startStaffing();
  await staffing.run(`UPDATE appointment SET role = 'PRINCIPAL', ends_on = '2027-08-01' WHERE teacher_id IN ('${id(21)}', '${id(22)}');
    UPDATE appointment SET role = 'PRINCIPAL' WHERE teacher_id = '${id(23)}';
    UPDATE teacher SET left_on = '2027-08-02' WHERE id = '${id(23)}';
    INSERT INTO teacher (id, provenance, code, name, subject, stage, dual_qualified, home_teaching) VALUES ('${id(24)}', 'GENERATED', 'T24', '教师24', 'CHINESE', 'PRIMARY', false, false)`);
});
afterAll(() => staffing.close());
beforeEach(() => staffing.run('DELETE FROM reserve_candidate'));

async function named(by: string): Promise<string[]> {
  const { schoolsWithoutReserveCandidate: found } = await staffing.ask<{ schoolsWithoutReserveCandidate: { totalCount: number; nodes: { id: string }[] } }>(
    `{ schoolsWithoutReserveCandidate(countyCode: "510923", by: "${by}") { totalCount nodes { id } } }`,
  );
  expect(found.totalCount).toBe(found.nodes.length);
  return found.nodes.map((school) => school.id);
}
const candidate = (school: number, more = `'2026-01-01', NULL, 'READY'`, teacher = 24): Promise<void> =>
  staffing.run(`DELETE FROM reserve_candidate; INSERT INTO reserve_candidate (provenance, teacher_id, school_id, entered_on, left_on, stage) VALUES ('GENERATED', '${id(teacher)}', '${id(school)}', ${more})`);

test('a principal leaves with the end of the appointment or of the service, and not before', async () => {
  expect(await named('2027-07-31')).toEqual([]);
  expect(await named('2027-08-01')).toEqual([id(11), id(12)]);
  expect(await named('2027-08-02')).toEqual([id(11), id(12), id(13)]);
});

test('a candidate counts for the school that put it forward, while it is in the pool and has no post', async () => {
  await candidate(12);
  expect(await named('2027-08-01')).toEqual([id(11)]);
  await candidate(12, `'2026-01-01', '2027-08-01', 'READY'`);
  expect(await named('2027-08-01')).toEqual([id(11), id(12)]);
  await candidate(12, `'2026-01-01', NULL, 'APPOINTED'`);
  expect(await named('2027-08-01')).toEqual([id(11), id(12)]);
  await candidate(12, `'2026-01-01', NULL, 'READY'`, 22);
  expect(await named('2027-08-01')).toEqual([id(11), id(12)]);
});

test('who is appointed again, or has a successor, leaves no gap; one who comes too late does', async () => {
  const appointed = (teacher: number, from: string): Promise<void> =>
    staffing.run(`INSERT INTO appointment (id, provenance, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, starts_on)
      VALUES ('${id(91)}', 'GENERATED', '${id(teacher)}', '${id(11)}', '${id(11)}', 'PRINCIPAL', 'HIRED', 'PRIMARY', '${from}')`);
  const again = (): Promise<void> => staffing.run(`DELETE FROM appointment WHERE id = '${id(91)}'`);
  await appointed(24, '2027-08-01');
  expect(await named('2027-08-01')).toEqual([id(12)]);
  await again();
  await appointed(24, '2027-09-01');
  expect(await named('2027-08-01')).toEqual([id(11), id(12)]);
  await again();
  await appointed(21, '2027-08-01');
  expect(await named('2027-08-01')).toEqual([id(12)]);
  await again();
});

test('a school that is closed by the day on which its principal leaves needs nobody, one that closes later does', async () => {
  const closes = (day: string): Promise<void> => staffing.run(`UPDATE schools.school SET closed_on = ${day} WHERE id = '${id(11)}'`);
  await closes(`'2027-08-01'`);
  expect(await named('2027-08-01')).toEqual([id(12)]);
  await closes(`'2027-08-02'`);
  expect(await named('2027-08-01')).toEqual([id(11), id(12)]);
  await closes('NULL');
});

test('a record that says somebody left before it began harms no answer', async () => {
  await staffing.run(`UPDATE teacher SET left_on = '2009-01-01' WHERE id = '${id(23)}'`);
  expect(await named('2027-08-02')).toEqual([id(11), id(12)]);
});
