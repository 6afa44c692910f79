import { Client } from 'pg';
import { subgraphLogin } from '../../database/provision/roles';
import { sharedSample } from '../support/server';

test('ids of one statement are UUIDv7, differ, and sort in the order of its rows', async () => {
  const client = new Client(subgraphLogin(await sharedSample(), 'schools'));
  await client.connect();
  const { rows } = await client.query<{ id: string }>('SELECT schools.new_id() AS id FROM generate_series(1, 5000)');
  await client.end();
  const ids = rows.map(({ id }) => id);
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(5000);
  expect(ids).toEqual([...ids].sort());
});

test('an id tells the millisecond at which it was made', async () => {
  const client = new Client(subgraphLogin(await sharedSample(), 'schools'));
  await client.connect();
  const { rows } = await client.query<{ id: string; before: string; after: string }>(
    `WITH made AS MATERIALIZED (SELECT extract(epoch FROM clock_timestamp()) * 1000 AS before, schools.new_id() AS id)
     SELECT id, floor(before)::text AS before, floor(extract(epoch FROM clock_timestamp()) * 1000)::text AS after FROM made`,
  );
  await client.end();
  const { id, before, after } = rows[0] as { id: string; before: string; after: string };
  const millisecond = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
  expect(millisecond).toBeGreaterThanOrEqual(Number(before));
  expect(millisecond).toBeLessThanOrEqual(Number(after));
});
