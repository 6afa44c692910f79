import { county, counted, Importing, schoolCode, schools, told, type Files } from './support/importing';

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.start();
  const report = await importing.import({
    'counties.csv': county,
    'schools.csv': schools(1, 2),
    'education_groups.csv': 'code,name,kind\nG-1,第一大学区,大学区\n',
    'group_memberships.csv': `group,school,role,starts_on,ends_on\nG-1,${schoolCode(1)},LEAD,2020-09-01,\nG-1,${schoolCode(2)},MEMBER,2022-09-01,2025-08-31\n`,
  });
  expect(report.errors.map(told)).toEqual([]);
});
afterEach(() => importing.end());

const correction = (school: string, column = '开始日期', old = '2022-09-01', right = '2021-09-01'): Files => ({
  '更正.csv': `工作表,行,列,原值,正确值,原因\n集团成员,G-1 + ${school} + 2022-09-01,${column},${old},${right},笔误\n`,
});
const successions = (...rows: string[]): Files => ({ 'school_successions.csv': ['code,school,successor,kind,state,effective_on,former_code', ...rows, ''].join('\n') });
const starts = async (): Promise<string[]> =>
  (await importing.rows<{ row: string }>('SELECT concat_ws(\' \', s.code, m.starts_on) AS row FROM groups.group_membership m JOIN schools.school s ON s.id = m.school_id ORDER BY 1')).map(({ row }) => row);

const had = successions(`S-1,${schoolCode(2)},${schoolCode(2)},RECODED,COMPLETED,2020-01-01,2162000902`);
const hadTwo = successions(`S-1,2162000902,2162000902,RECODED,COMPLETED,2018-01-01,2162000901`, `S-2,${schoolCode(2)},${schoolCode(2)},RECODED,COMPLETED,2020-01-01,2162000902`);
/** School 2 goes on as school 12, which the same folder brings. */
const gets: Files = {
  'schools.csv': `code,name,kind,ownership,administration,locale,county,opened_on,closed_on\n${[[2, '', '2026-08-01'], [12, '2026-08-01', '']].map(([number, opened, closed]) => `${schoolCode(Number(number))},第2小学,小学,公办,乡镇,村庄 220,620981,${opened},${closed}`).join('\n')}\n`,
  ...successions(`S-1,${schoolCode(2)},${schoolCode(12)},RECODED,COMPLETED,2026-08-01,${schoolCode(2)}`),
};

test.each<[string, Files, string]>([
  ['the former code', had, '2162000902'],
  ['the present code', had, schoolCode(2)],
  ['the first of two former codes', hadTwo, '2162000901'],
  ['the former code of a school that gets another row', gets, schoolCode(2)],
  ['the new code of a school that gets another row', gets, schoolCode(12)],
])('%s, told in the same folder, names the row to put right', async (_, files, code) => {
  const report = await importing.import({ ...files, ...correction(code) });
  expect([report.errors.map(told), counted(report)['import.corrections']]).toEqual([[], '0+1=0']);
  expect(await starts()).toEqual([`${schoolCode(1)} 2020-09-01`, `${schoolCode(2)} 2021-09-01`]);
});

test('both codes in one folder name one row', async () => {
  const both = { '更正.csv': `${correction(schoolCode(2))['更正.csv']}集团成员,G-1 + 2162000902 + 2022-09-01,结束日期,2025-08-31,2024-08-31,笔误\n` };
  const report = await importing.import({ ...had, ...both });
  expect([report.errors.map(told), counted(report)['import.corrections']]).toEqual([[], '0+2=0']);
});

test.each<[string, Files, string]>([
  ['a code that nothing tells of', had, '2162000777'],
  ['a former code that is told as a proposal that was withdrawn', successions(`S-1,${schoolCode(2)},${schoolCode(2)},RECODED,WITHDRAWN,2020-01-01,2162000902`), '2162000902'],
])('%s is refused as one that is not there', async (_, files, code) => {
  const report = await importing.import({ ...files, ...correction(code) });
  expect(report.errors.map(({ file, column, code: said }) => [file, column, said])).toContainEqual(['更正.csv', '行', 'correction-code']);
});
