import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Cell, type DataValidation, type Worksheet } from 'exceljs';
import { writeTemplateWorkbook } from '../../importer';
import { catalogueOf } from '../../importer/catalogue/catalogue';
import { subgraphs } from '../../subgraphs';
import { Importing } from './support/importing';

jest.setTimeout(60_000);
let folder: string;
let workbook: Workbook;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sng-templates-'));
  await writeTemplateWorkbook(subgraphs, join(folder, 'school-network.xlsx'));
  workbook = new Workbook();
  await workbook.xlsx.readFile(join(folder, 'school-network.xlsx'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const catalogue = catalogueOf(subgraphs);
const plans = [...catalogue.plans, catalogue.corrections];
const sheet = (name: string): Worksheet => {
  const found = workbook.getWorksheet(name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
};
const note = ({ note: content }: Cell): string => (typeof content === 'string' ? content : (content?.texts ?? []).map(({ text }) => text).join(''));

/** The library keeps rules by range, or by each cell of a small one; its types leave them out. */
function rule(worksheet: Worksheet, column: string): DataValidation | undefined {
  const { model } = (worksheet as unknown as { dataValidations: { model: Record<string, DataValidation> } }).dataValidations;
  return Object.entries(model).find(([range]) => new RegExp(`^(range:)?${column}2(:|$)`).test(range))?.[1];
}

test('a sheet for every kind of row, with Chinese headers that stay in sight', () => {
  expect(workbook.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name)).toEqual(plans.map((plan) => plan.sheet.zh));
  for (const plan of plans) {
    const worksheet = sheet(plan.sheet.zh);
    expect(worksheet.getRow(1).values).toEqual([undefined, ...plan.columns.map(({ column }) => column.zh)]);
    expect(worksheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
  }
});

test('the note of a header tells what the column may hold', () => {
  expect(note(sheet('学校').getCell('A1'))).toBe('学校标识码 (code)\n必填\n编码: 10 位数字：2 位类别、2 位省份、6 位顺序号\n同一行由此识别: 再次导入时更新, 不重复新增');
  expect(note(sheet('学校').getCell('G1'))).toBe('县区代码 (county)\n必填\n“县区”表中某行的行政区划代码');
  expect(note(sheet('学校').getCell('I1'))).toBe('是否寄宿制 (boarding)\n可不填\n默认: 否\n任选其一: 是、否');
  for (const plan of plans) sheet(plan.sheet.zh).getRow(1).eachCell((cell) => expect(note(cell)).toContain(String(cell.value)));
});

test('choices drop down, also those of a long list', () => {
  const lists = sheet('选项');
  expect(lists.state).toBe('hidden');
  const values = (worksheet: string, column: string): unknown[] => {
    const [, letter, last] = /^'选项'!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(String(rule(sheet(worksheet), column)?.formulae[0])) ?? [];
    return Array.from({ length: Number(last) }, (_, index) => lists.getCell(`${letter}${index + 1}`).value);
  };
  expect(values('学校', 'I')).toEqual(['是', '否']);
  expect(values('乡镇', 'C')).toContain('镇');
  for (const { sheet: { zh }, columns } of plans) {
    columns.forEach(({ column: { kind } }, place) => {
      const letter = sheet(zh).getColumn(place + 1).letter;
      expect([zh, letter, rule(sheet(zh), letter)?.type]).toEqual([zh, letter, kind.type === 'choice' || kind.type === 'boolean' ? 'list' : undefined]);
    });
  }
});

test('codes are text, so that leading zeros stay', () => {
  expect(sheet('学校').getColumn(1).numFmt).toBe('@');
  expect(sheet('学校').getColumn(7).numFmt).toBe('@');
  expect(sheet('教师').getColumn(7).numFmt).toBe('yyyy-mm-dd');
});

test('filled in or not, the importer takes it', async () => {
  const importing = await Importing.start();
  try {
    const { importFolder } = await import('../../importer');
    const report = await importFolder({ owner: importing.owner, definitions: subgraphs, folder });
    expect(report.errors).toEqual([]);
    expect(report.sheets).toHaveLength(plans.length);
    sheet('县区').getRow(2).values = ['009001', '样例县', '样例省'];
    await workbook.xlsx.writeFile(join(folder, 'school-network.xlsx'));
    expect((await importFolder({ owner: importing.owner, definitions: subgraphs, folder })).errors).toEqual([]);
    expect(await importing.rows('SELECT code, name, provenance FROM schools.county')).toEqual([{ code: '009001', name: '样例县', provenance: 'REPORTED' }]);
  } finally {
    await importing.end();
  }
});
