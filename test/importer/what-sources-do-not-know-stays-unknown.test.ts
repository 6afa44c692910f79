import { cellReader } from '../../importer/cell/reader';
import { schoolSheet } from '../../subgraphs/schools/school/school.sheet';
import { Exporting } from '../exporter/support/exporting';
import type { ImportReport } from '../../importer';
import { county, counted, Importing } from './support/importing';

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.start();
  expect((await importing.import({ 'counties.csv': county })).errors).toEqual([]);
});
afterEach(() => importing.end());

const header = '学校标识码,校名,学校类别,办学性质,隶属,县区代码,建校日期,撤并日期\n';
const school = (number: number, opened: string, closed = ''): string => `216200000${number},第${number}小学,小学,公办,乡镇,620981,${opened},${closed}\n`;
const stored = (): Promise<unknown[]> =>
  importing.rows(`SELECT right(code, 1) AS school, opened, opened_on::text, closed, closed_on::text, locale FROM schools.school ORDER BY code`);

test('a founding and a closure are kept as precisely as they are told, and the school is there in the whole of it', async () => {
  const report = await importing.import({ '学校.csv': header + school(1, '1956') + school(2, '1956年9月', '2009') + school(3, '1956.9.1', '2009-08') + school(4, '', '2009-08-15') });
  expect(report.errors).toEqual([]);
  expect(await stored()).toEqual([
    { school: '1', opened: '1956', opened_on: '1956-01-01', closed: null, closed_on: null, locale: null },
    { school: '2', opened: '1956-09', opened_on: '1956-09-01', closed: '2009', closed_on: '2010-01-01', locale: null },
    { school: '3', opened: '1956-09-01', opened_on: '1956-09-01', closed: '2009-08', closed_on: '2009-09-01', locale: null },
    { school: '4', opened: null, opened_on: null, closed: '2009-08-15', closed_on: '2009-08-15', locale: null },
  ]);
});

test('exports write what was told, and importing them changes nothing', async () => {
  await importing.import({ '学校.csv': header + school(1, '1956', '2009-08') });
  const exporting = await Exporting.start(importing.owner);
  try {
    await exporting.export('all');
    expect(await exporting.rows('all', '学校.csv')).toMatchObject([{ 建校日期: '1956', 撤并日期: '2009-08', 城乡分类: '' }]);
    const again = await importing.import({ '学校.csv': await exporting.text('all', '学校.csv') });
    expect([again.errors, counted(again)]).toEqual([[], { 'schools.schools': '0+0=1' }]);
  } finally {
    await exporting.end();
  }
});

test('a day that is entered by a mutation is told as that day, and one that was told may be told better', async () => {
  await importing.import({ '学校.csv': header + school(1, '1956') });
  await importing.rows(`UPDATE schools.school SET closed_on = '2026-08-01'`);
  expect(await stored()).toMatchObject([{ opened: '1956', closed: '2026-08-01' }]);
  await importing.import({ '学校.csv': header + school(1, '1956-03-01', '2026') });
  expect(await stored()).toMatchObject([{ opened: '1956-03-01', opened_on: '1956-03-01', closed: '2026', closed_on: '2027-01-01' }]);
});

test('an old change of a school needs no year', async () => {
  const report = await importing.import({ '学校.csv': header + school(1, '') + school(2, '', '1998'), 'school_successions.csv': 'code,school,successor,kind,state\nS-1,2162000002,2162000001,MERGED_INTO,COMPLETED\n' });
  expect(report.errors).toEqual([]);
  expect(await importing.rows('SELECT decided_year FROM schools.school_succession')).toEqual([{ decided_year: null }]);
});

const succession = 'code,school,successor,kind,state,decided_year,effective_on\n';
const life = (): Promise<unknown[]> => importing.rows(`SELECT closed, closed_undated, version FROM schools.school WHERE code = '2162000002'`);

test('a school whose closure is done closed on a day that nobody knows, and the files that tell it change nothing the second time', async () => {
  const files = { '学校.csv': header + school(1, '') + school(2, '1956'), 'school_successions.csv': `${succession}S-1,2162000002,2162000001,MERGED_INTO,COMPLETED,,\n` };
  expect((await importing.import(files)).errors).toEqual([]);
  expect(await life()).toEqual([{ closed: null, closed_undated: true, version: 1 }]);
  expect(counted(await importing.import(files))).toEqual({ 'schools.schools': '0+0=2', 'schools.school_successions': '0+0=1' });
  expect(await life()).toEqual([{ closed: null, closed_undated: true, version: 1 }]);
});

test('what was known to hold there on an earlier day breaks no rule, from today on it does', async () => {
  const files = { '学校.csv': header + school(1, '') + school(2, '1956'), 'school_successions.csv': `${succession}S-1,2162000002,2162000001,MERGED_INTO,COMPLETED,,\n` };
  await importing.import({ ...files, 'education_groups.csv': 'code,name,kind\nG-1,第1集团,EDUCATION_GROUP\n' });
  const member = (day: string): Promise<ImportReport> => importing.import({ 'group_memberships.csv': `group,school,role,starts_on\nG-1,2162000002,MEMBER,${day}\n` });
  expect((await member('2099-09-01')).errors).toMatchObject([{ line: 2, code: 'guard-not-open' }]);
  expect((await member('2004-09-01')).errors).toEqual([]);
});

test('the day is told later, and the closure as it turns out', async () => {
  const files = { '学校.csv': header + school(1, '') + school(2, '1956'), 'school_successions.csv': `${succession}S-1,2162000002,2162000001,MERGED_INTO,COMPLETED,,\n` };
  await importing.import(files);
  await importing.import({ '学校.csv': header + school(2, '1956', '2009') });
  expect(await life()).toEqual([{ closed: '2009', closed_undated: false, version: 2 }]);
  await importing.import({ '学校.csv': header + school(2, '1956') });
  expect(await life()).toMatchObject([{ closed: null, closed_undated: true }]);
  expect((await importing.import({ 'school_successions.csv': `${succession}S-1,2162000002,2162000001,MERGED_INTO,WITHDRAWN,,\n` })).errors).toEqual([]);
  expect(await life()).toMatchObject([{ closed: null, closed_undated: false }]);
});

test('a closure of a known year is told with its year: without it the school would be open still', async () => {
  const report = await importing.import({ '学校.csv': header + school(1, '') + school(2, '1956'), 'school_successions.csv': `${succession}S-1,2162000002,2162000001,MERGED_INTO,COMPLETED,2009,\n` });
  expect(report.errors).toMatchObject([{ line: 2, value: 'COMPLETED + 2162000002' }]);
  expect(report.errors[0]?.message).toContain('its year alone');
});

test('what is no day, month or year is refused', () => {
  const column = schoolSheet.columns.find(({ header: name }) => name === 'opened_on');
  const read = cellReader(column as NonNullable<typeof column>);
  for (const written of ['195', '1956-13', '1956-00', '1956-02-30', '解放前', '56年']) expect(typeof read(written)).toBe('object');
  for (const [written, told] of [['１９５６', '1956'], ['1956年', '1956'], ['1956/9', '1956-09'], ['19560901', '1956-09-01']]) expect(read(written as string)).toBe(told);
});
