import { answersOf, type Answers } from './support/answers';

type Places = Record<'done' | 'planned', number | null>;
type Supply = Record<'schools' | 'unknownSchools' | 'fullSchools', number> & Record<'places' | 'pupils' | 'difference', number | null>;
interface S01 {
  readonly byProject: (Places & { project: string; year: number; schools: number })[];
  readonly byYear: (Places & { year: number })[];
  readonly all: Places & { changes: number; schools: number };
  readonly byTownship: (Supply & { township: { name: string } | null })[];
  readonly county: Supply;
  readonly relieved: { totalCount: number; nodes: { successor: { name: string }; school: { name: string } }[] };
  readonly yearly: { totalCount: number; nodes: { threshold: number; status: string; observation: { value: number } }[] };
}

const ofCounty = (code: string): string => `school_id IN (SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '${code}')`;
const some = (table: string, county: string, rest: number): string =>
  `id IN (SELECT id FROM (SELECT t.id, row_number() OVER (ORDER BY t.code) AS place FROM schools.${table} t WHERE ${county}) AS each WHERE place % 3 = ${rest})`;
const inNanfeng = `county_id = (SELECT id FROM schools.county WHERE code = '361023')`;

let answers: Answers<S01>;
let data: S01;
beforeAll(async () => {
  answers = await answersOf('S01', [
    `UPDATE schools.place_change SET status = 'DONE', end_year = 2025 WHERE ${some('place_change', ofCounty('361023'), 0)}`,
    `UPDATE schools.place_change SET places = -places / 2 WHERE ${some('place_change', ofCounty('361023'), 1)}`,
    `UPDATE schools.school SET pupils = NULL WHERE ${some('school', inNanfeng, 0)}`,
    `UPDATE schools.school SET places = pupils - 10 WHERE pupils > 10 AND ${some('school', inNanfeng, 1)}`,
  ]);
  data = await answers.ask();
});
afterAll(() => answers.close());

test('places are told by project and year, those done apart from those planned', async () => {
  const raw = await answers.rows<{ project: string; end_year: number; places: number; status: string; school_id: string }>(`SELECT * FROM schools.place_change WHERE ${ofCounty('361023')}`);
  // Every change on record is done or planned, so that none done is known to be none.
  const sum = (rows: typeof raw, status: string): number => rows.filter((row) => row.status === status).reduce((total, { places }) => total + places, 0);
  const places = (rows: typeof raw): Places => ({ done: sum(rows, 'DONE'), planned: sum(rows, 'PLANNED') });
  expect(data.all).toEqual({ changes: raw.length, schools: new Set(raw.map(({ school_id }) => school_id)).size, ...places(raw) });

  const keys = [...new Set(raw.map(({ project, end_year }) => `${project}|${end_year}`))];
  expect(data.byProject).toHaveLength(keys.length);
  for (const row of data.byProject) {
    const meant = raw.filter(({ project, end_year }) => project === row.project && end_year === row.year);
    expect(row).toEqual({ project: row.project, year: row.year, schools: new Set(meant.map(({ school_id }) => school_id)).size, ...places(meant) });
  }
  const years = [...new Set(raw.map(({ end_year }) => end_year))].sort();
  expect(data.byYear).toEqual(years.map((year) => ({ year, ...places(raw.filter(({ end_year }) => end_year === year)) })));
});

test('places are held against pupils by township over the schools that reported both, and the others are counted', async () => {
  const schools = await answers.rows<{ township: string | null; places: number | null; pupils: number | null }>(
    `SELECT p.name AS township, s.places, s.pupils FROM schools.school s LEFT JOIN schools.township p ON p.id = s.township_id
     WHERE s.${inNanfeng} AND (s.opened_on <= '2026-11-23' OR (s.opened_on IS NULL AND NOT s.planned)) AND (s.closed_on IS NULL OR s.closed_on > '2026-11-23')`,
  );
  const supply = (rows: typeof schools): Supply => {
    const known = rows.filter((row): row is { township: string | null; places: number; pupils: number } => row.places !== null && row.pupils !== null);
    const total = (of: (row: (typeof known)[number]) => number): number | null => (known.length === 0 ? null : known.reduce((sum, row) => sum + of(row), 0));
    return {
      schools: rows.length,
      unknownSchools: rows.length - known.length,
      places: total(({ places }) => places),
      pupils: total(({ pupils }) => pupils),
      difference: total(({ places, pupils }) => places - pupils),
      fullSchools: known.filter(({ places, pupils }) => pupils > places).length,
    };
  };
  expect(data.county).toEqual(supply(schools));
  expect(data.county.unknownSchools).toBeGreaterThan(0);
  expect(data.county.fullSchools).toBeGreaterThan(0);
  const names = new Set(schools.map(({ township }) => township));
  expect(data.byTownship).toHaveLength(names.size);
  for (const { township, ...row } of data.byTownship) expect(row).toEqual(supply(schools.filter((school) => school.township === (township?.name ?? null))));
});

test('a new school is named with every school that it relieves', async () => {
  const raw = await answers.rows(
    `SELECT n.name AS successor, s.name AS school FROM schools.school_succession l JOIN schools.school n ON n.id = l.successor_id JOIN schools.school s ON s.id = l.school_id
     JOIN schools.county c ON c.id = s.county_id WHERE c.code = '620981' AND l.kind = 'RELIEVED_BY' AND l.state <> 'WITHDRAWN'`,
  );
  const named = data.relieved.nodes.map(({ successor, school }) => ({ successor: successor.name, school: school.name }));
  expect(named).toHaveLength(data.relieved.totalCount);
  expect(named).toEqual(expect.arrayContaining(raw));
  expect(named).toHaveLength(raw.length);
});

test('the yearly target comes with its verdict, by the places for compulsory education that were done in its year in towns', async () => {
  const [raw] = await answers.rows<{ added: number }>(
    `SELECT coalesce(sum(p.places), 0)::int AS added FROM schools.place_change p JOIN schools.school s ON s.id = p.school_id
     WHERE p.${ofCounty('361023')} AND p.status = 'DONE' AND p.end_year = 2025 AND s.locale NOT IN ('TOWNSHIP_CENTRE', 'VILLAGE')
       AND s.kind NOT IN ('KINDERGARTEN', 'SENIOR_SECONDARY', 'SECONDARY_VOCATIONAL', 'SPECIAL_EDUCATION', 'COMMUNITY')`,
  );
  expect(data.yearly).toMatchObject({ totalCount: 1, nodes: [{ threshold: 3000, observation: { value: raw?.added } }] });
  expect(data.yearly.nodes[0]?.status).toBe((raw?.added ?? 0) >= 3000 ? 'MET' : 'DUE');
});
