import { county, counted, Importing, schools } from './support/importing';

let importing: Importing;
const honours = (...rows: string[]): string => ['code,teacher,name,kind,level,awarded_year', ...rows, ''].join('\n');
const appointments = (...rows: string[]): string => ['teacher,establishment_school,serving_school,stage,starts_on,ends_on', ...rows, ''].join('\n');
const fix = (...rows: string[]): string => ['sheet,row,column,old_value,right_value,reason', ...rows, ''].join('\n');
const old = {
  'counties.csv': county,
  'schools.csv': schools(1, 2),
  'teachers.csv': 'code,name,subject,stage\nT-1,甲,MATHEMATICS,PRIMARY\nT-2,乙,MATHEMATICS,PRIMARY\n',
  'appointments.csv': appointments('T-1,2162000001,2162000001,PRIMARY,2020-09-01,', 'T-2,2162000001,2162000001,PRIMARY,2020-09-01,'),
  'honours.csv': honours('H-1,T-1,县级骨干,BACKBONE,COUNTY,2019', 'H-2,T-2,县级骨干,BACKBONE,COUNTY,2019'),
};
beforeEach(async () => {
  importing = await Importing.start();
  expect((await importing.import(old)).errors).toEqual([]);
});
afterEach(() => importing.end());

test('a row that was voided is refused, with who voided it, when and why, and what to do', async () => {
  expect((await importing.import({ 'corrections.csv': fix('honours,H-1,,,void,录错了人') })).errors).toEqual([]);
  const again = await importing.import(old);
  expect(again.errors).toMatchObject([{ file: 'honours.csv', line: 2, column: 'code', code: 'row-voided' }]);
  expect(again.errors[0]?.message).toMatch(/^was voided on \d{4}-\d\d-\d\d by an import as one that never was \(录错了人\); delete the row, or, if it was so after all, import with --as-written$/);
  expect(again.sheets.find(({ sheet }) => sheet === 'staffing.honours')).toMatchObject({ added: 0, unchanged: 1, refused: 1 });
  expect(await importing.rows(`SELECT code FROM staffing.honour`)).toEqual([{ code: 'H-2' }]);
});

test('it comes back when that is said, and then no more is said', async () => {
  await importing.import({ 'corrections.csv': fix('honours,H-1,,,void,录错了人') });
  const again = await importing.import(old, { asWritten: true });
  expect([again.errors, counted(again)['staffing.honours']]).toEqual([[], '1+0=1']);
  expect(again.notes).toMatchObject([{ file: 'honours.csv', line: 2, message: expect.stringContaining('was voided') as unknown }]);
  expect((await importing.import(old)).errors).toEqual([]);
});

test('a value that was corrected is refused as it was, and any other is taken', async () => {
  await importing.import({ 'corrections.csv': fix('honours,H-1,awarded_year,2019,2018,年份录错') });
  const again = await importing.import({ 'honours.csv': old['honours.csv'] });
  expect(again.errors).toMatchObject([{ line: 2, column: 'awarded_year', code: 'row-corrected', message: expect.stringContaining('to 2018 (年份录错)') as unknown }]);
  for (const [year, options, count] of [[2018, {}, '0+0=1'], [2017, {}, '0+1=0'], [2019, {}, '0+1=0']] as const) {
    const taken = await importing.import({ 'honours.csv': honours(`H-1,T-1,县级骨干,BACKBONE,COUNTY,${year}`) }, options);
    expect([taken.errors, counted(taken)['staffing.honours']]).toEqual([[], count]);
  }
});

test('a row that a roster ended and that holds without end in an old file is told', async () => {
  const closed = await importing.import({ 'appointments.csv': appointments('T-1,2162000001,2162000001,PRIMARY,,') }, { effectiveDate: '2024-09-01', roster: { sheet: 'appointments', school: '2162000001' } });
  expect(closed.errors).toEqual([]);
  const again = await importing.import(old);
  expect(again.errors).toEqual([]);
  expect(again.notes).toMatchObject([{ file: 'appointments.csv', line: 3, message: expect.stringMatching(/^ended on 2024-08-31 in the database \(told on .* by an import\), and holds without end here/) as unknown }]);
  expect((await importing.import(old)).notes).toEqual([]);
});
