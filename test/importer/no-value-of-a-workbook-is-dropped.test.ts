import { county, Importing, told } from './support/importing';
import { merged, row, sheetOf, workbookOf } from './support/sheet-xml';

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.start();
  const files = { 'counties.csv': county, 'townships.csv': 'code,name,kind,county\n620981100,玉门镇,TOWN,620981\n620981101,赤金镇,TOWN,620981\n' };
  expect((await importing.import(files)).errors).toEqual([]);
});
afterEach(() => importing.end());

const headers = ['学校标识码', '校名', '学校类别', '办学性质', '隶属', '城乡分类', '县区代码', '乡镇代码', '是否寄宿制', '在校生数', '学位数', '建校日期'];
const school = (number: number, ...more: (string | null)[]): (string | null)[] => [`216200000${number}`, `第${number}小学`, '小学', '公办', '乡镇', '村庄 220', '620981', ...more];
const imported = async (rows: readonly (readonly (string | null)[])[], behind = ''): Promise<string[]> => {
  const report = await importing.import({ '玉门.xlsx': await workbookOf({ sheets: { 学校: sheetOf([headers, ...rows], behind) }, formats: ['0%', '[h]:mm', 'yyyy-mm-dd'] }) });
  return [...report.errors.map(({ places = [], ...fault }) => `${places.map((place) => `${String.fromCharCode(65 + place)}${fault.line}`).join('+')} ${told(fault).split(' | ').slice(2).join(' | ')}`), ...report.notes.map(({ line, message }) => `${line ?? ''} ${message}`)];
};
const stored = (columns: string): Promise<unknown[]> => importing.rows(`SELECT s.code, ${columns} FROM schools.school s LEFT JOIN schools.township t ON t.id = s.township_id ORDER BY 1`);

const noValue = '是没有计算结果的公式；请用表格软件打开该工作簿，重新计算后保存';

test.each<[string, string, string]>([
  ['a formula that was never reckoned', '<c r="@"><f>SUM(J2:J2)</f></c>', `J2 在校生数 | =SUM(J2:J2) | ${noValue}`],
  ['a formula with an empty value', '<c r="@"><f>SUM(J2:J2)</f><v></v></c>', `J2 在校生数 | =SUM(J2:J2) | ${noValue}`],
  ['a shared formula without a value', '<c r="@"><f t="shared" si="0"/></c>', `J2 在校生数 | = | ${noValue}`],
  ['an array formula without a value', '<c r="@"><f t="array" ref="J2:J2">A1:A1*2</f></c>', `J2 在校生数 | =A1:A1*2 | ${noValue}`],
  ['an error', '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>', 'J2 在校生数 | #DIV/0! | 是表格软件的错误值；请修正公式，或直接填写数值'],
  ['the text of an error', '#N/A', 'J2 在校生数 | #N/A | 是表格软件的错误值；请修正公式，或直接填写数值'],
  ['a percentage', '<c r="@" s="1"><v>0.35</v></c>', 'J2 在校生数 | 35% | 是百分数；请按本列的单位写成不带 % 的数字'],
  ['a duration', '<c r="@" s="2"><v>1.5</v></c>', 'J2 在校生数 | 1899-12-31 12:00:00 | 不是 0 至 2147483647 的整数'],
  ['a number of 18 digits', '<c r="@"><v>110101199003071234</v></c>', 'J2 在校生数 | 110101199003071234 | 是超过 15 位的数字，表格软件只保留前 15 位；请将单元格设为文本后重新填写'],
  ['a text that is not there', '<c r="@" t="s"><v>7</v></c>', 'J2 在校生数 | 7 | 的写法不是表格软件写出的；请用表格软件打开该工作簿并重新保存'],
  ['a kind of cell that is none', '<c r="@" t="x"><v>7</v></c>', 'J2 在校生数 | 7 | 的写法不是表格软件写出的；请用表格软件打开该工作簿并重新保存'],
  ['a text longer than any cell', `<c r="@" t="str"><v>${'7'.repeat(40_000)}</v></c>`, 'J2 在校生数 | 的文字超过表格软件的上限 32767 个字符；请缩短'],
])('%s is refused with its cell', async (_, xml, expected) => {
  expect(await imported([school(1, null, null, xml)])).toEqual([expected]);
  expect(await stored('pupils')).toEqual([]);
});

test('formulas with values, in each of their kinds, are read', async () => {
  const kinds = [
    '<c r="@"><f>1200+34</f><v>1234</v></c>',
    '<c r="@"><f t="shared" ref="J3:J4" si="0">A1+1</f><v>1234</v></c>',
    '<c r="@" t="str"><f t="array" ref="J4">TEXT(1234,"0")</f><v>1234</v></c>',
    '<c r="@" t="inlineStr"><is><r><t>12</t></r><r><t><![CDATA[34]]></t></r><rPh sb="0" eb="1"><t>9</t></rPh></is></c>',
  ];
  const rows = kinds.map((kind, at) => school(at + 1, null, '<c r="@" t="b"><f>TRUE()</f><v>1</v></c>', kind));
  expect(await imported([...rows, school(5, null, null, '<c r="@" t="str"><f>IF(TRUE,"","x")</f><v></v></c>', null, '<c r="@" t="d"><v>2024-09-01T00:00:00</v></c>')])).toEqual([]);
  expect(await stored('pupils, boarding, opened_on::text')).toEqual([
    ...kinds.map((_, at) => ({ code: `216200000${at + 1}`, pupils: 1234, boarding: true, opened_on: null })),
    { code: '2162000005', pupils: null, boarding: false, opened_on: '2024-09-01' },
  ]);
});

test('a merged township counts for each of its schools, and that is told', async () => {
  const rows = [school(1, '620981100'), school(2, null, null, '7'), school(3, '620981101'), school(4)];
  expect(await imported(rows, merged('H2:H3', 'H4:H9'))).toEqual([
    '2 合并单元格 H2:H3 的每一行都按“620981100”计',
    '4 合并单元格 H4:H9 的每一行都按“620981101”计',
  ]);
  expect(await stored('t.code AS township')).toEqual(['620981100', '620981100', '620981101', '620981101'].map((township, at) => ({ code: `216200000${at + 1}`, township })));
});

test('a number merged over several schools, several columns merged to one cell, and what a merged cell hides are refused', async () => {
  const rows = [school(1, null, null, null, '1500'), school(2), school(3), school(4, null, '是'), school(5, '620981100'), school(6, '620981101')];
  expect(await imported(rows, merged('K2:K4', 'I5:J5', 'H6:H7'))).toEqual([
    ...[2, 3, 4].map((line) => `K${line} 学位数 | 1500 | 属于合并单元格 K2:K4，它只有一个数字却跨了多行；请取消合并，逐行填写各自的数字`),
    'I5 是否寄宿制 | 是 | 属于合并单元格 I5:J5，它跨了多列；请取消合并，逐列填写',
    'H7 乡镇代码 | 620981101 | 被合并单元格 H6:H7 遮住；请取消合并，保留正确的内容',
    '6 合并单元格 H6:H7 的每一行都按“620981100”计',
  ]);
});

test('a title, a line of who filled it in, groups of columns and a repeated header are told, totals and notes refused', async () => {
  const title = ['玉门市学校基本情况表', ...headers.slice(1).map(() => null)];
  const groups = ['学校', null, '类别', null, null, null, '所在地', null, '学生', null, '办学条件', null];
  const rows = [title, ['填报单位：', '玉门市教育局'], groups, headers, school(1), headers, ['合计', null, null, null, null, null, null, null, null, '1500'], ['注：数据截至九月一日']];
  const report = await importing.import({
    '玉门.xlsx': await workbookOf({ sheets: { 学校: sheetOf(rows, merged('A1:L1', 'A3:B3', 'C3:F3', 'G3:H3', 'I3:J3', 'K3:L3')) } }),
  });
  expect(report.errors.map(told)).toEqual(['玉门.xlsx | 7 | 合计 | 是合计行，不是数据；请删除该行', '玉门.xlsx | 8 | 注：数据截至九月一日 | 所在的行只有这一格：说明或小标题不是数据；请删除该行']);
  expect(report.notes.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '1 位于表头之上，未读入：“玉门市学校基本情况表”',
    '2 位于表头之上，未读入：“填报单位： 玉门市教育局”',
    '3 位于表头之上，未读入：“学校 类别 所在地 学生 办学条件”',
    '6 重复了表头，不作为数据',
  ]);
});

test('a row of data above the header is refused', async () => {
  const report = await importing.import({ '玉门.xlsx': await workbookOf({ sheets: { 学校: sheetOf([school(1), headers, school(2)]) } }) });
  expect(report.errors.map(told)).toEqual(['玉门.xlsx | 1 | 位于表头（第 2 行）之上；请将该行移到表头之下，或删除']);
});

test('hidden sheets, rows and columns are read like others, and that is told', async () => {
  const xml = `<cols><col min="10" max="11" hidden="1"/></cols><sheetData>${row(1, headers)}${row(2, school(1, null, null, '7'), ' hidden="1"')}${row(3, school(2), ' hidden="1"')}</sheetData>`;
  const report = await importing.import({ '玉门.xlsx': await workbookOf({ sheets: { '学校(hidden)': xml, 选项: sheetOf([['甲', '乙']]) } }) });
  expect(report.errors.map(told)).toEqual([expect.stringMatching(/^玉门.xlsx \| 不是任何一张表/)]);
  expect(report.notes.map(({ line, message }) => `${line ?? ''} ${message}`)).toEqual([
    ' 已隐藏，与其他工作表一样读入',
    '2 有 2 个隐藏行，与其他行一样读入，其中第一个在此',
    ' J 列已隐藏，与其他列一样读入',
    ' K 列已隐藏，与其他列一样读入',
  ]);
});
