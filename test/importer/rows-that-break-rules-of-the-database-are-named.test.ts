import { county, counted, Importing, schools, told } from './support/importing';

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.start();
  const report = await importing.import({
    'counties.csv': county,
    'schools.csv': schools(1, 2, 3),
    'education_groups.csv': 'code,name,kind\nG-1,第一大学区,大学区\n',
    'group_memberships.csv': 'group,school,role,starts_on,ends_on\nG-1,2162000001,LEAD,2020-09-01,\n',
  });
  expect(report.errors).toEqual([]);
});
afterEach(() => importing.end());

const memberships = (): Promise<unknown[]> =>
  importing.rows(`
    SELECT s.code AS school, m.role, m.starts_on::text AS starts_on, m.ends_on::text AS ends_on FROM groups.group_membership m
    JOIN schools.school s ON s.id = m.school_id ORDER BY m.starts_on, s.code`);

test('every row that breaks a check is named, with the rule in the words of the file', async () => {
  const report = await importing.import({
    'schools.csv': schools(4),
    'school_successions.csv': [
      '编号,学校标识码,承接学校标识码,类别,状态,decided_year,生效日期,过渡期结束日期',
      'S-1,2162000004,2162000001,MERGED_INTO,PROPOSED,2024,2024-09-01,2023-09-01',
      'S-2,2162000002,2162000001,MERGED_INTO,PROPOSED,2024,,',
      'S-3,2162000003,,MERGED_INTO,PROPOSED,2024,,',
      'S-4,2162000003,2162000003,MERGED_INTO,PROPOSED,2024,,',
    ].join('\n'),
  });
  expect(report.errors.map(told)).toEqual([
    'school_successions.csv | 2 | 生效日期 + 过渡期结束日期 | 2024-09-01 + 2023-09-01 | 不符合规则；须满足：“过渡期结束日期”不早于“生效日期”',
    'school_successions.csv | 4 | 承接学校标识码 + 类别 |  + 并入 | 不符合规则；须满足：“承接学校标识码”已填写，或者“类别”是以下之一：“撤销”、“更名”',
    'school_successions.csv | 5 | 学校标识码 + 承接学校标识码 + 类别 | 2162000003 + 2162000003 + 并入 | 不符合规则；须满足：“承接学校标识码”不同于“学校标识码”，或者“类别”是以下之一：“更名”、“换码”',
  ]);
  expect(await importing.rows('SELECT count(*)::int AS schools FROM schools.school')).toEqual([{ schools: 3 }]);
});

test('a school that closes before it opens is named by both its days, as precisely as they are told', async () => {
  const report = await importing.import({ 'schools.csv': '学校标识码,校名,学校类别,办学性质,隶属,城乡分类,县区代码,建校日期,撤并日期\n2162000004,第4小学,小学,公办,乡镇,村庄 220,620981,2010-09,2001\n' });
  expect(report.errors.map(told)).toEqual(['schools.csv | 2 | 建校日期 + 撤并日期 | 2010-09 + 2001 | 不符合规则；须满足：“撤并日期”不早于“建校日期”']);
});

test('a rotation that lies in another school year than it says is told of the school year, not of a span of time', async () => {
  await importing.import({
    'teachers.csv': 'code,name,subject,stage\nT-1,甲,数学,小学\n',
    'appointments.csv': 'teacher,establishment_school,serving_school,role,contract_status,stage,starts_on,ends_on\nT-1,2162000001,2162000001,TEACHER,HIRED,小学,2015-09-01,\n',
  });
  const rotation = (header: string, row: string) => importing.import({ 'rotation_assignments.csv': `${header}\n${row}\n` }, { dryRun: true });
  const zh = await rotation('教师编号,派出学校,接收学校,交流形式,学年起始年份,状态,开始日期,结束日期', 'T-1,2162000001,2162000002,交流轮岗,2025,进行中,2024-09-01,2025-07-31');
  expect(zh.errors.map(told)).toEqual(['rotation_assignments.csv | 2 | 学年起始年份 + 开始日期 | 2025 + 2024-09-01 | 不符合规则；须满足：“学年起始年份”为“开始日期”所在的学年（8 月 1 日起）']);
  const en = await rotation('teacher,from_school,to_school,kind,school_year,state,starts_on,ends_on', 'T-1,2162000001,2162000002,ROTATION,2025,ACTIVE,2024-09-01,2025-07-31');
  expect(en.errors.map(({ message }) => message)).toEqual(['breaks a rule; it must hold that school_year is the school year of starts_on (it begins on 1 August)']);
});

test('rows that overlap name each other, or the row of the database that is in the way', async () => {
  const before = await memberships();
  const report = await importing.import({
    'group_memberships.csv': [
      'group,school,role,starts_on,ends_on',
      'G-1,2162000002,MEMBER,2021-09-01,2023-09-01',
      'G-1,2162000002,CORE,2022-09-01,',
      'G-1,2162000001,MEMBER,2022-09-01,',
      'G-1,2162000003,LEAD,2022-09-01,',
    ].join('\n'),
  });
  expect(report.errors.map(told)).toEqual([
    'group_memberships.csv | 3 | group + school + starts_on + ends_on | G-1 + 2162000002 + 2022-09-01 +  | overlaps line 2; no two rows of the same group, school may hold at the same time',
    'group_memberships.csv | 4 | group + school + starts_on + ends_on | G-1 + 2162000001 + 2022-09-01 +  | overlaps the row G-1 + 2162000001 + 2020-09-01 in the database; no two rows of the same group, school may hold at the same time',
    'group_memberships.csv | 5 | group + starts_on + ends_on | G-1 + 2022-09-01 +  | overlaps the row G-1 + 2162000001 + 2020-09-01 in the database; no two rows of the same group where role is LEAD may hold at the same time',
  ]);
  expect(await memberships()).toEqual(before);
});

test('an old row that ends makes room for a new one, wherever it stands in the file', async () => {
  const report = await importing.import({
    'group_memberships.csv': 'group,school,role,starts_on,ends_on\nG-1,2162000002,LEAD,2022-09-01,\nG-1,2162000001,LEAD,2020-09-01,2022-08-31\nG-1,2162000001,MEMBER,2022-09-01,\n',
  });
  expect(report.errors).toEqual([]);
  expect(counted(report)).toEqual({ 'groups.group_memberships': '2+1=0' });
  expect(await memberships()).toEqual([
    { school: '2162000001', role: 'LEAD', starts_on: '2020-09-01', ends_on: '2022-09-01' },
    { school: '2162000001', role: 'MEMBER', starts_on: '2022-09-01', ends_on: null },
    { school: '2162000002', role: 'LEAD', starts_on: '2022-09-01', ends_on: null },
  ]);
});

test('a row waits for another that makes room, where the database checks row by row', async () => {
  const header = 'code,room,booked_by,starts_at,ends_at,purpose\n';
  const room = 'code,school,name,kind\nR-1,2162000001,录播教室,录播教室\n';
  const booking = (code: string, from: string, to: string): string => `${code},R-1,2162000001,2024-09-02 ${from},2024-09-02 ${to},联研\n`;
  await importing.import({ 'rooms.csv': room, 'room_bookings.csv': header + booking('B-1', '10:00', '11:00') + booking('B-2', '09:00', '10:00') + booking('B-3', '14:00', '15:00') });
  const report = await importing.import({ 'room_bookings.csv': header + booking('B-1', '09:30', '10:30') + booking('B-2', '08:30', '09:30') });
  expect(report.errors).toEqual([]);
  expect(counted(report)).toEqual({ 'facilities.room_bookings': '0+2=0' });

  const clash = await importing.import({ 'room_bookings.csv': header + booking('B-4', '14:30', '14:45') + booking('B-5', '16:00', '17:00') });
  expect(clash.errors).toMatchObject([{ file: 'room_bookings.csv', line: 2, message: expect.stringContaining('overlaps the row B-3 in the database') }]);
});
