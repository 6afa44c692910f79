import { reportText } from '../../importer';
import { county, Importing, schools, told } from './support/importing';

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.start();
  const report = await importing.import({ 'counties.csv': county, 'schools.csv': schools(1, 2, 3, 4) });
  expect(report.errors).toEqual([]);
});
afterEach(() => importing.end());

test('a row that is there twice is counted once and noted; the counts add up to the rows of the file', async () => {
  const header = 'school,school_year,stage,grade,number,size\n';
  const row = '2162000001,2024,小学,1,1,45\n';
  const report = await importing.import({ 'class_groups.csv': `${header}${row}2162000001,２０２４,PRIMARY,1,1,45\n2162000002,2024,小学,1,1,30\n${row}` }, { dryRun: true });
  expect(reportText(report)).toEqual([
    'Note: class_groups.csv, line 3: says the same as line 2; counted once',
    'Note: class_groups.csv, line 5: says the same as line 2; counted once',
    'class_groups.csv: 4 rows, 2 new, 0 changed, 0 unchanged, 0 refused, 2 repeated',
    'Would import: 2 new, 0 changed, 0 unchanged rows in 1 sheets. The database is as it was.',
  ]);
});

test('rows of one key that differ are an error that names both lines, also beside repeated ones', async () => {
  const report = await importing.import({ 'class_groups.csv': 'school,school_year,stage,grade,number,size\n2162000001,2024,小学,1,1,45\n2162000001,2024,小学,1,1,45\n2162000001,2024,小学,1,1,46\n' });
  expect(report.errors.map(told)).toEqual([
    'class_groups.csv | 4 | school + school_year + stage + grade + number | 2162000001 + 2024 + PRIMARY + 1 + 1 | is the same as on line 2; keep one of the two rows',
  ]);
  expect(report.sheets).toMatchObject([{ rows: 3, added: 1, refused: 1, repeated: 1 }]);
});

test('a dry run tells the refused rows of each sheet, and those that wait for one', async () => {
  const report = await importing.import(
    {
      'schools.csv': schools(1, 5, 6).replace('第1小学', '第一小学').replace(/(2162000006.*)620981/, '$1620982'),
      'rooms.csv': 'code,school,name,kind\nR-1,2162000005,录播教室,录播教室\nR-2,2162000006,录播教室,录播教室\nR-3,2162000001,录播教室,无\n',
    },
    { dryRun: true },
  );
  expect(report.sheets.map(({ sheet, rows, added, changed, unchanged, refused }) => ({ sheet, rows, added, changed, unchanged, refused }))).toEqual([
    { sheet: 'schools.schools', rows: 3, added: 1, changed: 1, unchanged: 0, refused: 1 },
    { sheet: 'facilities.rooms', rows: 3, added: 1, changed: 0, unchanged: 0, refused: 2 },
  ]);
  expect(report.errors).toHaveLength(2);
});

test('a link to an unknown school names the school of that name, or the one whose code is nearest', async () => {
  const report = await importing.import({ 'rooms.csv': 'code,school,name,kind\nR-1,第3小学,录播教室,录播教室\nR-2,216200004,录播教室,录播教室\nR-3,第2小学校,录播教室,录播教室\n' });
  expect(report.errors.map(({ value, message }) => [value, /did you mean .*\?/.exec(message)?.[0]])).toEqual([
    ['第3小学', 'did you mean 2162000003 (第3小学)?'],
    ['216200004', 'did you mean 2162000004 (第4小学)?'],
    ['第2小学校', 'did you mean 2162000002 (第2小学)?'],
  ]);
});

const header = 'code,school,successor,kind,state,decided_year\n';
const link = (code: string, from: number, to: number, kind = 'MERGED_INTO'): string => `${code},216200000${from},216200000${to},${kind},IN_TRANSITION,2024\n`;
const successions = (): Promise<unknown[]> => importing.rows('SELECT code FROM schools.school_succession ORDER BY code');

test('a cycle of succession is refused, naming it, whether it is short or long', async () => {
  const short = await importing.import({ 'school_successions.csv': header + link('S-1', 1, 2) + link('S-2', 2, 1) + link('S-3', 3, 4) });
  expect(short.errors.map(told)).toEqual([
    'school_successions.csv | 2 | school + successor | 2162000001 + 2162000002 | closes a cycle of succession: 2162000001 → 2162000002 → 2162000001; correct or remove one of these links',
    'school_successions.csv | 3 | school + successor | 2162000002 + 2162000001 | closes a cycle of succession: 2162000002 → 2162000001 → 2162000002; correct or remove one of these links',
  ]);
  expect(short.sheets).toMatchObject([{ rows: 3, added: 1, refused: 2 }]);
  const long = await importing.import({ 'school_successions.csv': header + link('S-1', 1, 2) + link('S-2', 2, 3) + link('S-3', 3, 4) + link('S-4', 4, 1) });
  expect(long.errors).toHaveLength(4);
  expect(long.errors[0]?.message).toContain('2162000001 → 2162000002 → 2162000003 → 2162000004 → 2162000001');
  expect(await successions()).toEqual([]);
});

test('a cycle that closes through links of the database is found; relief, which ends no school, makes none', async () => {
  const first = await importing.import({ 'school_successions.csv': header + link('S-1', 1, 2) + link('S-2', 2, 3) });
  expect(first.errors).toEqual([]);
  const closing = await importing.import({ 'school_successions.csv': header + link('S-3', 3, 1) });
  expect(closing.errors.map(told)).toEqual([
    'school_successions.csv | 2 | school + successor | 2162000003 + 2162000001 | closes a cycle of succession: 2162000003 → 2162000001 → 2162000002 → 2162000003; correct or remove one of these links',
  ]);
  expect((await importing.import({ 'school_successions.csv': header + link('S-3', 3, 1, 'RELIEVED_BY') })).errors).toEqual([]);
  // The import that takes the old link away may close the other way round.
  expect((await importing.import({ 'school_successions.csv': header + link('S-2', 4, 3) + link('S-4', 3, 2) })).errors).toEqual([]);
  expect(await successions()).toHaveLength(4);
});
