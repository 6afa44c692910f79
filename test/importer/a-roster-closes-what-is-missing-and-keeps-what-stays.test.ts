import { join } from 'node:path';
import { importFolder, reportText, RosterError, type ImportOptions } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { county, counted, Importing, schoolCode, schools, told, type Files } from './support/importing';

const people = [1, 2, 3, 4];
const teachers = ['code,name,subject,stage', ...people.map((number) => `T-${number},教师${number},MATHEMATICS,PRIMARY`), ''].join('\n');
/** A list as a school keeps it: who is there, and as what. */
const list = (...rows: string[]): Files => ({ 'appointments.csv': ['teacher,establishment_school,serving_school,stage,role', ...rows, ''].join('\n') });
const at = (number: number, school: number, role = 'TEACHER'): string => `T-${number},${schoolCode(school)},${schoolCode(school)},PRIMARY,${role}`;

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.start();
  const report = await importing.import({ 'counties.csv': county, 'schools.csv': schools(1, 2), 'teachers.csv': teachers, ...list(at(1, 1), at(2, 1), at(3, 1), at(4, 2)) }, { effectiveDate: '2024-09-01' });
  expect(report.errors.map(told)).toEqual([]);
});
afterEach(() => importing.end());

const roster = (effectiveDate: string, more: Partial<ImportOptions> = {}): Partial<ImportOptions> => ({ effectiveDate, roster: { sheet: 'appointments', school: schoolCode(1) }, ...more });

const stored = async (): Promise<string[]> =>
  (
    await importing.rows<{ row: string }>(
      `SELECT concat_ws(' ', t.code, right(s.code, 1), a.role, a.starts_on, a.ends_on) AS row FROM staffing.appointment a JOIN staffing.teacher t ON t.id = a.teacher_id JOIN schools.school s ON s.id = a.serving_school_id ORDER BY t.code, a.starts_on`,
    )
  ).map(({ row }) => row);

const began = ['T-1 1 TEACHER 2024-09-01', 'T-2 1 TEACHER 2024-09-01', 'T-3 1 TEACHER 2024-09-01', 'T-4 2 TEACHER 2024-09-01'];

test('the same list on a later day changes nothing', async () => {
  const report = await importing.import(list(at(1, 1), at(2, 1), at(3, 1)), roster('2025-09-01'));
  expect(report.errors.map(told)).toEqual([]);
  expect([counted(report), report.sheets[0]?.ended, report.sheets[0]?.voided]).toEqual([{ 'staffing.appointments': '0+0=3' }, 0, 0]);
  expect(await stored()).toEqual(began);
});

test('whoever is not on it ends, whoever is new begins, whoever does something else begins anew, and other schools are left alone', async () => {
  await importing.import({ 'teachers.csv': 'code,name,subject,stage\nT-5,教师5,CHINESE,PRIMARY\n' });
  const files = list(at(1, 1), at(2, 1, 'HEAD_OF_SUBJECT'), at(5, 1));
  const trial = await importing.import(files, roster('2025-09-01', { dryRun: true }));
  expect(trial.errors.map(told)).toEqual([]);
  expect(await stored()).toEqual(began);
  expect(reportText(trial).slice(0, 2)).toEqual([
    'Note: appointments.csv: T-3 + 2024-09-01 is not on the roster; it holds no longer from 2025-09-01 on',
    'appointments.csv: 3 rows, 2 new, 0 changed, 1 unchanged, 0 refused, 2 ended, 0 voided',
  ]);
  expect((await importing.import(files, roster('2025-09-01'))).applied).toBe(true);
  const after = [
    'T-1 1 TEACHER 2024-09-01',
    'T-2 1 TEACHER 2024-09-01 2025-09-01',
    'T-2 1 HEAD_OF_SUBJECT 2025-09-01',
    'T-3 1 TEACHER 2024-09-01 2025-09-01',
    'T-4 2 TEACHER 2024-09-01',
    'T-5 1 TEACHER 2025-09-01',
  ];
  expect(await stored()).toEqual(after);
  expect(counted(await importing.import(files, roster('2026-03-01')))).toEqual({ 'staffing.appointments': '0+0=3' });
  expect(await stored()).toEqual(after);
});

test('what a list does not tell of a row stays as it was', async () => {
  await importing.import({ 'appointments.csv': `teacher,establishment_school,serving_school,stage,role,starts_on,ends_on\n${at(2, 1, 'VICE_PRINCIPAL')},2024-09-01,2030-08-31\n` });
  const report = await importing.import({ 'appointments.csv': ['teacher,establishment_school,serving_school,stage', ...[1, 2, 3].map((number) => `T-${number},${schoolCode(1)},${schoolCode(1)},PRIMARY`), ''].join('\n') }, roster('2025-09-01'));
  expect(counted(report)).toEqual({ 'staffing.appointments': '0+0=3' });
  expect((await stored())[1]).toBe('T-2 1 VICE_PRINCIPAL 2024-09-01 2030-09-01');
});

test('the list of a day corrected on that day: what began and is not on it never was, and the log says why', async () => {
  const report = await importing.import(list(at(1, 1), at(2, 1)), roster('2024-09-01'));
  expect([report.errors.map(told), report.sheets[0]?.voided]).toEqual([[], 1]);
  expect(await stored()).toEqual(began.filter((row) => !row.startsWith('T-3')));
  expect(await importing.rows('SELECT reason, after FROM staffing.change WHERE reason IS NOT NULL')).toEqual([{ reason: 'not on the roster of 2024-09-01', after: null }]);
});

test('what something rests on does not end without a word', async () => {
  await importing.import({ 'mentor_links.csv': `mentor,mentee,subject,mentor_school,mentee_school,starts_on\nT-3,T-1,MATHEMATICS,${schoolCode(1)},${schoolCode(1)},2024-10-01\n` });
  const report = await importing.import(list(at(1, 1), at(2, 1)), roster('2025-09-01'));
  expect(report.errors.map(({ message }) => message)).toEqual(['T-3 + 2024-09-01 is not on the roster and cannot end on 2025-09-01: the row T-3 + T-1 + MATHEMATICS + 2024-10-01 of mentor_links (师徒结对) rests on it; end or correct that first']);
  expect(await stored()).toEqual(began);
});

test('rows of other schools, and the same person twice, are refused by line', async () => {
  const report = await importing.import(list(at(1, 1), at(4, 2), at(1, 1, 'PRINCIPAL')), roster('2025-09-01'));
  expect(report.errors.map(told)).toEqual([
    `appointments.csv | 3 | establishment_school | ${schoolCode(2)} | belongs to no school or county that the roster is of (${schoolCode(1)})`,
    'appointments.csv | 4 | teacher + starts_on | T-1 + 2025-09-01 | is the same as on line 2; keep one of the two rows',
  ]);
});

test('without --roster, a row that differs in its first day alone is told with both days and with what to do', async () => {
  const report = await importing.import(list(at(1, 1), at(2, 1), at(3, 1)), { effectiveDate: '2025-09-01' });
  expect(report.errors.map(({ line, code }) => [line, code])).toEqual([2, 3, 4].map((line) => [line, 'row-begins-otherwise']));
  expect(report.errors[0]?.message).toMatch(/^starts on 2024-09-01 in the database and on 2025-09-01 here; .*corrections.*--roster$/);
  const moved = await importing.import(list(at(1, 2)), { effectiveDate: '2025-09-01' });
  expect(moved.errors.map(({ code }) => code)).toEqual(['row-overlaps']);
});

test('a list of the county moves whoever changed school within it', async () => {
  const report = await importing.import(list(at(1, 2), at(2, 1), at(3, 1), at(4, 2)), { effectiveDate: '2025-09-01', roster: { sheet: '聘任', county: '620981' } });
  expect([report.errors.map(told), counted(report)]).toEqual([[], { 'staffing.appointments': '1+0=3' }]);
  expect((await stored()).slice(0, 2)).toEqual(['T-1 1 TEACHER 2024-09-01 2025-09-01', 'T-1 2 TEACHER 2025-09-01']);
});

test('a sheet that is no roster, a roster without a day, and one of counties for a school are told', async () => {
  const wrong = (options: Partial<ImportOptions>): Promise<unknown> => importing.import(list(at(1, 1)), options);
  await expect(wrong({ effectiveDate: '2025-09-01', roster: { sheet: 'honours', school: schoolCode(1) } })).rejects.toThrow(RosterError);
  await expect(wrong({ roster: { sheet: 'appointments', school: schoolCode(1) } })).rejects.toThrow('--effective-date');
  await expect(wrong({ effectiveDate: '2025-09-01', roster: { sheet: 'inspectors', school: schoolCode(1) } })).rejects.toThrow('--county');
});

test('a school that nobody knows is told once, with what was probably meant', async () => {
  const wrong = importing.import(list(at(1, 1), at(2, 1), at(3, 1)), { effectiveDate: '2025-09-01', roster: { sheet: 'appointments', school: '第1小学' } });
  await expect(wrong).rejects.toThrow(new RegExp(`^There is no row "第1小学" in schools .*; did you mean ${schoolCode(1)} \\(第1小学\\)\\?$`));
  await expect(importing.import(list(at(1, 1)), roster('2025-09-01', { roster: { sheet: 'appointments', school: '9999999999' } }))).rejects.toThrow(RosterError);
  expect(await stored()).toEqual(began);
});

test('one CSV file is the roster whatever it is called; of a folder without the sheet the right names are told', async () => {
  const content = list(at(1, 1), at(2, 1), at(3, 1))['appointments.csv'] as string;
  const folder = await importing.folder({ '九月在岗名单.csv': content });
  const report = await importFolder({ owner: importing.owner, definitions: subgraphs, folder: join(folder, '九月在岗名单.csv'), ...roster('2025-09-01') });
  expect([report.errors.map(told), counted(report)]).toEqual([[], { 'staffing.appointments': '0+0=3' }]);
  await expect(importing.import({ 'counties.csv': county }, roster('2025-09-01'))).rejects.toThrow('no file or sheet is named appointments or 聘任');
});
