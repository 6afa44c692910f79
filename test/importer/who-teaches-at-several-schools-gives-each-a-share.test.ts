import fc from 'fast-check';
import { county, counted, Importing, schools, told } from './support/importing';

let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  const report = await importing.import({
    'counties.csv': county,
    'schools.csv': schools(1, 2, 3, 4, 5, 6),
    'teachers.csv': 'code,name,subject,stage\nT-1,甲,音乐,小学\n',
    'appointments.csv': 'teacher,establishment_school,serving_school,role,contract_status,stage,starts_on\nT-1,2162000001,2162000001,教师,HIRED,小学,2020-09-01\n',
  });
  expect(report.errors).toEqual([]);
});
afterAll(() => importing.end());

const header = 'teacher,from_school,to_school,kind,school_year,state,share_of_week,starts_on,ends_on\n';
const row = (to: number, share: string, kind = '走教', from = '2026-09-01', until = '2027-07-31'): string => `T-1,2162000001,216200000${to},${kind},2026,PROPOSED,${share},${from},${until}\n`;
const attempt = (...rows: string[]): ReturnType<Importing['import']> => importing.import({ 'rotation_assignments.csv': header + rows.join('') }, { dryRun: true });

test('a teacher may be itinerant at two schools from the same day on, and stays on the books of the own', async () => {
  const report = await importing.import({ 'rotation_assignments.csv': header + row(2, '0.4') + row(3, '0.6') });
  expect(report.errors).toEqual([]);
  expect(counted(report)).toEqual({ 'staffing.rotation_assignments': '2+0=0' });
  expect(await importing.rows('SELECT s.code FROM staffing.appointment a JOIN schools.school s ON s.id = a.establishment_school_id WHERE a.ends_on IS NULL')).toEqual([{ code: '2162000001' }]);
  await importing.rows('DELETE FROM staffing.rotation_assignment');
});

test('more than a week, a share that is none, a share of another kind, and a whole week beside a part are refused', async () => {
  const overfull = 'takes more of the week of the teacher than there is: the shares of all that holds on a day add up to more than 1; correct the shares or the days';
  expect((await attempt(row(2, '0.6'), row(3, '0.6'))).errors.map(told)).toEqual([`rotation_assignments.csv | 3 | ${overfull}`]);
  expect((await attempt(row(2, '0.2'), row(3, '', 'ROTATION'))).errors.map(told)).toEqual([`rotation_assignments.csv | 3 | ${overfull}`]);
  expect((await attempt(row(2, '', '走教'), row(3, '', 'ROTATION'))).errors.map(told)).toEqual([`rotation_assignments.csv | 3 | ${overfull}`]);
  expect((await attempt(row(2, '1.2'))).errors.map(({ value }) => value)).toEqual(['1.2']);
  expect((await attempt(row(2, '0.5', 'ROTATION'))).errors.map(({ message }) => message)).toEqual([expect.stringContaining('either share_of_week is empty, or kind is ITINERANT')]);
  expect((await attempt(row(2, '0.2'), row(2, '0.2', '走教', '2026-10-01'))).errors).toHaveLength(1);
});

test('any shares are taken while they add up to a week at most on every day', async () => {
  const part = fc.record({ share: fc.integer({ min: 1, max: 10 }), begins: fc.integer({ min: 0, max: 4 }), months: fc.integer({ min: 1, max: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 5 }), async (parts) => {
      const month = (number: number): string => (number <= 12 ? `2026-${String(number).padStart(2, '0')}` : `2027-${String(number - 12).padStart(2, '0')}`);
      const last = (number: number): string => new Date(Date.parse(`${month(number)}-01`) - 86_400_000).toISOString().slice(0, 10);
      const rows = parts.map(({ share, begins, months }, school) => row(school + 2, String(share / 10), '走教', `${month(8 + begins)}-01`, last(8 + begins + months)));
      const fullest = Math.max(...[0, 1, 2, 3, 4].map((at) => parts.filter(({ begins, months }) => begins <= at && at < begins + months).reduce((sum, { share }) => sum + share, 0)));
      expect((await attempt(...rows)).ok).toBe(fullest <= 10);
    }),
    { numRuns: 25 },
  );
});
