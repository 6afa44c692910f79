import { county, Importing } from './support/importing';

let importing: Importing;
beforeEach(async () => (importing = await Importing.start()));
afterEach(() => importing.end());

const expected = [{ code: '620981100', name: '玉门镇', kind: 'TOWN', source: null }];
const townships = (): Promise<unknown[]> => importing.rows('SELECT code, name, kind, source FROM schools.township');

const chinese = '行政区划代码,名称,类别,县区代码\r\n620981100,玉门镇,镇,620981\r\n';
/** 玉门镇 and the rest in GB18030, which Node reads but does not write. */
const gb18030 = Buffer.from(
  'd0d0d5fec7f8bbaeb4fac2eb2cc3fbb3c62cc0e0b1f02ccfd8c7f8b4fac2eb0a3632303938313130302cd3f1c3c5d5f22cd5f22c3632303938310a',
  'hex',
);

test.each<[string, string, string | Buffer]>([
  ['English headers', 'townships.csv', 'code,name,kind,county\n620981100,玉门镇,TOWN,620981\n'],
  ['Chinese headers', 'townships.csv', chinese],
  ['both, in another order, with spaces and a last line without an end', '乡镇.csv', ' COUNTY ,类别,Name,行政区划代码\n 620981 ,镇,　玉门镇 ,620981100'],
  ['a byte order mark', '乡镇.csv', `\uFEFF${chinese}`],
  ['GB18030', '乡镇.csv', gb18030],
  ['semicolons', 'townships.csv', chinese.replaceAll(',', ';')],
  ['tabs', 'TOWNSHIPS.CSV', chinese.replaceAll(',', '\t')],
  ['quotes', 'townships.csv', '"code","name","kind","county"\n"620981100","玉门镇","TOWN","620981"\n'],
  ['empty lines and cells at the edges', 'townships.csv', 'code,name,kind,county,,\n\n620981100,玉门镇,TOWN,620981,,\n,,,,,\n\n'],
])('%s', async (_, file, content) => {
  const report = await importing.import({ 'counties.csv': county, [file]: content });
  expect(report.errors).toEqual([]);
  expect(await townships()).toEqual(expected);
});

test('quotes, separators, line breaks, backslashes and formulas are kept as they are', async () => {
  const name = '甲,"乙"\r\n丙\t\\N\\丁';
  const formula = '=1+1';
  const report = await importing.import({ 'counties.csv': `code,name,province\n620981,"${name.replaceAll('"', '""')}","${formula}"\n620982,'乙,\\N\n` });
  expect(report.errors).toEqual([]);
  expect(await importing.rows('SELECT code, name, province FROM schools.county ORDER BY code')).toEqual([
    { code: '620981', name, province: formula },
    { code: '620982', name: "'乙", province: '\\N' },
  ]);
});
