import { county, Importing, schoolHeader, told } from './support/importing';

let importing: Importing;
beforeAll(async () => (importing = await Importing.start()));
afterAll(() => importing.end());

const school = (locale: string, township: string, pupils: string, opened: string, boarding = ''): string =>
  `${schoolHeader},township,pupils,opened_on,boarding\n2162000001,第1小学,小学,公办,乡镇,${locale},620981,${township},${pupils},${opened},${boarding}\n`;

test.each(['不详', '未知', ' 不详　', 'Unknown', 'ｕｎｋｎｏｗｎ'])('a figure and a choice that are %s are unknown', async (word) => {
  const report = await importing.import({ 'counties.csv': county, 'schools.csv': school(word, '', word, '') });
  expect(report.errors.map(told)).toEqual([]);
  expect(await importing.rows('SELECT locale, pupils FROM schools.school')).toEqual([{ locale: null, pupils: null }]);
});

test('where an empty cell says something else, the word is refused with what to write', async () => {
  const report = await importing.import({ 'counties.csv': county, 'schools.csv': school('村庄 220', '不详', '10', '不详', '不详') }, { dryRun: true });
  expect(report.errors.map(({ column, code }) => `${column} ${code}`)).toEqual(['township cell-unknown-elsewhere', 'opened_on cell-unknown-elsewhere', 'boarding cell-unknown-has-default']);
  const required = await importing.import({ 'counties.csv': 'code,name,province\n不详,玉门市,不详\n' }, { dryRun: true });
  expect(required.errors.map(({ column, code }) => `${column} ${code}`)).toEqual(['code cell-not-unknown']);
});
