import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { importFolder, writeErrorWorkbook } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { Importing, told, type Files } from './support/importing';
import { merged, sheetOf, workbookOf } from './support/sheet-xml';

let importing: Importing;
beforeEach(async () => (importing = await Importing.start()));
afterEach(() => importing.end());

const counties = '行政区划代码,名称,省份\n62098,玉门市,甘肃省\n';
const townships = '行政区划代码,名称,类别,县区代码\n620981100,玉门镇,镇,620981\n';

/** Imports a folder, which must be refused, and answers the error workbook and what is said of it. */
async function refuse(files: Files): Promise<{ said: string; path: string; folder: string }> {
  const folder = await importing.folder(files);
  const report = await importFolder({ owner: importing.owner, definitions: subgraphs, folder });
  expect(report.ok).toBe(false);
  const path = join(await importing.folder({}), 'errors.xlsx');
  return { said: await writeErrorWorkbook({ definitions: subgraphs, folder, report, path }), path, folder };
}

const reimport = async (path: string): Promise<string[]> => (await importFolder({ owner: importing.owner, definitions: subgraphs, folder: path })).errors.map(({ worksheet, ...fault }) => `${worksheet} | ${told(fault).split(' | ').slice(1).join(' | ')}`);

async function mend(path: string, cells: Readonly<Record<string, string | number>>, change: (workbook: Workbook) => void = () => undefined): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  for (const [cell, value] of Object.entries(cells)) workbook.getWorksheet(cell.split('!')[0]!)!.getCell(cell.split('!')[1]!).value = value;
  change(workbook);
  await workbook.xlsx.writeFile(path);
}

test('one that has everything says so, and mended brings what the folder would', async () => {
  const { said, path } = await refuse({ '县区.csv': counties, '乡镇.csv': townships });
  expect(said).toBe(`错误单元格已在 ${path} 中标出；请在其中改正后导入该文件。`);
  await mend(path, { '县区!A2': '620981' });
  expect(await reimport(path)).toEqual([]);
  expect(await importing.rows('SELECT code FROM schools.township')).toEqual([{ code: '620981100' }]);
});

const standsIn = '代表未能读入的行；请将这些行填入相应的工作表，然后删除此表';

test.each<[string, Files, string]>([
  ['an old workbook', { '乡镇.xls': Buffer.from('d0cf11e0', 'hex') }, '乡镇.xls'],
  ['a damaged workbook', { '乡镇.xlsx': Buffer.from('PK\x03\x04', 'latin1') }, '乡镇.xlsx'],
  ['bytes of no encoding', { '乡镇.csv': Buffer.from([0x63, 0xff, 0xfe, 0x80, 0x20]) }, '乡镇.csv'],
  ['a file that breaks off', { '乡镇.csv': `${townships}620981101,"甲"乙,镇,620981\n` }, '乡镇.csv'],
])('one that lacks %s names it, and is refused until somebody saw to it', async (_, files, missing) => {
  const { said, path, folder } = await refuse({ '县区.csv': counties, ...files });
  expect(said).toBe(`能读到的错误单元格已在 ${path} 中标出，但其中缺少 ${missing} 的行：请直接改正 ${folder} 中的文件，然后重新导入。`);
  await mend(path, { '县区!A2': '620981' });
  expect(await reimport(path)).toContain(`缺 ${missing} | ${standsIn}`);
  expect(await importing.rows('SELECT FROM schools.county')).toEqual([]);
});

test('a misnamed CSV file comes along under its name, and is refused until the sheet is named right', async () => {
  const { said, path } = await refuse({ '县区.csv': counties, '乡镇表.csv': townships });
  expect(said).toContain('请在其中改正后导入该文件');
  await mend(path, { '县区!A2': '620981' });
  expect(await reimport(path)).toEqual(['乡镇表 | 不是任何一张表；是否应为“乡镇”？']);
  await mend(path, {}, (workbook) => (workbook.getWorksheet('乡镇表')!.name = '乡镇'));
  expect(await reimport(path)).toEqual([]);
  expect(await importing.rows('SELECT code FROM schools.township')).toEqual([{ code: '620981100' }]);
});

test('what could not be read is refused again where nobody mended it: formulas, merged numbers, rows of another length', async () => {
  const headers = ['学校标识码', '校名', '学校类别', '办学性质', '隶属', '城乡分类', '县区代码', '在校生数', '学位数'];
  const school = (number: number, ...more: (string | null)[]): (string | null)[] => [`216200000${number}`, `第${number}小学`, '小学', '公办', '乡镇', '村庄 220', '620981', ...more];
  const rows = [headers, school(1, '<c r="@"><f>1+1</f></c>', '1500'), school(2, '5')];
  const { path } = await refuse({
    '县区.csv': counties.replace('62098,', '620981,'),
    '乡镇.csv': `${townships.replace('\n', ',出处\n').replace(/620981\n$/, '620981\n')}`,
    '玉门.xlsx': await workbookOf({ sheets: { 学校: sheetOf(rows, merged('I2:I3')) } }),
  });
  expect(await reimport(path)).toEqual([
    '乡镇 | 2 | 出处 | #N/A | 是表格软件的错误值；请修正公式，或直接填写数值',
    '学校 | 2 | 在校生数 | #N/A | 是表格软件的错误值；请修正公式，或直接填写数值',
    '学校 | 3 | 学位数 | #N/A | 是表格软件的错误值；请修正公式，或直接填写数值',
  ]);
  await mend(path, { '乡镇!E2': '统计', '学校!H2': 2, '学校!I3': 700 });
  expect(await reimport(path)).toEqual([]);
  expect(await importing.rows('SELECT pupils, places FROM schools.school ORDER BY code')).toEqual([{ pupils: 2, places: 1500 }, { pupils: 5, places: 700 }]);
});
