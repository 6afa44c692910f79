import { openWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld('sample');
});
afterAll(() => world.close());

const confidenceOf = async (id: string): Promise<string | null> =>
  (await world.ask<{ _entities: [{ balance: { confidence: string | null } }] }>('query ($key: [_Any!]!) { _entities(representations: $key) { ... on County { balance { confidence } } } }', { key: [{ __typename: 'County', id }] }))._entities[0].balance.confidence;

interface County { id: string; points: boolean; through: boolean }
const counties = (): Promise<County[]> =>
  world.rows<County>(`SELECT c.id, bool_or(s.kind = 'TEACHING_POINT') AS points, bool_or(s.kind = 'NINE_YEAR') AS through FROM schools.county c JOIN schools.school s ON s.county_id = c.id
    WHERE (s.opened_on IS NULL OR s.opened_on <= '2026-11-23') AND (s.closed_on IS NULL OR s.closed_on > '2026-11-23') AND NOT s.planned GROUP BY c.id ORDER BY c.id`);

test('a balance is attested as the worst of the rules it goes by, and no other rule counts', async () => {
  const all = await counties();
  // Only the rule on which teaching points count is of a single source (data/rules).
  for (const { id, points } of all) expect([id, await confidenceOf(id)]).toEqual([id, points ? 'SINGLE_SOURCE' : 'VERIFIED']);
  await world.rows(`UPDATE planning.rule SET confidence = 'UNVERIFIED' WHERE code = 'CN-NINE-YEAR-JUNIOR-WEIGHT'`);
  for (const { id, points, through } of all) expect([id, await confidenceOf(id)]).toEqual([id, through ? 'UNVERIFIED' : points ? 'SINGLE_SOURCE' : 'VERIFIED']);
  await world.rows(`UPDATE planning.rule SET confidence = 'UNVERIFIED' WHERE code = 'CN-JUNIOR-VARIATION'`);
  for (const { id } of all) expect([id, await confidenceOf(id)]).toEqual([id, 'UNVERIFIED']);
});
