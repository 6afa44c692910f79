import { Client } from 'pg';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { administrator, planner, schoolAdmin, stranger, teacher } from '../support/viewers';

interface Place { id: string; code: string; school: string; building: string; homeless: string; homelessCode: string }
let graph: TestGraph;
let client: Client;
let place: Place;
beforeAll(async () => {
  const owner = await sharedSample();
  graph = await startGraph(owner);
  client = new Client(owner);
  await client.connect();
  const { rows } = await client.query<Place>(
    `SELECT h.id, t.code, s.code AS school, b.code AS building, o.id AS homeless, o.code AS "homelessCode" FROM facilities.housing_assignment h JOIN facilities.building b ON b.id = h.building_id
     JOIN schools.school s ON s.id = b.school_id JOIN staffing.teacher t ON t.id = h.teacher_id
     JOIN staffing.appointment a ON a.serving_school_id = s.id AND a.ends_on IS NULL JOIN staffing.teacher o ON o.id = a.teacher_id
     WHERE s.code LIKE '__62%' AND h.ends_on IS NULL AND NOT EXISTS (SELECT FROM facilities.housing_assignment x WHERE x.teacher_id = o.id)
       AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id IN (o.id, t.id)) ORDER BY b.code, t.code, o.code LIMIT 1`,
  );
  place = rows[0]!;
});
afterAll(async () => {
  await client.end();
  await graph.close();
});

const accounts: Record<string, () => Identity> = {
  'the planner of the county': () => planner('620981'),
  'a system administrator': () => administrator,
  'the school': () => schoolAdmin(place.school),
  'who lives there': () => teacher(place.code, place.school),
  'who lives nowhere': () => teacher(place.homelessCode, place.school),
  'another school': () => schoolAdmin('3162000001'),
  'the planner of another county': () => planner('141124'),
  'a stranger': () => stranger,
};

test.each([
  ['the planner of the county', true, true],
  ['a system administrator', true, true],
  ['the school', true, true],
  ['who lives there', true, false],
  ['who lives nowhere', false, true],
  ['another school', false, false],
  ['the planner of another county', false, false],
  ['a stranger', false, false],
])('to %s it shows who lives where: %s, and that somebody lives nowhere: %s', async (who, lives, homeless) => {
  const { data } = await graph.answer(
    `query ($id: ID!, $building: String!, $code: String!) { housingAssignment(id: $id) { teacher { name } } building(code: $building) { housingAssignments(first: 100) { nodes { id } } }
      teachersWithoutHousing(where: { code: { eq: $code } }) { totalCount nodes { id name } } }`,
    { id: place.id, building: place.building, code: place.homelessCode },
    accounts[who]!(),
  );
  const shown = data as unknown as { housingAssignment: unknown; building: { housingAssignments: { nodes: { id: string }[] } | null } | null; teachersWithoutHousing: { totalCount: number; nodes: { id: string }[] } | null };
  expect([shown.housingAssignment !== null, shown.building?.housingAssignments?.nodes.some(({ id }) => id === place.id) ?? false]).toEqual([lives, lives]);
  expect([shown.teachersWithoutHousing?.totalCount ?? 0, shown.teachersWithoutHousing?.nodes.map(({ id }) => id) ?? []]).toEqual(homeless ? [1, [place.homeless]] : [0, []]);
});

test('those without housing are who serves at a rural school that day and lives nowhere, told with one statement of facilities', async () => {
  graph.statements.length = 0;
  const { data } = await graph.answer('{ teachersWithoutHousing(countyCode: "620981", first: 100) { totalCount } }');
  expect(graph.statements.map(({ subgraph }) => subgraph)).toEqual(['facilities', 'facilities']);
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(DISTINCT a.teacher_id)::int AS count FROM staffing.appointment a
     LEFT JOIN staffing.rotation_assignment r ON r.teacher_id = a.teacher_id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND r.starts_on <= '2026-11-23' AND (r.ends_on IS NULL OR r.ends_on > '2026-11-23')
     JOIN schools.school s ON s.id = coalesce(r.to_school_id, a.serving_school_id) JOIN schools.county c ON c.id = s.county_id
     WHERE c.code = '620981' AND s.locale IN ('TOWNSHIP_CENTRE', 'VILLAGE') AND a.starts_on <= '2026-11-23' AND (a.ends_on IS NULL OR a.ends_on > '2026-11-23')
       AND a.teacher_id NOT IN (SELECT h.teacher_id FROM facilities.housing_assignment h WHERE h.starts_on <= '2026-11-23' AND (h.ends_on IS NULL OR h.ends_on > '2026-11-23'))`,
  );
  expect(rows[0]!.count).toBeGreaterThan(0);
  expect((data as unknown as { teachersWithoutHousing: { totalCount: number } }).teachersWithoutHousing.totalCount).toBe(rows[0]!.count);
});
