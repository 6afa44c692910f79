import { total, writtenSample, type SheetRow, type WrittenSample } from './support/sheets';

let sample: WrittenSample;
beforeAll(async () => {
  sample = await writtenSample();
});
afterAll(() => sample.remove());

const county = '620981';
const ofCounty = (row: SheetRow): boolean => row.county === county;
const schools = (): readonly SheetRow[] => sample.rows('schools').filter(ofCounty);
const citing = (sheet: string, ...facts: string[]): readonly SheetRow[] =>
  sample.rows(sheet).filter(({ source }) => facts.every((fact) => source?.includes(fact)));

test('kindergartens: 25, of them 4 inclusive private and 6 public ones in town', () => {
  const kindergartens = schools().filter(({ kind }) => kind === 'KINDERGARTEN');
  expect(kindergartens).toHaveLength(25);
  expect(kindergartens.filter(({ ownership }) => ownership === 'INCLUSIVE_PRIVATE')).toHaveLength(4);
  expect(kindergartens.filter(({ ownership, administration }) => ownership === 'PUBLIC' && administration === 'COUNTY')).toHaveLength(6);
});

test.each([
  ['省级示范性幼儿园', 'false', 4],
  ['省级示范性幼儿园', 'true', 2],
  ['省级一类幼儿园', 'false', 6],
  ['省级一类幼儿园', 'true', 2],
  ['省级文明校园', 'false', 5],
  ['酒泉市中小学“数字校园”实验校', 'false', 5],
])('designation %s, planned %s: %i', (name, planned, count) => {
  expect(sample.rows('designations').filter((row) => row.name === name && row.planned === planned)).toHaveLength(count);
});

test.each(['2021-03-01', '2022-03-01', '2024-10-01', '2026-11-23'])('1340 teachers are on the establishment on %s', (day) => {
  const appointments = sample.rows('appointments').filter(({ teacher }) => teacher?.startsWith(`T${county}`));
  const held = appointments.filter(({ starts_on, ends_on }) => (starts_on ?? '') <= day && (!ends_on || ends_on >= day));
  // The kindergarten that opened in autumn 2021 had its staff only then.
  const opened = schools().filter(({ opened_on }) => (opened_on ?? '') > day).map(({ code }) => code);
  const later = appointments.filter(({ serving_school }) => opened.includes(serving_school));
  expect(held.length + later.length).toBe(1340);
});

test.each([
  ['001-067', 2], ['001-068', 3], ['001-069', 1], ['001-070', 1], ['001-071', 16], ['001-072', 44], ['001-073', 3],
  ['001-074', 38], ['001-075', 72], ['001-076', 3], ['001-077', 233], ['001-078', 301], ['001-079', 14],
])('honours of fact %s: %i, each held by another teacher', (fact, count) => {
  const rows = citing('honours', fact);
  expect(rows).toHaveLength(count);
  expect(new Set(rows.map(({ teacher }) => teacher)).size).toBe(count);
});

test('recruitment: 255 in 2016-2020, 50 a year in 2021-2025, and as many teachers joined', () => {
  const batches = sample.rows('recruitment_batches').filter(ofCounty);
  const joined = sample.rows('teachers').filter(({ code, joined_on }) => code?.startsWith(`T${county}`) && joined_on?.endsWith('-09-01'));
  expect(total(batches.filter(({ year }) => Number(year) <= 2020), 'headcount')).toBe(255);
  for (const { year, headcount } of batches) {
    expect(joined.filter(({ joined_on }) => joined_on?.startsWith(year ?? ''))).toHaveLength(Number(headcount));
    if (Number(year) > 2020) expect(headcount).toBe('50');
  }
});

test.each([
  ['COMPUTER', 404, 'DEVICE'], ['MULTIMEDIA', 375, 'SET'], ['MUSIC', 195, 'SET'], ['ART', 583, 'PIECE'], ['SPORTS', 345, 'SET'],
  ['BOOK', 136_600, 'VOLUME'], ['DRINKING_WATER', 145, 'SET'], ['DESK_AND_CHAIR', 9623, 'SET'], ['STUDENT_BED', 1925, 'FRAME'],
  ['CANTEEN', 436, 'DEVICE'], ['ELECTRIC_HEATING', 3, 'SET'], ['SECURITY', 33, 'SET'], ['OTHER', 407, 'SET'],
])('equipment %s: %i %s', (kind, quantity, unit) => {
  const lots = sample.rows('equipment_lots').filter((row) => ofCounty(row) && row.kind === kind);
  expect(total(lots, 'quantity')).toBe(quantity);
  expect(new Set(lots.map((lot) => lot.unit))).toEqual(new Set([unit]));
});

test('30 school buses, 23 schools linked to the cloud library, 21 studios', () => {
  expect(sample.rows('school_buses').filter(ofCounty)).toHaveLength(30);
  expect(new Set(citing('digital_services', '001-123').map(({ school }) => school)).size).toBe(23);
  expect(sample.rows('studios').filter(({ code }) => code?.startsWith(`ST${county}`))).toHaveLength(21);
});

test('weak-school programme: 198 and 243 projects at every school of compulsory education, 292 million yuan, 70 % of it rural', () => {
  const projects = sample.rows('construction_projects').filter(({ programme }) => programme === '全面改薄');
  const rural = new Set(schools().filter(({ locale }) => locale === 'VILLAGE' || locale === 'TOWNSHIP_CENTRE').map(({ code }) => code));
  const built = projects.filter(({ kind }) => kind === 'EXTENSION');
  const bought = projects.filter(({ kind }) => kind === 'EQUIPMENT_PURCHASE');
  expect([built.length, bought.length]).toEqual([198, 243]);
  expect(total(projects, 'investment')).toBe(292_000_000);
  expect(total(bought, 'investment')).toBe(39_358_200);
  expect(total(built, 'floor_area')).toBe(44_700);
  expect(total(projects.filter(({ school }) => rural.has(school ?? '')), 'investment')).toBe(204_400_000);
  const compulsory = schools().filter(({ kind, pupils }) => ['PRIMARY', 'JUNIOR_SECONDARY', 'NINE_YEAR'].includes(kind ?? '') && pupils);
  expect(new Set(projects.map(({ school }) => school))).toEqual(new Set(compulsory.map(({ code }) => code)));
});

test('since 2016: 766 million yuan, 70,450 square metres, 49 schools rebuilt, extended or repaired', () => {
  const programmes = ['全面改薄', '民族学校基础设施建设', '石油中专实训大楼', '“十三五”以来新建学校', '“十三五”以来维修改造'];
  const projects = sample.rows('construction_projects').filter((row) => ofCounty(row) && programmes.includes(row.programme ?? ''));
  expect(total(projects, 'investment')).toBe(766_000_000);
  expect(total(projects, 'floor_area')).toBe(70_450);
  expect(new Set(projects.filter(({ kind }) => kind === 'EXTENSION' || kind === 'REPAIR').map(({ school }) => school)).size).toBe(49);
});
