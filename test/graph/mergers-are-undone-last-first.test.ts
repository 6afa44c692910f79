import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { countySums, everyRow } from './support/county-sums';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let county: string;
let schools: { readonly id: string; readonly pupils: number; readonly places: number }[];
beforeEach(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  // Three primary schools of one county that nothing has happened to; the places that nobody reported are made up.
  await client.query(`UPDATE schools.school SET pupils = coalesce(pupils, 100), places = coalesce(places, pupils, 100) + 20 WHERE kind = 'PRIMARY'`);
  const { rows: counties } = await client.query<{ code: string }>(`SELECT c.code FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE s.kind = 'PRIMARY' AND s.closed_on IS NULL AND NOT s.planned
    AND NOT EXISTS (SELECT FROM schools.school_succession o WHERE s.id IN (o.school_id, o.successor_id)) GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`);
  county = counties[0]?.code ?? '';
  ({ rows: schools } = await client.query(`SELECT s.id, s.pupils, s.places FROM schools.school s JOIN schools.county c ON c.id = s.county_id AND c.code = $1
    WHERE s.kind = 'PRIMARY' AND s.closed_on IS NULL AND NOT s.planned AND NOT EXISTS (SELECT FROM schools.school_succession o WHERE s.id IN (o.school_id, o.successor_id)) ORDER BY s.code LIMIT 3`, [county]));
  expect(schools).toHaveLength(3);
});
afterEach(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const today = '2026-11-23';
const days = ['2026-09-01', today, '2026-11-24', '2027-02-01', '2027-03-01', '2028-09-01'];

interface Decided {
  readonly id: string;
  readonly code: string;
}

async function merge(from: number, to: number, effectiveOn: string): Promise<Decided> {
  const { data } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { successions { id code } userErrors { code params { name value } } } }', {
    input: { schools: [schools[from]?.id], successor: schools[to]?.id, effectiveOn },
  });
  const { successions, userErrors } = (data as { mergeSchools: { successions: Decided[]; userErrors: object[] } }).mergeSchools;
  expect(userErrors).toEqual([]);
  return successions[0] as Decided;
}

async function withdraw({ id }: Decided): Promise<{ code: string; params: { name: string; value: string }[] }[]> {
  const { rows } = await client.query<{ version: number }>('SELECT version FROM schools.school_succession WHERE id = $1', [id]);
  const { data } = await graph.answer('mutation ($input: WithdrawSuccessionInput!) { withdrawSuccession(input: $input) { userErrors { code params { name value } } } }', { input: { id, expectedVersion: rows[0]?.version } });
  return (data as { withdrawSuccession: { userErrors: { code: string; params: { name: string; value: string }[] }[] } }).withdrawSuccession.userErrors;
}

const sums = async (): Promise<object[]> => {
  const all: object[] = [];
  for (const day of days) all.push(await countySums(client, county, day));
  return all;
};

/** The first cannot be undone before the second, is told of it by its code, and both are undone in their order, to the last row. */
async function undoneLastFirst(first: Decided, second: Decided, before: Record<string, string[]>): Promise<void> {
  const between = await everyRow(client);
  const [refused] = await withdraw(first);
  expect(refused?.code).toBe('CHANGED_SINCE');
  expect(refused?.params).toContainEqual({ name: 'laterSuccessions', value: second.code });
  expect(await everyRow(client)).toEqual(between);
  expect(await withdraw(second)).toEqual([]);
  expect(await withdraw(first)).toEqual([]);
  expect(await everyRow(client, ['school_succession'])).toEqual(before);
}

test.each([today])('two mergers into one school on one day: every sum as before, and undone last first', async (day) => {
  const [before, sumsBefore] = [await everyRow(client, ['school_succession']), await sums()];
  const [first, second] = [await merge(0, 2, day), await merge(1, 2, day)];
  expect(await sums()).toEqual(sumsBefore);
  const { rows } = await client.query('SELECT pupils, places FROM schools.school WHERE id = $1', [schools[2]?.id]);
  const all = (of: 'pupils' | 'places'): number => schools.reduce((sum, school) => sum + school[of], 0);
  expect(rows).toEqual([{ pupils: all('pupils'), places: all('places') }]);
  await undoneLastFirst(first, second, before);
});

test('a school that took one over goes into a third: every sum as before, and undone last first', async () => {
  const [before, sumsBefore] = [await everyRow(client, ['school_succession']), await sums()];
  const [first, second] = [await merge(0, 1, today), await merge(1, 2, today)];
  expect(await sums()).toEqual(sumsBefore);
  await undoneLastFirst(first, second, before);
});

test('the same decided for later days: pupils and places are told where they will be on each of them, and it is undone last first', async () => {
  const before = await everyRow(client, ['school_succession']);
  const told = async (on: string): Promise<unknown> => {
    const { data, errors } = await graph.answer(`{ placeSupply(where: { countyCode: "${county}", code: { in: [${(await codes()).map((code) => `"${code}"`).join(', ')}] } }, on: "${on}") { schools places pupils }
      ${schools.map(({ id }, place) => `s${place}: school(id: "${id}") { staffing(on: "${on}") { pupils unknown } }`).join(' ')} }`);
    expect(errors).toBeUndefined();
    return data;
  };
  const codes = async (): Promise<string[]> => (await client.query<{ code: string }>('SELECT code FROM schools.school WHERE id = ANY($1)', [schools.map(({ id }) => id)])).rows.map(({ code }) => code);
  const [first, second] = [await merge(0, 1, '2027-02-01'), await merge(1, 2, '2027-03-01')];
  const [a, b, c] = schools.map(({ pupils }) => pupils) as [number, number, number];
  const [places, pupils] = [schools.reduce((sum, school) => sum + school.places, 0), a + b + c];
  const closed = { staffing: { pupils: null, unknown: expect.arrayContaining(['NOT_OPEN']) } };
  const has = (count: number): object => ({ staffing: { pupils: count } });
  expect(await told('2027-01-31')).toMatchObject({ placeSupply: { schools: 3, places, pupils }, s0: has(a), s1: has(b), s2: has(c) });
  expect(await told('2027-02-01')).toMatchObject({ placeSupply: { schools: 2, places, pupils }, s0: closed, s1: has(a + b), s2: has(c) });
  expect(await told('2027-03-01')).toMatchObject({ placeSupply: { schools: 1, places, pupils }, s0: closed, s1: closed, s2: has(a + b + c) });
  await undoneLastFirst(first, second, before);
});

test('a school becomes part of one that teaches its stages; into another kind it is refused with the stages that nobody would teach', async () => {
  const { rows } = await client.query<{ id: string }>(`SELECT s.id FROM schools.school s WHERE s.kind = 'SENIOR_SECONDARY' AND s.closed_on IS NULL AND NOT EXISTS (SELECT FROM schools.school_succession o WHERE o.school_id = s.id) ORDER BY s.code LIMIT 1`);
  const { data } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { userErrors { code field params { name value } } } }', { input: { schools: [rows[0]?.id], successor: schools[0]?.id, effectiveOn: today } });
  expect(data).toMatchObject({ mergeSchools: { userErrors: [{ code: 'INVALID_VALUE', field: ['successor'], params: expect.arrayContaining([{ name: 'stages', value: 'SENIOR_SECONDARY' }, { name: 'value', value: schools[0]?.id }]) }] } });
});
