import { answersOf, type Answers } from './support/answers';

interface S04 {
  readonly byTownshipAndKind: { township: { name: string } | null; kind: string; schools: number; boardingSchools: number }[];
  readonly nineYear: { totalCount: number; nodes: { name: string }[] };
  readonly smallRural: { totalCount: number; nodes: { name: string; pupils: number }[] };
  readonly ruralOfUnknownSize: { totalCount: number };
  readonly withoutEither: { totalCount: number; nodes: { name: string }[] };
}

const open = `(s.opened_on <= '2026-10-15' OR (s.opened_on IS NULL AND NOT s.planned)) AND (s.closed_on IS NULL OR s.closed_on > '2026-10-15')`;
const of = (code: string): string => `s.county_id = (SELECT id FROM schools.county WHERE code = '${code}')`;
const either = `(s.boarding OR s.kind = 'NINE_YEAR') AND s.kind <> 'KINDERGARTEN'`;
const linxianTownship = (place: number): string => `(SELECT p.id FROM schools.township p JOIN schools.county c ON c.id = p.county_id WHERE c.code = '141124' ORDER BY p.code OFFSET ${place} LIMIT 1)`;

let answers: Answers<S04>;
let data: S04;
beforeAll(async () => {
  answers = await answersOf('S04', [
    // One township loses its boarding and nine-year schools by closure, one has only a kindergarten whose children stay, one a school that is not built yet.
    `UPDATE schools.school s SET closed_on = '2026-10-15', closed = '2026-10-15' WHERE s.township_id = ${linxianTownship(0)} AND ${either}`,
    `UPDATE schools.school s SET boarding = (s.kind = 'KINDERGARTEN'), kind = CASE WHEN s.kind = 'NINE_YEAR' THEN 'PRIMARY' ELSE s.kind END WHERE s.township_id = ${linxianTownship(1)}`,
    `UPDATE schools.school s SET planned = TRUE, opened_on = NULL, opened = NULL WHERE s.township_id = ${linxianTownship(2)} AND ${either}`,
    `UPDATE schools.school s SET pupils = NULL WHERE ${of('141124')} AND s.locale = 'VILLAGE' AND s.code LIKE '%7'`,
  ]);
  data = await answers.ask();
});
afterAll(() => answers.close());

test('schools are counted by township and kind', async () => {
  const raw = await answers.rows(
    `SELECT p.name AS township, s.kind, count(*)::int AS schools, count(*) FILTER (WHERE s.boarding)::int AS "boardingSchools" FROM schools.school s
     LEFT JOIN schools.township p ON p.id = s.township_id WHERE ${of('620981')} AND ${open} GROUP BY p.code, p.name, s.kind ORDER BY p.code, s.kind`,
  );
  expect(data.byTownshipAndKind.map(({ township, ...row }) => ({ township: township?.name ?? null, ...row }))).toEqual(raw);
  expect(data.nineYear.totalCount).toBe(data.byTownshipAndKind.filter(({ kind }) => kind === 'NINE_YEAR').reduce((sum, { schools }) => sum + schools, 0));
  expect(data.nineYear.nodes).toHaveLength(data.nineYear.totalCount);
});

test('rural schools of compulsory education under 100 pupils are named, with how many there are; those of unknown size are told apart', async () => {
  const rural = `${of('141124')} AND s.locale IN ('TOWNSHIP_CENTRE', 'VILLAGE') AND ${open}`;
  const [raw] = await answers.rows<{ small: number; unknown: number }>(`SELECT count(*) FILTER (WHERE s.pupils < 100 AND s.kind IN ('TEACHING_POINT', 'PRIMARY', 'JUNIOR_SECONDARY', 'NINE_YEAR', 'COMPLETE_SECONDARY', 'TWELVE_YEAR'))::int AS small, count(*) FILTER (WHERE s.pupils IS NULL AND s.kind IN ('TEACHING_POINT', 'PRIMARY', 'JUNIOR_SECONDARY', 'NINE_YEAR', 'COMPLETE_SECONDARY', 'TWELVE_YEAR'))::int AS unknown FROM schools.school s WHERE ${rural}`);
  expect(data.smallRural.totalCount).toBe(raw?.small);
  expect(data.ruralOfUnknownSize.totalCount).toBe(raw?.unknown);
  expect(raw?.unknown).toBeGreaterThan(0);
  expect(data.smallRural.nodes).toHaveLength(Math.min(100, raw?.small ?? 0));
  expect(data.smallRural.nodes.every(({ pupils }) => pupils < 100)).toBe(true);
});

test('townships without a boarding or nine-year school are those where none is open, whatever their kindergartens do', async () => {
  const raw = await answers.rows<{ name: string }>(
    `SELECT p.name FROM schools.township p JOIN schools.county c ON c.id = p.county_id LEFT JOIN schools.school s ON s.township_id = p.id AND ${either} AND ${open}
     WHERE c.code = '141124' AND s.id IS NULL`,
  );
  expect(raw.length).toBeGreaterThanOrEqual(3);
  expect(data.withoutEither.totalCount).toBe(raw.length);
  expect(data.withoutEither.nodes.map(({ name }) => name).sort()).toEqual(raw.map(({ name }) => name).sort());
});
