import { reportText } from '../../importer';
import { county, Importing } from './support/importing';
import { workbook } from './support/workbook';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.end());

const good = (): Promise<Buffer> => workbook({ 县区: [['行政区划代码', '名称', '省份'], ...Array.from({ length: 500 }, (_, row) => [String(100_000 + row), `第${row}县`, '样例省'])] });
const damaged = 'is damaged; open it with a spreadsheet program and save it anew as .xlsx';

test.each<[string, () => Promise<Buffer> | Buffer, string]>([
  ['nothing', () => Buffer.alloc(0), 'is no workbook, whatever its name says; save it as .xlsx'],
  ['a CSV file under a false name', () => Buffer.from(county), 'is no workbook, whatever its name says; save it as .xlsx'],
  ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is an old workbook (.xls) or one with a password; save it as .xlsx without one'],
  ['half a workbook', async () => (await good()).subarray(0, 6000), damaged],
  ['a workbook with a hole', async () => (await good()).fill(0x55, 400, 4000), damaged],
  ['a ZIP file of something else', () => Buffer.from('504b0506000000000000000000000000000000000000', 'hex'), 'is no workbook, whatever its name says; save it as .xlsx'],
])('%s', async (_, content, message) => {
  const report = await importing.import({ '玉门.xlsx': await content() });
  expect(report.errors).toMatchObject([{ file: '玉门.xlsx', message }]);
  expect(await importing.rows('SELECT FROM schools.county')).toHaveLength(0);
});

test('unknown and doubled sheets, and one that is empty', async () => {
  const rows = [['code', 'name', 'province'], ['620981', '玉门市', '甘肃省']];
  const report = await importing.import({ 'counties.csv': county, '玉门.xlsx': await workbook({ 县区: rows, 学较: rows, Sheet1: [['x']], townships: [], rooms: [[], ['code']] }) });
  expect(report.errors.map(({ worksheet, message }) => [worksheet, message.slice(0, 60)])).toEqual([
    ['县区', 'holds the same rows as counties.csv; put them into one sheet'],
    ['学较', 'is no sheet; did you mean 学校?'],
    ['Sheet1', expect.stringMatching(/^is no sheet; there are counties, 县区, /)],
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
    '玉门.xlsx, sheet 县区, row 3, column A (行政区划代码): "62098" is not 6 digits',
    '玉门.xlsx, sheet 县区, row 4, column B (名称): is empty; a value is required',
    '玉门.xlsx, sheet 县区, row 4, column E: "x" stands in a column without a header; name the column or clear the cell',
    '玉门.xlsx, sheet 县区, row 5, column B (名称): "#REF!" is an error of the spreadsheet; mend its formula or write the value',
    'Nothing was imported because of 4 errors. The database is as it was.',
  ]);
  expect(report.sheets).toMatchObject([{ sheet: 'schools.counties', rows: 3, added: 0, refused: 3 }]);
});
