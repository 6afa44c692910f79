import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { county, Importing, told } from './support/importing';
import { sheetOf, workbookOf } from './support/sheet-xml';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.end());

const header = ['行政区划代码', '名称', '省份'];
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const worksheet = (rows: string): Readonly<Record<string, string>> => ({ 县区: `<sheetData>${sheetOf([header]).slice('<sheetData>'.length, -'</sheetData>'.length)}${rows}</sheetData>` });
const refused = async (content: Buffer): Promise<string[]> => (await importing.import({ '玉门.xlsx': content })).errors.map(told);

const outside = (cell: string): string => `玉门.xlsx | 含有单元格 ${cell}，超出工作表的范围（A 至 XFD 列，1 至 1048576 行）；请用表格软件打开并重新另存为 .xlsx`;
const misplaced = (cell: string): string => `玉门.xlsx | 单元格 ${cell} 位置错乱，可能丢失内容；请用表格软件打开并重新另存为 .xlsx`;
const damaged = '玉门.xlsx | 已损坏；请用表格软件打开并重新另存为 .xlsx';

test.each<[string, string, string]>([
  ['a cell no sheet has', '<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>', outside('ZZZZZZ2')],
  ['a cell right of the last column', '<row r="2"><c r="XFE2"><v>1</v></c></row>', outside('XFE2')],
  ['a row below the last', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>', outside('1048577')],
  ['a row of no number', '<row r="x"/>', outside('x')],
  ['a row that comes again', '<row r="2"/><row r="2"/>', misplaced('A2')],
  ['a cell that comes again', '<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row>', misplaced('B2')],
  ['a cell of another row', '<row r="2"><c r="A3"><v>1</v></c></row>', misplaced('A3')],
  ['more cells than a row may have', `<row r="2">${'<c/>'.repeat(16_385)}</row>`, outside('XFE2')],
  ['elements in each other', `<row r="2">${'<x>'.repeat(100)}${'</x>'.repeat(100)}</row>`, '玉门.xlsx | 过大，无法读入（64 elements in each other）；请分成几个文件，或将各表另存为 CSV'],
])('%s', async (_, rows, expected) => {
  expect(await refused(await workbookOf({ sheets: worksheet(rows) }))).toEqual([expected]);
});

test('entities that a file declares', async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet xmlns="${namespace}"><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
  expect((await refused(await workbookOf({ sheets: worksheet(''), parts: { 'xl/worksheets/sheet1.xml': bomb } })))[0]).toBe(damaged);
});

/** A part of a workbook that holds a text of so many characters, packed to a thousandth. */
async function bomb(part: string, before: string, after: string, sheet: string, characters: number): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await workbookOf({ sheets: worksheet(sheet) }));
  const piece = Buffer.alloc(1 << 20, 'x');
  zip.file(part, Readable.from((function* () {
    yield Buffer.from(before);
    for (let written = 0; written < characters; written += piece.length) yield piece;
    yield Buffer.from(after);
  })()));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', streamFiles: true });
}

test.each<[string, () => Promise<Buffer>]>([
  ['in its cell', () => bomb('xl/worksheets/sheet1.xml', `<worksheet xmlns="${namespace}">${sheetOf([header]).replace('</sheetData>', '')}<row r="2"><c r="A2" t="str"><v>`, '</v></c></row></sheetData></worksheet>', '', 300 << 20)],
  ['among the shared texts', () => bomb('xl/sharedStrings.xml', `<sst xmlns="${namespace}"><si><t>`, '</t></si></sst>', '<row r="2"><c r="A2" t="s"><v>0</v></c></row>', 300 << 20)],
])('a text of 300 MB %s, and the memory of the import stays small', async (_, content) => {
  const folder = await importing.folder({ 'counties.xlsx': await content() });
  const program = join(__dirname, 'support', 'import-program.ts');
  const run = async (where: string): Promise<{ errors: Parameters<typeof told>[0][]; megabytes: number }> =>
    JSON.parse((await promisify(execFile)(process.execPath, ['-r', './scripts/register.js', program, JSON.stringify(importing.owner), where], { cwd: join(__dirname, '..', '..') })).stdout) as never;
  const { errors, megabytes } = await run(folder);
  const ordinary = await run(await importing.folder({ 'counties.xlsx': await workbookOf({ sheets: worksheet(sheetOf([header])) }) }));
  expect(errors.map(told)).toContain('counties.xlsx | 2 | 行政区划代码 | 的文字超过表格软件的上限 32767 个字符；请缩短');
  expect(megabytes - ordinary.megabytes).toBeLessThan(100);
});

test('an ordinary workbook is none of these', async () => {
  expect(await refused(await workbookOf({ sheets: worksheet(sheetOf([[], ['620981', '玉门市', '甘肃省']]).slice('<sheetData><row r="1"></row>'.length, -'</sheetData>'.length)) }))).toEqual([]);
  expect(county).toContain('620981');
});
