import fc from 'fast-check';
import { catalogueOf } from '../../importer';
import { cellReader } from '../../importer/cell/reader';
import { columnNote } from '../../importer/workbook/column-note';
import { subgraphs } from '../../subgraphs';
import { county, Importing, schools, told } from './support/importing';

let importing: Importing;
beforeAll(async () => {
  importing = await Importing.start();
  const report = await importing.import({ 'counties.csv': county, 'schools.csv': schools(1, 2), 'education_groups.csv': 'code,name,kind\nG-1,第一集团,教育集团\n' });
  expect(report.errors).toEqual([]);
});
afterAll(() => importing.end());

const catalogue = catalogueOf(subgraphs);
const ends = catalogue.plans.flatMap((plan) => plan.columns.flatMap(({ column }) => (column.kind.type === 'date' && column.kind.last ? [{ plan, column }] : [])));
const header = '集团编号,学校标识码,成员角色,开始日期,结束日期\n';

test('adjacent periods as offices write them hold on every day, the last one included', async () => {
  const report = await importing.import({ '集团成员.csv': `${header}G-1,2162000001,MEMBER,2021-09-01,2024-08-31\nG-1,2162000001,CORE,2024-09-01,2027-08-31\n` });
  expect(report.errors).toEqual([]);
  const rows = await importing.rows(`SELECT d::date::text AS day, array_agg(m.role) AS roles FROM generate_series('2024-08-30'::timestamp, '2024-09-02', '1 day') d
    LEFT JOIN groups.group_membership m ON m.starts_on <= d AND (m.ends_on IS NULL OR m.ends_on > d) GROUP BY 1 ORDER BY 1`);
  expect(rows).toEqual([
    { day: '2024-08-30', roles: ['MEMBER'] },
    { day: '2024-08-31', roles: ['MEMBER'] },
    { day: '2024-09-01', roles: ['CORE'] },
    { day: '2024-09-02', roles: ['CORE'] },
  ]);
});

test('a period may be of one day; one that ends before it begins is refused as it was written', async () => {
  const one = await importing.import({ '集团成员.csv': `${header}G-1,2162000002,MEMBER,2024-09-01,2024-09-01\n` }, { dryRun: true });
  expect(one.errors).toEqual([]);
  const none = await importing.import({ '集团成员.csv': `${header}G-1,2162000002,MEMBER,2024-09-01,2024-08-31\n` });
  expect(none.errors.map(told)).toEqual(['集团成员.csv | 2 | 开始日期 + 结束日期 | 2024-09-01 + 2024-08-31 | 不符合规则；须满足：“结束日期”不早于“开始日期”']);
});

test('the end of all days that some systems write is told to be none', async () => {
  const report = await importing.import({ '集团成员.csv': `${header}G-1,2162000002,MEMBER,2024-09-01,9999-12-31\n` });
  expect(report.errors.map(told)).toEqual(['集团成员.csv | 2 | 结束日期 | 9999-12-31 | 表示没有结束；请将该单元格留空']);
});

test('what is stored is the day after, for any day in any way of writing it', () => {
  const read = cellReader(ends[0]?.column as (typeof ends)[number]['column']);
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const written = date.toISOString().slice(0, 10);
      const after = new Date(Date.parse(written) + 86_400_000).toISOString().slice(0, 10);
      for (const text of [written, written.replaceAll('-', '/'), written.replaceAll('-', '.'), written.replaceAll('-', '')]) expect(read(text)).toBe(after);
    }),
  );
});

test('every column that ends a period takes its last day, and its note says so', () => {
  const named = catalogue.plans.flatMap((plan) => plan.columns.filter(({ name }) => /ends_on$/.test(name)).map(({ column }) => `${plan.fullName}.${column.header}`));
  expect(ends.map(({ plan, column }) => `${plan.fullName}.${column.header}`)).toEqual(named);
  for (const { plan, column } of ends) {
    expect(columnNote(plan, column, catalogue, 'zh')).toContain('末日, 含当日');
    expect(columnNote(plan, column, catalogue, 'en')).toContain('the last day, itself included');
  }
});
