import { catalogueOf } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { county, Importing, schools, told } from './support/importing';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.end());

const errors = async (files: Parameters<Importing['import']>[0]): Promise<string[]> => (await importing.import(files)).errors.map(told);

test('unknown headers, each told once, although the column that was meant is missing', async () => {
  expect(await errors({ 'counties.csv': 'code,nmae,province,省分\n620981,玉门市,甘肃省,甘肃省\n' })).toEqual([
    'counties.csv | 1 | nmae | is no column of counties (县区); did you mean name?',
    'counties.csv | 1 | 省分 | is no column of counties (县区); did you mean 省份?',
  ]);
});

test('a header like none names what there is, in its own language', async () => {
  expect(await errors({ 'counties.csv': 'code,name,province,xxxxxxxxxx\n' })).toEqual([
    'counties.csv | 1 | xxxxxxxxxx | is no column of counties (县区); there are code, name, province, ended_on, provenance, source',
  ]);
});

test('a long list is told in part, and how much more there is', async () => {
  const [told0 = ''] = await errors({ 'xxxxxxxxxx.csv': 'code\n' });
  const names = /^xxxxxxxxxx\.csv \| is no sheet; there are (.*), and (\d+) more, which the templates list \(data\/templates\/README\.md\)$/.exec(told0);
  const listed = names?.[1]?.split(', ') ?? [];
  expect(listed).toHaveLength(20);
  expect(listed.length + Number(names?.[2])).toBe(catalogueOf(subgraphs).plans.length);
  expect(told0).not.toMatch(/\p{Script=Han}/u);
});

test('one column under two headers', async () => {
  expect(await errors({ 'counties.csv': 'code,name,province,名称\n620981,玉门市,甘肃省,玉门\n' })).toEqual(['counties.csv | 1 | 名称 | is the same column as name; keep one of them']);
});

test('unknown and doubled files, while notes and hidden files are left alone', async () => {
  const files = { 'counties.csv': county, '县区.csv': county, 'school.csv': schools(1), 'schools.xls': 'PK', 'README.md': 'notes', '.DS_Store': '', '~$schools.xlsx': '' };
  expect(await errors(files)).toEqual([
    'school.csv | is no sheet; did you mean schools.csv?',
    'schools.xls | is a workbook of the old kind (.xls), which is not read; open it in the spreadsheet program and choose Save As, Excel workbook (.xlsx)',
    '县区.csv | 与 counties.csv 是同一张表；请将两者的行合并到一个文件',
  ]);
});

test('an empty folder', async () => {
  expect((await importing.import({})).errors).toMatchObject([{ message: 'holds no CSV file and no workbook; name them as in data/templates, such as schools.csv' }]);
});
