import { county, counted, Importing, schools, told } from './support/importing';

let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  await importing.import({ 'counties.csv': county, 'schools.csv': schools(1, 2) });
});
afterAll(() => importing.end());

const content = (): Promise<unknown[]> =>
  importing.rows(`SELECT to_jsonb(s) AS row FROM schools.school s UNION ALL SELECT to_jsonb(c) FROM schools.class_group c UNION ALL SELECT to_jsonb(c) FROM schools.county c`);

test('a file with three bad rows is refused naming all three, and the database is as it was', async () => {
  const before = await content();
  const classes = [
    '学校标识码,学年起始年份,学段,年级,班号,班额',
    '2162000001,2024,小学,1,1,45',
    '2162000001,2024,小学,七,2,45',
    '2162000001,2024,大学,1,3,45',
    '2162000009,2024,小学,1,4,45',
    '2162000002,2024,小学,1,5,45',
  ].join('\n');
  const report = await importing.import({ 'counties.csv': county.replace('甘肃省', '甘肃'), 'class_groups.csv': classes });
  expect(report).toMatchObject({ ok: false, applied: false, more: 0 });
  // Two codes differ from it in one sign: neither is guessed.
  expect(report.errors.map(told)).toEqual([
    'class_groups.csv | 3 | 年级 | 七 | 不是 1 至 6 的整数',
    'class_groups.csv | 4 | 学段 | 大学 | 不在选项内；可选：学前、小学、初中、普通高中、中职',
    'class_groups.csv | 5 | 学校标识码 | 2162000009 | 不是“学校”的编码（数据库中没有，导入的文件中也没有这张表）；请增加该行，或更正编码',
  ]);
  expect(await content()).toEqual(before);
});

test('two rows with one key name each other', async () => {
  const report = await importing.import({ 'schools.csv': schools(3, 4, 3).replace('第3小学', '第三小学'), 'class_groups.csv': 'school,school_year,stage,grade,number,size\n2162000001,2024,小学,1,1,45\n2162000001,2024,PRIMARY,1,1,46\n' });
  expect(report.errors.map(told)).toEqual([
    'schools.csv | 4 | code | 2162000003 | is the same as on line 2; keep one of the two rows',
    'class_groups.csv | 3 | school + school_year + stage + grade + number | 2162000001 + 2024 + PRIMARY + 1 + 1 | is the same as on line 2; keep one of the two rows',
  ]);
});

test('the report lists a bounded number of bad rows and counts the rest', async () => {
  const classes = Array.from({ length: 50 }, (_, row) => `2162000009,2024,小学,${row % 2 === 0 ? 1 : 9},${row + 1},45`);
  const report = await importing.import({ 'class_groups.csv': ['school,school_year,stage,grade,number,size', ...classes].join('\n') }, { listed: 10 });
  expect(report.errors).toHaveLength(2 * 10);
  expect(report.more).toBe(25 + 50 - 2 * 10);
});

test('a dry run counts what would change and stores nothing', async () => {
  const before = await content();
  const report = await importing.import({ 'schools.csv': schools(1, 5).replace('第1小学', '第一小学') }, { dryRun: true });
  expect(report).toMatchObject({ ok: true, applied: false });
  expect(counted(report)).toEqual({ 'schools.schools': '1+1=0' });
  expect(await content()).toEqual(before);
});
