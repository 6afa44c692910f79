import { county, counted, Importing } from './support/importing';
import { workbook, type WorkbookCell } from './support/workbook';

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.start();
  expect((await importing.import({ 'counties.csv': county })).errors).toEqual([]);
});
afterEach(() => importing.end());

const headers = ['学校标识码', '校名', '学校类别', '办学性质', '隶属', '城乡分类', '县区代码', '是否寄宿制', '在校生数', '建校日期'];
const rest = ['小学', '公办', '乡镇', '村庄 220', '620981'];
/** Each row is dirty in other ways; what is right is in the comment behind it. */
const dirty: readonly (readonly string[])[] = [
  ['　２１６２０００００１ ', ' 玉门　一小 ', '\u00a0小学\u200b', '公办', '乡镇', '村庄　２２０', '６２０９８１', '是', '１，２３４', '2024.9.1'],
  ['2162000002', '第２小学（西区）', ...rest, 'ＴＲＵＥ', '1,234', '2024/9/1'],
  ['2162000003', '第三小学', ...rest, '１', '1234', '2024年9月1日'],
  ['2162000004', '第四小学', ...rest, 'true', '1234', '45536'],
  ['2162000005', '第五小学', ...rest, '是', '1234', '２０２４－０９－０１'],
  ['2162000006', '第六小学', ...rest, '是', '1234', '20240901'],
  ['2162000007', '第七小学', ...rest, '是', '1234', '2024-9-1 00:00:00'],
  ['2162000008', "'=第八小学", ...rest, '是', '1234', '2024-09-01'],
];
const names = ['玉门　一小', '第２小学（西区）', '第三小学', '第四小学', '第五小学', '第六小学', '第七小学', '=第八小学'];
const expected = names.map((name, index) => ({ code: `216200000${index + 1}`, name, locale: 'VILLAGE', boarding: true, pupils: 1234, opened_on: '2024-09-01' }));
const stored = (): Promise<unknown[]> => importing.rows('SELECT code, name, locale, boarding, pupils, opened_on::text FROM schools.school ORDER BY code');

test('texts of CSV files', async () => {
  const lines = [headers, ...dirty].map((row) => row.map((cell) => `"${cell}"`).join(','));
  expect((await importing.import({ '学校.csv': lines.join('\r\n') })).errors).toEqual([]);
  expect(await stored()).toEqual(expected);
});

test('texts of workbooks', async () => {
  expect((await importing.import({ '玉门.xlsx': await workbook({ 学校: [headers, ...dirty] }) })).errors).toEqual([]);
  expect(await stored()).toEqual(expected);
});

test('numbers, dates, booleans, formulas, links and rich text of workbooks', async () => {
  const day = new Date(Date.UTC(2024, 8, 1));
  const rows: WorkbookCell[][] = [
    [2162000001, { richText: [{ text: '玉门' }, { text: '　一小' }] }, ...rest.slice(0, 4), 620981, true, 1234, { value: day, numFmt: 'yyyy-mm-dd' }],
    [{ formula: '2162000000+2', result: 2162000002 }, { text: '第２小学（西区）', hyperlink: 'https://example.invalid/' }, ...rest, true, { formula: '1233.1+0.9', result: 1233.9999999999998 }, 45536],
    [{ value: 2162000003, numFmt: '0000000000' }, '第三小学', ...rest, true, 1234, { value: day, numFmt: 'yyyy"年"m"月"d"日"' }],
  ];
  expect((await importing.import({ '玉门.xlsx': await workbook({ 学校: [headers, ...rows] }) })).errors).toEqual([]);
  expect(await stored()).toEqual(expected.slice(0, 3));
});

test('leading zeros that only the format shows, and times to the minute', async () => {
  const report = await importing.import({
    '玉门.xlsx': await workbook({
      counties: [['code', 'name', 'province'], [{ value: 9001, numFmt: '000000' }, '样例县', '样例省']],
      学校: [headers, [...(dirty[2] ?? [])]],
      功能室: [['编号', '学校标识码', '名称', '功能室类别'], ['R-1', 2162000003, '录播教室', '录播教室']],
      功能室预约: [
        ['编号', '功能室编号', '预约学校标识码', '开始时间', '结束时间', '用途'],
        ['B-1', 'R-1', 2162000003, { value: new Date(Date.UTC(2024, 8, 2, 8, 30)), numFmt: 'yyyy/m/d h:mm' }, '2024/9/2 9:15', '联研'],
        ['B-2', 'R-1', 2162000003, 45538, '45538.354166666664', '联研'],
      ],
    }),
  });
  expect(report.errors).toEqual([]);
  expect(await importing.rows('SELECT code FROM schools.county ORDER BY code')).toEqual([{ code: '009001' }, { code: '620981' }]);
  expect(await importing.rows(`SELECT code, starts_at AT TIME ZONE 'UTC' || '' AS "from", ends_at AT TIME ZONE 'UTC' || '' AS "to" FROM facilities.room_booking ORDER BY code`)).toEqual([
    { code: 'B-1', from: '2024-09-02 00:30:00', to: '2024-09-02 01:15:00' },
    { code: 'B-2', from: '2024-09-02 16:00:00', to: '2024-09-03 00:30:00' },
  ]);
});

test('a folder of both, sheets under either name, empty sheets and sheets of our own beside', async () => {
  const report = await importing.import({
    'townships.csv': 'code,name,kind,county\n620981100,玉门镇,TOWN,620981\n',
    '甲.xlsx': await workbook({ schools: [headers, ...dirty.slice(1, 2)], Sheet2: [], 错误: [['文件', '工作表', '单元格', '列', '内容', '问题']] }),
    '乙.xlsx': await workbook({ 功能室: [['编号', '学校标识码', '名称', '功能室类别'], ['R-1', '2162000002', '录播教室', '录播教室']] }),
    '甲.errors.xlsx': 'left alone',
  });
  expect(report.errors).toEqual([]);
  expect(counted(report)).toEqual({ 'schools.townships': '1+0=0', 'schools.schools': '1+0=0', 'facilities.rooms': '1+0=0' });
});

test('Chinese characters are whole wherever the file is cut', async () => {
  const name = (row: number): string => `${'玉'.repeat(row % 7)}门市第${row}小学${'甲乙丙丁戊'.repeat(20)}`;
  const rows = Array.from({ length: 3000 }, (_, row) => [`2162${String(row).padStart(6, '0')}`, name(row), ...rest, '是', String(row), '2024-09-01']);
  expect((await importing.import({ '玉门.xlsx': await workbook({ 学校: [headers, ...rows] }) })).errors).toEqual([]);
  const names = await importing.rows<{ name: string }>('SELECT name FROM schools.school ORDER BY code');
  expect(names.map((row) => row.name)).toEqual(rows.map((_, row) => name(row)));
});
