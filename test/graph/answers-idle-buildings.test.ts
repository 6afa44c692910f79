import { answersOf, type Answers } from './support/answers';

interface S56 {
  readonly idle: { totalCount: number; nodes: { name: string; closedOn: string; buildings: { totalCount: number; nodes: { name: string }[] } }[] };
  readonly byReuse: { reuse: string | null; buildings: number; schools: number; floorAreaSquareMetres: number | null; knownFloorAreas: number }[];
}

const closed = `SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '141124' AND s.closed_on <= '2026-10-15'`;
const some = (rest: number): string => `id IN (SELECT id FROM (SELECT b.id, row_number() OVER (ORDER BY b.code) AS place FROM facilities.building b WHERE b.school_id IN (${closed})) AS each WHERE place % 6 = ${rest})`;

let answers: Answers<S56>;
let data: S56;
beforeAll(async () => {
  answers = await answersOf('S56', [
    `UPDATE facilities.building SET state = 'DEMOLISHED', reuse = NULL WHERE ${some(0)}`,
    `UPDATE facilities.building SET state = 'IDLE', reuse = '村民活动中心', floor_area = NULL WHERE ${some(1)}`,
    `UPDATE facilities.building SET state = 'IN_USE', reuse = NULL WHERE ${some(2)}`,
  ]);
  data = await answers.ask();
});
afterAll(() => answers.close());

test('closed schools whose buildings have no use are those with one that stands and serves nothing else', async () => {
  const raw = await answers.rows<{ name: string; unused: number }>(
    `SELECT s.name, count(*)::int AS unused FROM schools.school s JOIN facilities.building b ON b.school_id = s.id WHERE s.id IN (${closed}) AND b.state <> 'DEMOLISHED' AND b.reuse IS NULL GROUP BY s.id, s.name`,
  );
  expect(raw.length).toBeGreaterThan(0);
  expect(data.idle.totalCount).toBe(raw.length);
  expect(data.idle.nodes.map(({ name, buildings }) => `${name} ${buildings.totalCount}`).sort()).toEqual(raw.slice(0, 100).map(({ name, unused }) => `${name} ${unused}`).sort());
});

test('buildings of closed schools that stand are counted by their use, their known floor area beside them', async () => {
  const raw = await answers.rows<{ reuse: string | null; buildings: number; schools: number; area: number | null; known: number }>(
    `SELECT b.reuse, count(*)::int AS buildings, count(DISTINCT b.school_id)::int AS schools, sum(b.floor_area)::float8 AS area, count(b.floor_area)::int AS known
     FROM facilities.building b WHERE b.school_id IN (${closed}) AND b.state <> 'DEMOLISHED' GROUP BY b.reuse`,
  );
  expect(data.byReuse).toHaveLength(raw.length);
  expect(raw.map(({ reuse }) => reuse)).toContain('村民活动中心');
  for (const row of data.byReuse) {
    const { area, known, ...same } = raw.find(({ reuse }) => reuse === row.reuse)!;
    expect(row).toEqual({ ...same, floorAreaSquareMetres: area, knownFloorAreas: known });
  }
});
