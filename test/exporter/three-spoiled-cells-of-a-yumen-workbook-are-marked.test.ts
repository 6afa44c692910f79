import { Workbook, type Cell } from 'exceljs';
import { Client } from 'pg';
import { importFolder, writeErrorWorkbook } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { ownDatabase, type TestDatabase } from '../support/server';
import { Exporting } from './support/exporting';

jest.setTimeout(120_000);
const yumen = '620981';
let database: TestDatabase;
let exporting: Exporting;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  exporting = await Exporting.start(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
  await exporting.end();
});

const spoiled = [
  { sheet: '学校', cell: 'G5', value: '620999' },
  { sheet: '教师', cell: 'G8', value: '二〇一五年' },
  { sheet: '交流轮岗', cell: 'D3', value: '借用' },
];

/** What a write would move: the newest row versions of all tables that the workbook holds rows of. */
async function state(): Promise<unknown> {
  const tables = ['schools.school', 'staffing.teacher', 'staffing.rotation_assignment', 'groups.group_membership', 'facilities.room'];
  const { rows } = await client.query(tables.map((table) => `SELECT '${table}' AS "table", count(*), md5(string_agg(t::text, ',' ORDER BY id)) AS content FROM ${table} t`).join(' UNION ALL '));
  return rows;
}

async function read(path: string): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

const note = ({ note: content }: Cell): string => (typeof content === 'string' ? content : (content?.texts ?? []).map(({ text }) => text).join(''));
const red = ({ fill }: Cell): boolean => fill?.type === 'pattern' && fill.fgColor?.argb === 'FFFF0000';

test('refused, the database as it was, and exactly those three cells are red, each with what is wrong', async () => {
  const [path, errors] = [exporting.path('玉门.xlsx'), exporting.path('玉门.errors.xlsx')];
  await exporting.export('玉门.xlsx', { county: yumen });
  const workbook = await read(path);
  for (const { sheet, cell, value } of spoiled) {
    const target = workbook.getWorksheet(sheet)?.getCell(cell);
    if (!target) throw new Error(`The export has no sheet ${sheet}`);
    target.value = value;
  }
  await workbook.xlsx.writeFile(path);

  const before = await state();
  const report = await importFolder({ owner: database.owner, definitions: subgraphs, folder: path });
  expect(report).toMatchObject({ ok: false, applied: false, more: 0 });
  expect(report.errors).toHaveLength(3);
  expect(await state()).toEqual(before);

  await writeErrorWorkbook({ definitions: subgraphs, folder: path, report, path: errors });
  const marked = await read(errors);
  expect(marked.worksheets[0]?.name).toBe('错误');
  expect(marked.worksheets.slice(1).map(({ name }) => name)).toEqual(workbook.worksheets.map(({ name }) => name));
  const cells: { sheet: string; cell: string; value: unknown; note: string }[] = [];
  for (const worksheet of marked.worksheets) {
    worksheet.eachRow((row) => row.eachCell((cell) => void (red(cell) && cells.push({ sheet: worksheet.name, cell: cell.address, value: cell.value, note: note(cell) }))));
  }
  expect(cells).toEqual(spoiled.map(({ sheet, cell, value }) => ({ sheet, cell, value, note: expect.stringContaining(`“${value}”不`) })));

  const list = marked.worksheets[0]?.getSheetValues().slice(1) as unknown[][];
  expect(list.map((row) => row.slice(2, 6))).toEqual([
    ['工作表', '单元格', '列', '内容'],
    ['学校', 'G5', '县区代码', '620999'],
    ['教师', 'G8', '参加工作日期', '二〇一五年'],
    ['交流轮岗', 'D3', '交流形式', '借用'],
  ]);
});

test('mended where they are marked, the cells are as they were: that workbook imports and changes nothing', async () => {
  const errors = exporting.path('玉门.errors.xlsx');
  const [marked, { rows }] = [
    await read(errors),
    await client.query<{ joined_on: string; kind: string }>(`
      SELECT (SELECT joined_on::text FROM staffing.teacher WHERE code = $1), (
        SELECT r.kind FROM staffing.rotation_assignment r JOIN staffing.teacher t ON t.id = r.teacher_id WHERE t.code = $2 AND r.starts_on = $3
      )`, await keys(errors)),
  ];
  const right = [yumen, rows[0]?.joined_on ?? '', rows[0]?.kind ?? ''];
  spoiled.forEach(({ sheet, cell }, index) => (marked.getWorksheet(sheet)!.getCell(cell).value = right[index] ?? ''));
  await marked.xlsx.writeFile(errors);
  const report = await importFolder({ owner: database.owner, definitions: subgraphs, folder: errors });
  expect(report.errors).toEqual([]);
  expect(report.sheets.filter(({ added, changed }) => added + changed > 0)).toEqual([]);
});

/** Keys of the two rows whose cells the database must be asked for. */
async function keys(path: string): Promise<string[]> {
  const workbook = await read(path);
  const [teacher, rotation] = [workbook.getWorksheet('教师')!.getRow(8), workbook.getWorksheet('交流轮岗')!.getRow(3)];
  const headers = workbook.getWorksheet('交流轮岗')!.getRow(1).values as unknown[];
  const start = rotation.getCell(headers.indexOf('开始日期')).value;
  return [teacher.getCell(1).text, rotation.getCell(1).text, start instanceof Date ? start.toISOString().slice(0, 10) : String(start)];
}
