import { RosterError, type ImportOptions } from '../../importer';
import { Importing, schoolCode, schoolHeader, told } from './support/importing';

/** The county was 622222, then 620922; the first school 2162000901, then 2162000902, each the code of its time. */
const counties = 'code,name,province\n620981,玉门市,甘肃省\n';
const townships = 'code,name,kind,county,ended_on\n620981100,玉门镇,TOWN,620981,\n620981101,下西号镇,TOWN,620981,2024-01-01\n';
const schools = [
  `${schoolHeader},township,closed_on`,
  ...[1, 2, 3, 4].map((number) => `${schoolCode(number)},第${number}小学,小学,公办,乡镇,村庄 220,620981,,${{ 2: '2024-08-01', 3: '2025-08-01' }[number] ?? ''}`),
  '',
].join('\n');
const successions = [
  'code,school,successor,kind,state,effective_on,former_code',
  `S-1,${schoolCode(1)},${schoolCode(1)},RECODED,COMPLETED,2020-01-01,2162000901`,
  `S-2,${schoolCode(1)},${schoolCode(1)},RECODED,COMPLETED,2022-01-01,2162000902`,
  `S-3,${schoolCode(2)},${schoolCode(3)},MERGED_INTO,COMPLETED,2024-08-01,2162000903`,
  `S-4,${schoolCode(3)},${schoolCode(4)},MERGED_INTO,COMPLETED,2025-08-01,`,
  `S-5,${schoolCode(4)},${schoolCode(4)},RECODED,WITHDRAWN,2022-01-01,2162000904`,
  '',
].join('\n');
const areaSuccessions = [
  'code,kind,state,county,township,successor_township,effective_on,former_code',
  'A-1,RECODED,COMPLETED,620981,,,1990-01-01,622222',
  'A-2,RECODED,COMPLETED,620981,,,2002-01-01,620922',
  'A-3,RECODED,COMPLETED,,620981100,,2002-01-01,620922100',
  'A-4,MERGED_INTO,COMPLETED,,620981101,620981100,2024-01-01,620922101',
  '',
].join('\n');
const base = { 'counties.csv': counties, 'townships.csv': townships, 'schools.csv': schools, 'school_successions.csv': successions, 'area_successions.csv': areaSuccessions };
const rooms = (...codes: string[]): string => ['code,school,name,kind', ...codes.map((code, index) => `R-${index + 1},${code},录播教室,录播教室`), ''].join('\n');
const teachers = 'code,name,subject,stage\nT-1,教师1,数学,小学\n';
const appointed = (school: string, startsOn: string): string => `teacher,establishment_school,serving_school,stage,role,starts_on\nT-1,${school},${school},PRIMARY,TEACHER,${startsOn}\n`;

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.start();
  expect((await importing.import(base)).errors.map(told)).toEqual([]);
});
afterEach(() => importing.end());

const roomsAt = async (): Promise<string[]> =>
  (await importing.rows<{ at: string }>(`SELECT concat_ws(' ', r.code, s.code) AS at FROM facilities.room r JOIN schools.school s ON s.id = r.school_id ORDER BY r.code`)).map(({ at }) => at);

test('a row that names any former code of a chain is stored with the school that has another today, and each code is noted once with its count', async () => {
  const report = await importing.import({ 'rooms.csv': rooms('2162000901', schoolCode(1), '2162000902', '2162000901') });
  expect(report.errors.map(told)).toEqual([]);
  expect(await roomsAt()).toEqual([1, 2, 3, 4].map((number) => `R-${number} ${schoolCode(1)}`));
  const row = `${schoolCode(1)} (第1小学)`;
  expect(report.notes.map(({ line, message }) => [line, message])).toEqual([
    [2, `the former code 2162000901 in column school stands for ${row}, which is the same under another code; taken so, rows: 2, the first of them here`],
    [4, `the former code 2162000902 in column school stands for ${row}, which is the same under another code; taken so, rows: 1, the first of them here`],
  ]);
});

test('it is noted in Chinese where the headers are', async () => {
  const report = await importing.import({ '功能室.csv': '编号,学校标识码,名称,功能室类别\nR-1,2162000901,录播教室,录播教室\n' });
  expect(report.notes.map(({ message }) => message)).toEqual([`“学校标识码”列的 2162000901 是 ${schoolCode(1)} (第1小学) 的原代码，按现代码导入，共 1 行，此为首行`]);
});

test('counties and townships are found by former codes too', async () => {
  const report = await importing.import({ 'schools.csv': `${schoolHeader},township\n${schoolCode(7)},第7小学,小学,公办,乡镇,村庄 220,622222,620922100\n` });
  expect(report.errors.map(told)).toEqual([]);
  expect(await importing.rows(`SELECT c.code AS county, t.code AS township FROM schools.school s JOIN schools.county c ON c.id = s.county_id JOIN schools.township t ON t.id = s.township_id WHERE s.code = '${schoolCode(7)}'`)).toEqual([
    { county: '620981', township: '620981100' },
  ]);
});

test('an older list of the schools themselves changes the school that has another code, and adds none', async () => {
  const report = await importing.import({ 'schools.csv': `code,name,kind,ownership,administration,county,places\n2162000901,第1小学,小学,公办,乡镇,620922,300\n` });
  expect([report.errors.map(told), report.sheets.map(({ added, changed }) => [added, changed])]).toEqual([[], [[0, 1]]]);
  expect(await importing.rows(`SELECT code, places FROM schools.school WHERE name = '第1小学'`)).toEqual([{ code: schoolCode(1), places: 300 }]);
});

test('the old and the new code of one school are the same row twice', async () => {
  const report = await importing.import({ 'schools.csv': `code,name,kind,ownership,administration,county,places\n2162000901,第1小学,小学,公办,乡镇,620981,300\n${schoolCode(1)},第1小学,小学,公办,乡镇,620981,310\n` });
  expect(report.errors.map(({ line, code }) => [line, code])).toEqual([[3, 'row-twice']]);
});

test('what the files themselves tell, each change by the codes of its time, counts in the same import', async () => {
  const chain = `code,school,successor,kind,state,effective_on,former_code\nS-8,2162000802,2162000802,RECODED,COMPLETED,2020-01-01,2162000801\nS-9,${schoolCode(8)},${schoolCode(8)},RECODED,COMPLETED,2022-01-01,2162000802\n`;
  const report = await importing.import({
    'schools.csv': `${schoolHeader}\n${schoolCode(8)},第8小学,小学,公办,乡镇,村庄 220,620981\n`,
    'school_successions.csv': chain,
    'rooms.csv': rooms('2162000801'),
  });
  expect(report.errors.map(told)).toEqual([]);
  expect(await roomsAt()).toEqual([`R-1 ${schoolCode(8)}`]);
});

test('a code that another row has today is that one’s, and a recoding that was withdrawn gives none', async () => {
  await importing.client.query(`UPDATE schools.school_succession SET former_code = '${schoolCode(4)}' WHERE code = 'S-1'`);
  expect((await importing.import({ 'rooms.csv': rooms(schoolCode(4)) })).notes).toEqual([]);
  expect(await roomsAt()).toEqual([`R-1 ${schoolCode(4)}`]);
  expect((await importing.import({ 'rooms.csv': rooms('2162000904') })).errors.map(({ code }) => code)).toEqual(['code-unknown']);
});

test('where others took over, the row is refused with each of them, its name and its day', async () => {
  const report = await importing.import({ 'teachers.csv': teachers, 'appointments.csv': appointed(schoolCode(2), '2026-09-01') });
  const followers = `${schoolCode(3)} (第3小学) took over from 2024-08-01 on, ${schoolCode(4)} (第4小学) took over from 2025-08-01 on`;
  expect(report.errors.map(({ message }) => message)).toEqual(Array(report.errors.length).fill(`names a school that is not open on that day: ${followers}; write the code of the one that the row belongs to from then on, or correct the day`));
  expect(report.errors.length).toBeGreaterThan(0);
  const former = await importing.import({ 'rooms.csv': rooms('2162000903') });
  expect(former.errors.map(({ line, message }) => [line, message])).toEqual([[2, `is a code of schools (学校) no longer: ${followers}; write the code of the one that is meant`]]);
  const zh = await importing.import({ '学校.csv': '学校标识码,校名,学校类别,办学性质,隶属,县区代码,乡镇代码\n2162000009,第9小学,小学,公办,乡镇,620981,620922101\n' });
  expect(zh.errors.map(({ message }) => message)).toEqual(['已不再是“乡镇”的编码：自 2024-01-01 起由 620981100 (玉门镇) 承接；请填写其中所指一方的现代码']);
});

test('a row of the time before the merger is taken as it is', async () => {
  const report = await importing.import({ 'teachers.csv': teachers, 'appointments.csv': `teacher,establishment_school,serving_school,stage,role,starts_on,ends_on\nT-1,${schoolCode(2)},${schoolCode(2)},PRIMARY,TEACHER,2019-09-01,2023-08-31\n` });
  expect([report.errors.map(told), report.notes]).toEqual([[], []]);
});

test('a roster is of the school or county that had the code, and says so; one that others took over is refused with them', async () => {
  const roster = (of: Partial<ImportOptions['roster']>): Partial<ImportOptions> => ({ effectiveDate: '2025-09-01', roster: { sheet: 'appointments', ...of } });
  const files = { 'teachers.csv': teachers, 'appointments.csv': appointed(schoolCode(1), '2025-09-01') };
  for (const [of, today] of [[{ school: '2162000901' }, schoolCode(1)], [{ county: '622222' }, '620981']] as const) {
    const report = await importing.import(files, roster(of));
    expect([report.errors.map(told), report.notes.map(({ message }) => message)]).toEqual([[], [`${Object.values(of)[0]} is the former code of ${today}`]]);
  }
  await expect(importing.import(files, roster({ school: '2162000903' }))).rejects.toThrow(RosterError);
  await expect(importing.import(files, roster({ school: '2162000903' }))).rejects.toThrow(`${schoolCode(4)} (第4小学) took over from 2025-08-01 on`);
});
