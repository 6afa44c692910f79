import { county, Importing, told } from './support/importing';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.end());

const quotes = 'has quotes that do not fit: a cell with quotes begins and ends with ", and a " inside is written ""';

test.each<[string, string | Buffer, string[]]>([
  ['nothing', '', ['counties.csv | is empty; its first line must name the columns, as in data/templates/counties.csv']],
  ['bytes of no encoding', Buffer.from([0x63, 0xff, 0xfe, 0x80, 0x20]), ['counties.csv | is neither UTF-8 nor GB18030; save it as CSV UTF-8']],
  ['text after a closing quote', `${county}620982,"乙"丙,甘肃省\n`, [`counties.csv | 3 | ${quotes}`]],
  ['a quote that never closes', `${county}620982,"乙,甘肃省\n620983,丙,甘肃省\n`, [`counties.csv | 3 | ${quotes}`]],
  ['a quote that swallows a large file', `${county}"${'620982,乙,甘肃省\n'.repeat(100_000)}`, [`counties.csv | 3 | ${quotes}`]],
  ['too few and too many cells', `${county}620982,乙\n620983,丙,甘肃省,x\n`, [
    'counties.csv | 3 | has 2 cells, but the header has 3; put cells that contain the separator into quotes',
    'counties.csv | 4 | has 4 cells, but the header has 3; put cells that contain the separator into quotes',
  ]],
  ['a value below no header', 'code,name,province,\n620981,玉门市,甘肃省,x\n', ['counties.csv | 2 | x | stands in a column without a header; name the column or clear the cell']],
  ['a required cell that is empty', 'code,name,province\n620981, ,甘肃省\n', ['counties.csv | 2 | name | is empty; a value is required']],
])('%s', async (_, content, expected) => {
  const report = await importing.import({ 'counties.csv': content });
  expect(report.errors.map(told)).toEqual(expected);
  expect(await importing.rows('SELECT FROM schools.county')).toHaveLength(0);
});

test('lines are those of the file, also after cells that span several and lines that are empty', async () => {
  for (const end of ['\n', '\r\n']) {
    const lines = ['code,name,province', '', '620981,"玉', '', '门",甘肃省', 'x,玉门市,甘肃省', '', 'y,"a', 'b",甘肃省', 'z,玉门市,甘肃省'];
    const report = await importing.import({ 'counties.csv': lines.join(end) });
    expect(report.errors.map(({ line, value }) => [line, value])).toEqual([
      [6, 'x'],
      [8, 'y'],
      [10, 'z'],
    ]);
  }
});
