import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { Client } from 'pg';

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

test('the last day is the one before the first day a record no longer holds, and none where it is open-ended', async () => {
  const { data } = await graph.answer(`{
    rotationAssignments(first: 3, during: {}) { nodes { id endsOn lastDay } }
    groupMemberships(first: 100, during: {}) { nodes { id endsOn lastDay } }
    schoolSuccessions(first: 20) { nodes { id transitionEndsOn transitionLastDay } }
  }`);
  const { rotationAssignments, groupMemberships, schoolSuccessions } = data as Record<string, { nodes: { id: string; endsOn?: string; lastDay?: string; transitionLastDay?: string }[] }>;
  const told = [...(rotationAssignments?.nodes ?? []), ...(groupMemberships?.nodes ?? []), ...(schoolSuccessions?.nodes ?? [])];
  const { rows } = await client.query<{ id: string; day: string | null }>(`
    SELECT id, (ends_on - 1)::text AS day FROM staffing.rotation_assignment UNION ALL
    SELECT id, (ends_on - 1)::text FROM groups.group_membership UNION ALL SELECT id, (transition_ends_on - 1)::text FROM schools.school_succession`);
  const days = new Map(rows.map(({ id, day }) => [id, day]));
  expect(told.length).toBeGreaterThan(100);
  expect(new Set(told.map(({ lastDay, transitionLastDay }) => lastDay ?? transitionLastDay ?? null)).size).toBeGreaterThan(2);
  for (const { id, lastDay, transitionLastDay } of told) expect(lastDay ?? transitionLastDay ?? null).toBe(days.get(id));
});
