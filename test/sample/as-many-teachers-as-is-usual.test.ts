import { writtenSample, type SheetRow, type WrittenSample } from './support/sheets';

const counties = ['620981', '141124', '361023', '510923'];
/** Pupils to a teacher of the whole nation, about; a county is within a tenth of it. */
const usual: readonly (readonly [stage: string, pupils: number])[] = [['PRIMARY', 16.3], ['JUNIOR_SECONDARY', 12.8], ['SENIOR_SECONDARY', 12.7]];

let sample: WrittenSample;
let schools: readonly SheetRow[];
/** Pupils of this year's classes and teachers on the establishment today, by `<school> <stage>`. */
const pupils = new Map<string, number>();
const teachers = new Map<string, number>();
beforeAll(async () => {
  sample = await writtenSample();
  schools = sample.rows('schools');
  const add = (to: Map<string, number>, school: string | undefined, stage: string | undefined, count: number) => to.set(`${school} ${stage}`, (to.get(`${school} ${stage}`) ?? 0) + count);
  for (const { school, stage, school_year, size } of sample.rows('class_groups')) if (school_year === '2026') add(pupils, school, stage, Number(size));
  for (const { establishment_school, stage, ends_on } of sample.rows('appointments')) if (!ends_on || ends_on >= '2026-11-23') add(teachers, establishment_school, stage, 1);
});
afterAll(() => sample.remove());

const ratioOf = (some: readonly SheetRow[], stage: string): number => {
  const sum = (of: ReadonlyMap<string, number>) => some.reduce((all, { code }) => all + (of.get(`${code} ${stage}`) ?? 0), 0);
  return sum(pupils) / sum(teachers);
};

test.each(counties.flatMap((county) => usual.map(([stage, expected]) => [county, stage, expected] as const)))('%s: %s has about %d pupils a teacher', (county, stage, expected) => {
  const ratio = ratioOf(schools.filter((school) => school.county === county), stage);
  expect([ratio > expected * 0.9, ratio < expected * 1.1, ratio]).toEqual([true, true, ratio]);
});

test.each(counties)('%s: some primary schools under townships have more pupils a teacher than the norm allows, and some have fewer', (county) => {
  const ratios = schools
    .filter((school) => school.county === county && school.administration === 'TOWNSHIP')
    .map((school) => ratioOf([school], 'PRIMARY'))
    .filter(Number.isFinite);
  // 19 pupils to one of all staff, of whom at most 9 % do not teach.
  const norm = 19 / 0.91;
  expect(ratios.filter((ratio) => ratio > norm).length).toBeGreaterThan(0);
  expect(ratios.filter((ratio) => ratio < norm).length).toBeGreaterThan(0);
});

test.each(counties)('%s: some posts are of one subject and some of all, and some works add places, done and to come', (county) => {
  const own = new Set(schools.filter((school) => school.county === county).map(({ code }) => code));
  const posts = sample.rows('posts').filter(({ school }) => own.has(school));
  expect([posts.some(({ subject }) => subject), posts.some(({ subject }) => !subject)]).toEqual([true, true]);
  const adding = sample.rows('construction_projects').filter((row) => row.county === county && Number(row.places_added) > 0);
  const accepted = ['FINAL_ACCOUNTS', 'AUDIT'];
  expect([adding.some(({ stage }) => accepted.includes(stage ?? '')), adding.some(({ stage }) => !accepted.includes(stage ?? ''))]).toEqual([true, true]);
});

test('who holds a post of one subject teaches it', () => {
  const subjectOf = new Map(sample.rows('posts').map(({ code, subject }) => [code, subject]));
  const teaches = new Map(sample.rows('teachers').map(({ code, subject }) => [code, subject]));
  for (const { teacher, post } of sample.rows('appointments')) if (subjectOf.get(post)) expect(teaches.get(teacher)).toBe(subjectOf.get(post));
});
