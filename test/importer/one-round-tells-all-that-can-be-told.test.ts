import { catalogueOf, reportText } from '../../importer';
import { tablesRead } from '../../importer/check/tables-read';
import { subgraphs } from '../../subgraphs';
import { county, Importing, schoolHeader, schools, told, type Files } from './support/importing';

let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  const report = await importing.import({
    'counties.csv': county,
    'schools.csv': schools(1, 2),
    'education_groups.csv': 'code,name,kind,founded_on\nG-1,甲,教育集团,2015-01-01\n',
    'teachers.csv': 'code,name,subject,stage\nT-1,甲,数学,小学\n',
  });
  expect(report.errors).toEqual([]);
});
afterAll(() => importing.end());

const honourToCome = { 'honours.csv': 'code,teacher,name,kind,level,awarded_year\nH-1,T-1,骨干教师,BACKBONE,COUNTY,2099\n' };
const memberTooSoon = { 'group_memberships.csv': 'group,school,role,starts_on\nG-1,2162000001,MEMBER,2014-01-01\n' };
const memberOfClosed = { 'group_memberships.csv': 'group,school,role,starts_on\nG-1,2162000002,MEMBER,2022-01-01\n' };
const closed = `${schoolHeader},closed_on\n2162000002,第2小学,小学,公办,乡镇,村庄 220,620981,2021-08-01\n`;
const badSchool = '2162000003,,小学,公办,乡镇,村庄 220,620981,\n';
const group = { 'education_groups.csv': 'code,name,kind,founded_on\nG-1,甲,教育集团,2015-01-01\n' };

test('rules that read nothing of a refused sheet are asked in the same round, and it is told which were not', async () => {
  const report = await importing.import({ 'schools.csv': closed + badSchool, ...honourToCome, ...memberOfClosed }, { dryRun: true });
  expect(report.errors.map(({ file, line, column }) => [file, line, column])).toEqual([['schools.csv', 3, 'name'], ['honours.csv', 2, 'awarded_year']]);
  expect(report.unchecked).toMatch(/^Not checked yet, since rows of schools \(学校\) were refused: .*\bschool\b.* of group_memberships \(/);
  expect(report.unchecked).not.toContain('honours');
  expect(reportText(report)).toContain(report.unchecked);
});

test('the next round, with those rows mended, has the errors that were announced and no more to announce', async () => {
  const report = await importing.import({ 'schools.csv': closed, ...memberOfClosed }, { dryRun: true });
  expect(report.errors.map(({ file, line, column }) => [file, line, column])).toEqual([['group_memberships.csv', 2, 'school + starts_on']]);
  expect(report.unchecked).toBeUndefined();
});

test('in Chinese, of Chinese files', async () => {
  const report = await importing.import(
    { '学校.csv': '学校（机构）标识码,学校名称\n2162000003,\n', '集团成员.csv': '集团,学校,角色,开始日期\nG-1,2162000002,成员校,2022-01-01\n' },
    { dryRun: true },
  );
  expect(report.unchecked).toMatch(/^因“学校”、“集团成员”中有未接受的行，本次未检查：“[^”]+”的.+；改正后再次导入时将检查。$/);
});

test.each<[string, Files, string, string]>([
  ['a file of a sheet that cannot be read', { 'schools.csv': Buffer.from([0xff, 0xff, 0x00, 0x81]) }, 'schools', 'group_memberships'],
  ['a file that may be any sheet', { 'unheard-of.csv': 'code\n1\n' }, 'schools', 'group_memberships'],
  ['a correction that is refused', { 'corrections.csv': 'sheet,row,column,old_value,right_value,reason\ngroup_memberships,G-1 + 2162000001 + 2014-01-01,role,成员校,牵头校,笔误\n' }, 'group_memberships', 'education_groups'],
])('%s keeps no rule from being asked but those that read what it may hold', async (_, files, lacking, waiting) => {
  const report = await importing.import({ ...files, ...honourToCome, ...memberTooSoon, ...group }, { dryRun: true });
  expect(report.errors.map(told)).toContainEqual(expect.stringContaining('the year is yet to come'));
  expect(report.unchecked).toContain(`${lacking} (`);
  expect(report.unchecked).toContain(`of ${waiting} (`);
});

test('a rule of two sheets waits for the one that it reads, and others of its sheet do not', async () => {
  const groups = 'code,name,kind,founded_on\nG-2,,教育集团,2015-01-01\n';
  const report = await importing.import({ 'education_groups.csv': groups, ...memberTooSoon, 'schools.csv': closed, 'designations.csv': 'school,name,level,awarded_year\n2162000001,特色学校,COUNTY,2039\n' }, { dryRun: true });
  expect(report.errors.map(({ file }) => file).sort()).toEqual(['designations.csv', 'education_groups.csv']);
  expect(report.unchecked).toContain('group');
});

test('the tables of every rule are found: those that its text names, and those that views are made of', async () => {
  const { client } = importing;
  let found = 0;
  await client.query('BEGIN');
  for (const plan of catalogueOf(subgraphs).plans) {
    const asked = plan.guards.filter(({ reported }) => !reported);
    if (asked.length === 0) continue;
    await client.query(`SET LOCAL search_path = ${plan.schema}, extensions`);
    for (const [{ broken }, read] of await tablesRead(client, plan, asked)) {
      const named = [...broken.text.matchAll(/\b(?:FROM|JOIN)\s+([a-z_]+)(?:\.([a-z_]+))?\s+(?:AS\s+)?[a-z]/g)].filter(([, name]) => !['unnest', 'school_year_of'].includes(name ?? ''));
      for (const [, first = '', second] of named) {
        const { rows } = await client.query<{ base: string }>(
          `WITH RECURSIVE r AS (SELECT $1::name COLLATE "C" AS s, $2::name COLLATE "C" AS n UNION SELECT u.table_schema, u.table_name FROM r JOIN information_schema.view_table_usage u ON u.view_schema = r.s AND u.view_name = r.n)
           SELECT r.s || '.' || r.n AS base FROM r JOIN information_schema.tables k ON k.table_schema = r.s AND k.table_name = r.n WHERE k.table_type = 'BASE TABLE'`,
          [second === undefined ? plan.schema : first, second ?? first],
        );
        expect({ text: broken.text, read: [...read] }).toMatchObject({ read: expect.arrayContaining(rows.map(({ base }) => base)) as unknown });
        found += rows.length;
      }
      const calls = /\bis_posted\(/.test(broken.text);
      if (calls) expect([...read]).toContain('staffing.appointment');
      else if (!/\b(?:FROM|JOIN)\b/.test(broken.text)) expect([...read]).toEqual([]);
    }
  }
  await client.query('ROLLBACK');
  expect(found).toBeGreaterThan(100);
});
