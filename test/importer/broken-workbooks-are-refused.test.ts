import { reportText } from '../../importer';
import { county, Importing } from './support/importing';
import { workbook } from './support/workbook';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.end());

const good = (): Promise<Buffer> => workbook({ 县区: [['行政区划代码', '名称', '省份'], ...Array.from({ length: 500 }, (_, row) => [String(100_000 + row), `第${row}县`, '样例省'])] });
const damaged = '已损坏；请用表格软件打开并重新另存为 .xlsx';

test.each<[string, () => Promise<Buffer> | Buffer, string]>([
  ['nothing', () => Buffer.alloc(0), '不是工作簿（与其扩展名不符）；请另存为 .xlsx'],
  ['a CSV file under a false name', () => Buffer.from(county), '不是工作簿（与其扩展名不符）；请另存为 .xlsx'],
  ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), '是旧式工作簿（.xls），无法读入；请用表格软件打开，选择“另存为”Excel 工作簿（.xlsx）'],
  ['half a workbook', async () => (await good()).subarray(0, 6000), damaged],
  ['a workbook with a hole', async () => (await good()).fill(0x55, 400, 4000), damaged],
  ['a ZIP file of something else', () => Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), '不是工作簿（与其扩展名不符）；请另存为 .xlsx'],
])('%s', async (_, content, message) => {
  const report = await importing.import({ '玉门.xlsx': await content() });
  expect(report.errors).toMatchObject([{ file: '玉门.xlsx', message }]);
  expect(await importing.rows('SELECT FROM schools.county')).toHaveLength(0);
});

test('unknown and doubled sheets, and one that is empty', async () => {
  const rows = [['code', 'name', 'province'], ['620981', '玉门市', '甘肃省']];
  const report = await importing.import({ 'counties.csv': county, '玉门.xlsx': await workbook({ 县区: rows, 学较: rows, Sheet1: [['x']], townships: [], rooms: [[], ['code']] }) });
  expect(report.errors.map(({ worksheet, message }) => [worksheet, message.slice(0, 60)])).toEqual([
    ['县区', '与 counties.csv 是同一张表；请合并到一张工作表'],
    ['学较', '不是任何一张表；是否应为“学校”？'],
    ['Sheet1', expect.stringMatching(/^is no sheet; there are counties, townships, /)],
    ['townships', 'is empty; its first line must name the columns, as in data/t'],
    ['rooms', 'is missing; add a column school or 学校标识码'],
    ['rooms', 'is missing; add a column kind or 功能室类别'],
    ['rooms', 'is missing; add a column name or 名称'],
  ]);
});

test('errors name sheet, row and letter of the column', async () => {
  const rows = [['行政区划代码', '名称', '省份'], [], ['62098', '玉门市', '甘肃省'], ['620982', null, '甘肃省', null, 'x'], ['620983', '#REF!', '甘肃省']];
  const report = await importing.import({ '玉门.xlsx': await workbook({ 县区: rows }) });
  expect(reportText(report)).toEqual([
    '玉门.xlsx，工作表“县区”：4 处错误，列出 4/4',
    '  第 3 行，A 列（行政区划代码）：“62098”格式不符；应为 6 位数字',
    '  第 4 行，B 列（名称）：为空；此列必填',
    '  第 4 行，E 列：“x”所在的列没有表头；请写上列名，或清空该单元格',
    '  第 5 行，B 列（名称）：“#REF!”是表格软件的错误值；请修正公式，或直接填写数值',
    '共 4 处错误，未导入任何数据；数据库保持原样。',
  ]);
  expect(report.sheets).toMatchObject([{ sheet: 'schools.counties', rows: 3, added: 0, refused: 3 }]);
});
