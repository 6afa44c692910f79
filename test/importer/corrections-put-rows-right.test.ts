import { county, counted, Importing, schoolCode, schools, told, type Files } from './support/importing';

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.start();
  const report = await importing.import({
    'counties.csv': county,
    'schools.csv': schools(1, 2, 3),
    'education_groups.csv': 'code,name,kind\nG-1,第一大学区,大学区\n',
    'group_memberships.csv': [
      'group,school,role,strength,starts_on,ends_on',
      `G-1,${schoolCode(1)},LEAD,,2020-09-01,`,
      `G-1,${schoolCode(2)},MEMBER,,2022-09-01,2025-08-31`,
      `G-1,${schoolCode(3)},MEMBER,,2022-09-01,`,
      '',
    ].join('\n'),
  });
  expect(report.errors.map(told)).toEqual([]);
});
afterEach(() => importing.end());

const corrections = (...rows: string[]): Files => ({ '更正.csv': ['工作表,行,列,原值,正确值,原因', ...rows, ''].join('\n') });
const memberships = async (): Promise<string[]> =>
  (await importing.rows<{ row: string }>(`SELECT concat_ws(' ', right(s.code, 1), m.role, m.starts_on, m.ends_on, m.version) AS row FROM groups.group_membership m JOIN schools.school s ON s.id = m.school_id ORDER BY 1`)).map(({ row }) => row);

const wrongStart = `集团成员,G-1 + ${schoolCode(2)} + 2022-09-01,开始日期,2022-09-01,2021-09-01,录成了下一年`;

test('a first day a year late, its last day, and a row that never was: each is put right with its reason, and the same file again changes nothing', async () => {
  const files = corrections(wrongStart, `集团成员,G-1 + ${schoolCode(2)} + 2022-09-01,结束日期,2025-08-31,2024-08-31,录成了下一年`, `group_memberships,G-1+${schoolCode(3)}+2022-09-01,,,作废,从未加入`);
  const report = await importing.import(files);
  expect([report.errors.map(told), counted(report)]).toEqual([[], { 'import.corrections': '0+3=0' }]);
  expect(await memberships()).toEqual(['1 LEAD 2020-09-01 1', '2 MEMBER 2021-09-01 2024-09-01 2']);
  const log = await importing.rows(`SELECT operation, reason, before ->> 'starts_on' AS before, after ->> 'starts_on' AS after FROM groups.change WHERE reason IS NOT NULL ORDER BY id`);
  expect(log).toEqual([
    { operation: 'import', reason: '录成了下一年', before: '2022-09-01', after: '2021-09-01' },
    { operation: 'import', reason: '从未加入', before: '2022-09-01', after: null },
  ]);
  expect(counted(await importing.import(files))).toEqual({ 'import.corrections': '0+0=3' });
});

test('nothing is put right when one row cannot be; each is told by its cell', async () => {
  const before = await memberships();
  const report = await importing.import(
    corrections(
      wrongStart,
      '集团成员表,G-1,开始日期,2022-09-01,2021-09-01,x',
      '集团成员,G-1,开始日期,2022-09-01,2021-09-01,x',
      `集团成员,G-1 + ${schoolCode(3)} + 2022-09-01,开始,2022-09-01,2021-09-01,x`,
      `集团成员,G-1 + ${schoolCode(3)} + 2022-09-01,成员角色,LEAD,培育校,x`,
      `集团成员,G-1 + ${schoolCode(3)} + 2023-09-01,,,作废,x`,
      `集团成员,G-1 + ${schoolCode(1)} + 2020-09-01,,,作废,x`,
      `集团成员,G-1 + ${schoolCode(3)} + 2022-09-01,,,,x`,
    ),
  );
  expect(report.applied).toBe(false);
  expect(report.errors.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
    '3 工作表 correction-sheet',
    '4 行 correction-key',
    '5 列 correction-column',
    '6 原值 correction-old',
    '7 行 correction-row',
    '8 行 correction-refused',
    '9 列 correction-no-column',
  ]);
  // The lead cannot go while the others are left without one.
  expect(report.errors.find(({ line }) => line === 8)?.message).toBe('不能这样更正：“集团成员”中的 G-1 + 2162000003 + 2022-09-01（另有 1 条）依赖于它；请先结束或更正');
  expect(await memberships()).toEqual(before);
});

test('rows of other sheets of the same import find the row as it is right', async () => {
  const report = await importing.import({ ...corrections(wrongStart), 'group_memberships.csv': `group,school,role,starts_on,ends_on\nG-1,${schoolCode(2)},MEMBER,2021-09-01,2025-08-31\n` });
  expect([report.errors.map(told), counted(report)]).toEqual([[], { 'import.corrections': '0+1=0', 'groups.group_memberships': '0+0=1' }]);
});

test('of a post over quota, a period is put right that was told too long, and none that was told too short', async () => {
  const staffing = {
    'posts.csv': `code,school,title_grade,quota\nP-1,${schoolCode(1)},SENIOR,1\n`,
    'teachers.csv': 'code,name,subject,stage\nT-1,甲,数学,小学\nT-2,乙,数学,小学\n',
    'appointments.csv': ['teacher,establishment_school,serving_school,post,role,contract_status,stage,starts_on,ends_on', ...[1, 2].map((number) => `T-${number},${schoolCode(1)},${schoolCode(1)},P-1,TEACHER,HIRED,小学,2015-09-01,2019-08-31`), ''].join('\n'),
  };
  expect((await importing.import(staffing)).errors.map(told)).toEqual([]);
  const endsOn = (right: string): Files => corrections(`appointments,T-1 + 2015-09-01,ends_on,2019-08-31,${right},录入有误`);
  expect((await importing.import(endsOn('2020-08-31'))).errors.map(({ code }) => code)).toEqual(['correction-refused']);
  expect((await importing.import(endsOn('2018-08-31'))).errors.map(told)).toEqual([]);
});
