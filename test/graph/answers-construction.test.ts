import { answersOf, type Answers } from './support/answers';

type Places = Record<'placesGained' | 'placesToCome', number | null> & { knownPlaces: number };
interface Project { readonly name: string; readonly endYear: number | null }
interface S45 {
  readonly all: Places & { projects: number; overspentProjects: number; overspendYuan: number; knownCosts: number };
  readonly stages: { stage: string | null; projects: number }[];
  readonly overspent: { totalCount: number; nodes: { name: string; investment: number; finalCost: number; overspend: number }[] };
  readonly notAccepted: { totalCount: number; nodes: Project[] };
  readonly late: { totalCount: number; nodes: Project[] };
  readonly places: { totalCount: number; nodes: { name: string; placesAdded: number }[] };
  readonly byYear: (Places & { endYear: number | null; projects: number })[];
}

const county = `county_id = (SELECT id FROM schools.county WHERE code = '620981')`;
const every = (rest: number, of = 5): string =>
  `id IN (SELECT id FROM (SELECT id, row_number() OVER (ORDER BY code) AS place FROM facilities.construction_project WHERE ${county}) AS each WHERE place % ${of} = ${rest})`;
const set = (values: string, rest: number, of?: number): string => `UPDATE facilities.construction_project SET ${values} WHERE ${every(rest, of)}`;

let answers: Answers<S45>;
let data: S45;
beforeAll(async () => {
  answers = await answersOf('S45', [
    set(`stage = 'ACCEPTANCE', final_cost = NULL, places_added = 200, start_year = least(start_year, 2025), end_year = 2025`, 0),
    set(`stage = 'CONSTRUCTION', final_cost = NULL, places_added = 350, start_year = least(start_year, 2025), end_year = 2025`, 1),
    set(`stage = 'AUDIT', places_added = NULL, start_year = least(start_year, 2024), end_year = 2024, investment = 1000000.10, final_cost = 1250000.35`, 2),
    set(`stage = 'AUDIT', start_year = least(start_year, 2026), end_year = 2026, investment = 800000, final_cost = 700000`, 3),
    set(`stage = NULL, end_year = NULL, final_cost = 5000000, investment = NULL`, 4),
  ]);
  data = await answers.ask();
});
afterAll(() => answers.close());

interface Raw { name: string; stage: string | null; end_year: number | null; places_added: number | null; investment: string | null; final_cost: string | null }
const accepted = ({ stage }: Raw): boolean => stage === 'ACCEPTANCE' || stage === 'FINAL_ACCOUNTS' || stage === 'AUDIT';
const raws = (): Promise<Raw[]> => answers.rows<Raw>(`SELECT * FROM facilities.construction_project WHERE ${county} ORDER BY code`);
const sum = (rows: readonly Raw[]): number | null => {
  const known = rows.flatMap(({ places_added }) => (places_added === null ? [] : [places_added]));
  return known.length === 0 ? null : known.reduce((total, places) => total + places, 0);
};
const places = (rows: readonly Raw[]): Places => ({
  placesGained: sum(rows.filter(accepted)),
  placesToCome: sum(rows.filter((row) => !accepted(row))),
  knownPlaces: rows.filter(({ places_added }) => places_added !== null).length,
});

test('projects are counted by stage, those of unknown stage too', async () => {
  const raw = await raws();
  expect(new Map(data.stages.map(({ stage, projects }) => [stage, projects]))).toEqual(new Map([...new Set(raw.map(({ stage }) => stage))].map((stage) => [stage, raw.filter((row) => row.stage === stage).length])));
});

test('what was overspent is told project by project and as a sum, to the fen, over the projects of known cost and plan', async () => {
  const known = (await raws()).filter(({ investment, final_cost }) => investment !== null && final_cost !== null);
  const over = known.map(({ name, investment, final_cost }) => ({ name, fen: Math.round(Number(final_cost) * 100) - Math.round(Number(investment) * 100) })).filter(({ fen }) => fen > 0);
  expect(over.length).toBeGreaterThan(0);
  expect(data.overspent.totalCount).toBe(over.length);
  expect(data.overspent.nodes.map(({ name, overspend }) => `${name} ${overspend.toFixed(2)}`).sort()).toEqual(over.slice(0, 100).map(({ name, fen }) => `${name} ${(fen / 100).toFixed(2)}`).sort());
  expect(data.all).toMatchObject({ overspentProjects: over.length, knownCosts: known.length });
  expect(data.all.overspendYuan).toBeCloseTo(over.reduce((total, { fen }) => total + fen, 0) / 100, 2);
});

test('what is not accepted is listed with how many there are, and apart what is past its last year', async () => {
  const open = (await raws()).filter((row) => !accepted(row));
  const late = open.filter(({ end_year }) => end_year !== null && end_year < 2026);
  expect(late.length).toBeGreaterThan(0);
  expect([data.notAccepted.totalCount, data.late.totalCount]).toEqual([open.length, late.length]);
  expect(data.notAccepted.nodes).toHaveLength(Math.min(100, open.length));
  expect(data.late.nodes.map(({ name }) => name).sort()).toEqual(late.slice(0, 100).map(({ name }) => name).sort());
});

test('places that are there and places to come are never one sum, in all and by the year the projects end in', async () => {
  const raw = await raws();
  expect(data.all).toMatchObject({ projects: raw.length, ...places(raw) });
  const years = [...new Set(raw.map(({ end_year }) => end_year))];
  expect(data.byYear).toHaveLength(years.length);
  for (const { endYear, ...row } of data.byYear) {
    const meant = raw.filter(({ end_year }) => end_year === endYear);
    expect(row).toEqual({ projects: meant.length, ...places(meant) });
  }
  expect(data.places.totalCount).toBe(raw.filter(({ places_added }) => places_added !== null && places_added > 0).length);
});
