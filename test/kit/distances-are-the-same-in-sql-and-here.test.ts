import fc from 'fast-check';
import { Client } from 'pg';
import sql from 'sql-template-tag';
import { kilometresBetween, kilometresSql, type Position } from '../../subgraphs/kit';
import { testServer } from '../support/server';

const position = fc.record({ longitude: fc.double({ min: 73, max: 136, noNaN: true }), latitude: fc.double({ min: 3, max: 54, noNaN: true }) });

let client: Client;
beforeAll(async () => {
  client = new Client({ ...testServer(), database: 'postgres' });
  await client.connect();
});
afterAll(() => client.end());

/** What PostgreSQL says for rows with these places. */
async function asked(one: Partial<Position>, other: Partial<Position>): Promise<number | null> {
  const row = ({ longitude, latitude }: Partial<Position>) => sql`(SELECT ${longitude ?? null}::float8 AS longitude, ${latitude ?? null}::float8 AS latitude)`;
  const { text, values } = sql`SELECT ${kilometresSql(sql`one`, sql`other`)} AS km FROM ${row(one)} AS one, ${row(other)} AS other`;
  const { rows } = await client.query<{ km: number | null }>(text, values);
  return rows[0]?.km ?? null;
}

test('two places have one distance, whoever computes it', () =>
  fc.assert(
    fc.asyncProperty(position, position, async (one, other) => {
      expect(await asked(one, other)).toBeCloseTo(kilometresBetween(one, other), 6);
    }),
    { numRuns: 200 },
  ));

test('there is as far as back, here is no way, and no detour is shorter', () =>
  fc.assert(
    fc.property(position, position, position, (one, other, third) => {
      expect(kilometresBetween(one, other)).toBeCloseTo(kilometresBetween(other, one), 6);
      expect(kilometresBetween(one, one)).toBe(0);
      expect(kilometresBetween(one, third)).toBeLessThanOrEqual(kilometresBetween(one, other) + kilometresBetween(other, third) + 1e-6);
    }),
  ));

test('a degree of a meridian is 111.2 km, and one of a parallel at 60° half of it', () => {
  expect(kilometresBetween({ longitude: 100, latitude: 30 }, { longitude: 100, latitude: 31 })).toBeCloseTo(111.195, 3);
  expect(kilometresBetween({ longitude: 100, latitude: 60 }, { longitude: 101, latitude: 60 })).toBeCloseTo(55.597, 2);
});

test('a distance to nowhere is not known', async () => {
  expect(await asked({ longitude: 100, latitude: 30 }, {})).toBeNull();
});
