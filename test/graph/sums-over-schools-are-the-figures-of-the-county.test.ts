import fc from 'fast-check';
import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';

let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  const owner = await sharedSample();
  client = new Client(owner);
  await client.connect();
  graph = await startGraph(owner);
});
afterAll(async () => {
  await graph.close();
  await client.end();
});

interface School {
  readonly id: string;
  readonly staffing: { teachers: number | null; backboneTeachers: number | null };
  readonly establishmentTeachers: { totalCount: number };
  readonly rotationFigures: Record<'teachers' | 'due' | 'rotated', number>;
  readonly indicators: { stages: { stage: string; pupils: number | null; counted: boolean }[] } | null;
  readonly classGroups: { totalCount: number };
  readonly rooms: { totalCount: number };
}

const answer = async <Data>(query: string): Promise<Data> => {
  const { data, errors } = await graph.answer(query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Data;
};

const sumOf = <Row>(rows: readonly Row[], value: (row: Row) => number | null): number => rows.reduce((sum, row) => sum + (value(row) ?? 0), 0);

/** Counties whose schools fit a page. */
const county = fc.constantFrom('620981', '361023', '510923');
const day = fc.date({ min: new Date('2019-06-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

test('staff, rotation, pupils, classes and rooms of the schools add up to those of their county on any day', () =>
  fc.assert(
    fc.asyncProperty(county, day, fc.constantFrom(2019, 2020, 2025, 2026), async (code, on, year) => {
      const { schools, all, rooms, sizes } = await answer<{
        schools: { totalCount: number; nodes: School[] };
        all: { rotationFigures: Record<'teachers' | 'due' | 'rotated', number>; balance: { stages: { stage: string; schools: number; pupils: number | null }[] } };
        rooms: { totalCount: number };
        sizes: { classes: number | null };
      }>(`{
        schools(where: { countyCode: "${code}" }, first: 100) { totalCount nodes {
          id staffing(on: "${on}") { teachers backboneTeachers } establishmentTeachers(on: "${on}") { totalCount } rotationFigures(on: "${on}") { teachers due rotated }
          indicators(on: "${on}") { stages { stage pupils counted } } classGroups(where: { schoolYear: { eq: ${year} } }) { totalCount } rooms { totalCount }
        } }
        all: county(code: "${code}") { rotationFigures(on: "${on}") { teachers due rotated } balance(on: "${on}") { stages { stage schools pupils } } }
        rooms(where: { countyCode: "${code}" }) { totalCount }
        sizes: classSizes(where: { countyCode: "${code}", schoolYear: { eq: ${year} } }) { classes }
      }`);
      const { totalCount, nodes } = schools;
      expect(nodes).toHaveLength(totalCount);

      const { rows } = await client.query<{ established: number; serving: number }>(
        `SELECT count(*) FILTER (WHERE e.county_id = c.id)::int AS established, count(*) FILTER (WHERE o.county_id = c.id)::int AS serving
         FROM staffing.appointment a JOIN schools.school e ON e.id = a.establishment_school_id CROSS JOIN (SELECT id FROM schools.county WHERE code = $1) c
         LEFT JOIN staffing.rotation_assignment r ON r.teacher_id = a.teacher_id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND daterange(r.starts_on, r.ends_on) @> $2::date
         JOIN schools.school o ON o.id = coalesce(r.to_school_id, a.serving_school_id)
         WHERE a.contract_status <> 'EXITED' AND daterange(a.starts_on, a.ends_on) @> $2::date`,
        [code, on],
      );
      expect([sumOf(nodes, ({ establishmentTeachers }) => establishmentTeachers.totalCount), sumOf(nodes, ({ staffing }) => staffing.teachers)]).toEqual([rows[0]?.established, rows[0]?.serving]);

      for (const figure of ['teachers', 'due', 'rotated'] as const) expect(sumOf(nodes, ({ rotationFigures }) => rotationFigures[figure])).toBe(all.rotationFigures[figure]);
      for (const { stage, schools: counted, pupils } of all.balance.stages) {
        const own = nodes.flatMap(({ indicators }) => indicators?.stages.filter((one) => one.stage === stage && one.counted) ?? []);
        expect(own).toHaveLength(counted);
        expect(pupils).toBe(own.some((one) => one.pupils === null) ? null : sumOf(own, (one) => one.pupils));
      }
      expect(sumOf(nodes, ({ classGroups }) => classGroups.totalCount)).toBe(sizes.classes ?? 0);
      expect(sumOf(nodes, (school) => school.rooms.totalCount)).toBe(rooms.totalCount);
    }),
    { numRuns: 12 },
  ));
