import { county, counted, Importing, schools, told } from './support/importing';
import { workbook } from './support/workbook';

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.start();
  const report = await importing.import({ 'counties.csv': county, 'schools.csv': schools(1, 2, 3), 'education_groups.csv': 'code,name,kind,founded_on\nG-1,第一大学区,大学区,\n' });
  expect(report.errors).toEqual([]);
});
afterEach(() => importing.end());

const memberships = (): Promise<unknown[]> =>
  importing.rows(`SELECT s.code, m.starts_on::text AS "from", m.ends_on AS "to" FROM groups.group_membership m JOIN schools.school s ON s.id = m.school_id ORDER BY 1`);

test('rows that name a day keep it, others begin on the date; the same import again changes nothing', async () => {
  const files = { 'group_memberships.csv': 'group,school,role,starts_on,ends_on\nG-1,2162000001,LEAD,2020-09-01,\nG-1,2162000002,MEMBER,,\n' };
  const report = await importing.import(files, { effectiveDate: '2024-09-01' });
  expect(report.errors).toEqual([]);
  expect(await memberships()).toEqual([
    { code: '2162000001', from: '2020-09-01', to: null },
    { code: '2162000002', from: '2024-09-01', to: null },
  ]);
  expect(counted(await importing.import(files, { effectiveDate: '2024-09-01' }))).toEqual({ 'groups.group_memberships': '0+0=2' });
});

test('the column may be missing, in files and workbooks', async () => {
  const report = await importing.import({ 'group_memberships.csv': 'group,school,role\nG-1,2162000001,LEAD\n' }, { effectiveDate: '2024-09-01' });
  expect(report.errors).toEqual([]);
  const again = await importing.import({ '玉门.xlsx': await workbook({ 集团成员: [['集团编号', '学校标识码', '成员角色'], ['G-1', '2162000003', 'MEMBER'], ['G-1', '2162000001', 'LEAD']] }) }, { effectiveDate: '2024-09-01' });
  expect(again.errors).toEqual([]);
  expect(counted(again)).toEqual({ 'groups.group_memberships': '1+0=1' });
});

test('other dates stay empty, and without the option an empty start is an error', async () => {
  expect((await importing.import({ 'education_groups.csv': 'code,name,kind,founded_on\nG-1,第一大学区,大学区,\n' }, { effectiveDate: '2024-09-01' })).errors).toEqual([]);
  expect(await importing.rows('SELECT founded_on FROM groups.education_group')).toEqual([{ founded_on: null }]);
  const report = await importing.import({ 'group_memberships.csv': 'group,school,role,starts_on\nG-1,2162000001,LEAD,\n' });
  expect(report.errors.map(told)).toEqual(['group_memberships.csv | 2 | starts_on | is empty; a value is required']);
});
