import { answersOf, type Answers } from './support/answers';

interface Sizes {
  readonly county: { name: string };
  readonly stage: string;
  readonly sizes: { schoolYear: number; classes: number; oversizeClasses: number; oversizeSchools?: number; superOversizeClasses?: number; oversizePercent: number };
}
interface Class {
  readonly stage: string;
  readonly size: number;
  readonly overflow: number;
  readonly school: { name: string };
  readonly overflowReceivers: { groups: number; freePlaces: number; unknownSchools: number; schools: { freePlaces: number; school: { name: string } }[] };
}
interface S03 {
  readonly oversize: { totalCount: number; nodes: Class[] };
  readonly share2019: Sizes[];
  readonly share2020: Sizes[];
}

const of = (code: string): string => `c.school_id IN (SELECT s.id FROM schools.school s JOIN schools.county k ON k.id = s.county_id WHERE k.code = '${code}')`;
const large = `c.school_id IN (SELECT x.school_id FROM schools.class_group x WHERE x.school_year = 2019 AND x.size >= 56)`;
/** A school with an oversize class of 2019 that is in a group, and the others of its groups. */
const crowded = `SELECT m.school_id, m.group_id FROM groups.group_membership m JOIN schools.class_group c ON c.school_id = m.school_id
  WHERE c.school_year = 2019 AND c.size >= 56 AND ${of('361023')} AND daterange(m.starts_on, m.ends_on) @> '2026-10-15'::date`;
const others = `SELECT m.school_id FROM groups.group_membership m WHERE m.group_id IN (SELECT group_id FROM (${crowded}) AS x) AND daterange(m.starts_on, m.ends_on) @> '2026-10-15'::date`;

let answers: Answers<S03>;
let data: S03;
beforeAll(async () => {
  answers = await answersOf('S03', [
    // A class of every size about the two thresholds, and neighbours with places free, with none, with too few, and that reported nothing.
    `UPDATE schools.class_group c SET size = 54 + (c.number % 13) WHERE c.school_year = 2019 AND c.grade = 1 AND ${of('361023')} AND ${large}`,
    `UPDATE schools.school SET places = pupils + 40 WHERE id IN (${others}) AND code ~ '[0-3]$'`,
    `UPDATE schools.school SET places = pupils - CASE WHEN code ~ '[46]$' THEN 0 ELSE 5 END WHERE id IN (${others}) AND code ~ '[4-6]$' AND pupils > 5`,
    `UPDATE schools.school SET places = NULL WHERE id IN (${others}) AND code ~ '[7-9]$'`,
  ]);
  data = await answers.ask();
});
afterAll(() => answers.close());

test('oversize classes are those of 56 and more of the year, each with the pupils above 55', async () => {
  const raw = await answers.rows<{ school: string; size: number }>(
    `SELECT s.name AS school, c.size FROM schools.class_group c JOIN schools.school s ON s.id = c.school_id WHERE ${of('361023')} AND c.school_year = 2019 AND c.size >= 56 ORDER BY c.size DESC`,
  );
  expect(raw.length).toBeGreaterThan(0);
  expect(data.oversize.totalCount).toBe(raw.length);
  expect(data.oversize.nodes).toHaveLength(Math.min(100, raw.length));
  expect(data.oversize.nodes.map(({ size }) => size)).toEqual(raw.slice(0, 100).map(({ size }) => size));
  expect(data.oversize.nodes.every(({ size, overflow }) => overflow === size - 55)).toBe(true);
});

test.each([['share2019', 2019], ['share2020', 2020]] as const)('%s is the share of the classes on record of that year, by county and stage', async (name, year) => {
  const raw = await answers.rows<Record<'county' | 'stage' | 'percent', string> & Record<'classes' | 'oversize' | 'schools' | 'super', number>>(
    `SELECT k.name AS county, c.stage, count(*)::int AS classes, count(*) FILTER (WHERE c.size >= 56)::int AS oversize, count(DISTINCT c.school_id) FILTER (WHERE c.size >= 56)::int AS schools,
       count(*) FILTER (WHERE c.size >= 66)::int AS super, 100.0 * count(*) FILTER (WHERE c.size >= 56) / count(*) AS percent
     FROM schools.class_group c JOIN schools.school s ON s.id = c.school_id JOIN schools.county k ON k.id = s.county_id WHERE c.school_year = $1 GROUP BY k.code, k.name, c.stage ORDER BY k.code, c.stage`,
    [year],
  );
  expect(data[name].map(({ county, stage, sizes }) => ({ county: county.name, stage, classes: sizes.classes, oversize: sizes.oversizeClasses, percent: sizes.oversizePercent.toFixed(6) }))).toEqual(
    raw.map(({ county, stage, classes, oversize, percent }) => ({ county, stage, classes, oversize, percent: Number(percent).toFixed(6) })),
  );
  expect(data[name].every(({ sizes }) => sizes.schoolYear === year)).toBe(true);
  if (name === 'share2019') {
    expect(data[name].map(({ sizes }) => [sizes.oversizeSchools, sizes.superOversizeClasses])).toEqual(raw.map((row) => [row.schools, row.super]));
  }
});

test('who could take the overflow are the open schools of the same groups and stage with free places, and the unknown ones are counted', async () => {
  const schools = await answers.rows<{ name: string; kind: string; free: number | null; open: boolean; groups: string[] }>(
    `SELECT s.name, s.kind, s.places - s.pupils AS free, array_agg(m.group_id::text) AS groups,
       (s.opened_on <= '2026-10-15' OR (s.opened_on IS NULL AND NOT s.planned)) AND (s.closed_on IS NULL OR s.closed_on > '2026-10-15') AS open
     FROM schools.school s JOIN groups.group_membership m ON m.school_id = s.id AND daterange(m.starts_on, m.ends_on) @> '2026-10-15'::date
     JOIN groups.education_group g ON g.id = m.group_id AND (g.dissolved_on IS NULL OR g.dissolved_on > '2026-10-15') WHERE s.county_id = (SELECT id FROM schools.county WHERE code = '361023') GROUP BY s.id`,
  );
  const stagesOf: Record<string, string[]> = {
    KINDERGARTEN: ['PRESCHOOL'], TEACHING_POINT: ['PRIMARY'], PRIMARY: ['PRIMARY'], JUNIOR_SECONDARY: ['JUNIOR_SECONDARY'], NINE_YEAR: ['PRIMARY', 'JUNIOR_SECONDARY'],
    SENIOR_SECONDARY: ['SENIOR_SECONDARY'], COMPLETE_SECONDARY: ['JUNIOR_SECONDARY', 'SENIOR_SECONDARY'], TWELVE_YEAR: ['PRIMARY', 'JUNIOR_SECONDARY', 'SENIOR_SECONDARY'], SECONDARY_VOCATIONAL: ['VOCATIONAL'],
  };
  let answered = 0;
  for (const { school, stage, overflowReceivers } of data.oversize.nodes) {
    const own = schools.find(({ name }) => name === school.name);
    const near = schools.filter((one) => one.open && one !== own && stagesOf[one.kind]?.includes(stage) && one.groups.some((group) => own?.groups.includes(group)));
    const free = near.filter((one) => (one.free ?? 0) > 0);
    expect(overflowReceivers.groups).toBe(new Set(own?.groups).size);
    expect(overflowReceivers.unknownSchools).toBe(near.filter((one) => one.free === null).length);
    expect(overflowReceivers.schools.map((one) => [one.school.name, one.freePlaces]).sort()).toEqual(free.map((one) => [one.name, one.free]).sort());
    expect(overflowReceivers.freePlaces).toBe(free.reduce((sum, one) => sum + (one.free ?? 0), 0));
    expect(overflowReceivers.schools.map(({ freePlaces }) => freePlaces)).toEqual(overflowReceivers.schools.map(({ freePlaces }) => freePlaces).sort((a, b) => b - a));
    if (free.length > 0) answered += 1;
  }
  expect(answered).toBeGreaterThan(0);
});
