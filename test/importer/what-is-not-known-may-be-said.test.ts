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

test.each(['不详', ''])('by when a hazard is to be rectified and since when a school is a training base may be "%s"', async (word) => {
  const report = await importing.import({
    'counties.csv': county,
    'schools.csv': school('', '', '', ''),
    'hazards.csv': `code,school,description,severity,found_on,deadline,summoned_on\nHZ-1,2162000001,墙体裂缝,一般隐患,2024-01-10,${word},2024-02-10\n`,
    'training_bases.csv': `school,level,since_year\n2162000001,COUNTY,${word}\n`,
  });
  expect(report.errors.map(told)).toEqual([]);
  expect(await importing.rows('SELECT deadline, summoned_on::text FROM facilities.hazard')).toEqual([{ deadline: null, summoned_on: '2024-02-10' }]);
  expect(await importing.rows('SELECT since_year FROM staffing.training_base')).toEqual([{ since_year: null }]);
});

test('where an empty cell says something else, the word is refused with what to write', async () => {
  const report = await importing.import({ 'counties.csv': county, 'schools.csv': school('村庄 220', '不详', '10', '不详', '不详') }, { dryRun: true });
  expect(report.errors.map(({ column, code }) => `${column} ${code}`)).toEqual(['township cell-unknown-elsewhere', 'opened_on cell-unknown-elsewhere', 'boarding cell-unknown-has-default']);
  const required = await importing.import({ 'counties.csv': 'code,name,province\n不详,玉门市,不详\n' }, { dryRun: true });
  expect(required.errors.map(({ column, code }) => `${column} ${code}`)).toEqual(['code cell-not-unknown']);
});
