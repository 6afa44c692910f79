import fc from 'fast-check';
import { Client } from 'pg';
import sql from 'sql-template-tag';
import { holds } from '../../subgraphs/kit/read/connection/dated';
import { testServer } from '../support/server';

const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const row = fc
  .tuple(day, fc.option(day))
  .filter(([starts, ends]) => ends === null || ends > starts)
  .map(([starts, ends]) => ({ starts, ends }));

let client: Client;
beforeAll(async () => {
  client = new Client({ ...testServer(), database: 'postgres' });
  await client.connect();
});
afterAll(() => client.end());

/** What PostgreSQL says of the condition for a row with these dates. */
async function held({ starts, ends }: { starts: string; ends: string | null }, when: Parameters<typeof holds>[0], today: string): Promise<boolean> {
  const { text, values } = sql`SELECT ${holds(when, today)} AS held FROM (SELECT ${starts}::date AS starts_on, ${ends}::date AS ends_on) AS t`;
  const { rows } = await client.query<{ held: boolean }>(text, values);
  return rows[0]?.held ?? false;
}

test('a row holds on its first day, on every day before its end, and not on its end', () =>
  fc.assert(
    fc.asyncProperty(row, day, async (dates, on) => {
      expect(await held(dates, { on }, '1999-01-01')).toBe(dates.starts <= on && (dates.ends === null || on < dates.ends));
    }),
  ));

test('without a day it is today that counts', () =>
  fc.assert(
    fc.asyncProperty(row, day, async (dates, today) => {
      expect(await held(dates, {}, today)).toBe(await held(dates, { on: today }, '1999-01-01'));
    }),
  ));

test('during a period means on at least one day of it, both bounds included', () =>
  fc.assert(
    fc.asyncProperty(row, fc.tuple(day, day).map((days) => days.sort() as [string, string]), async (dates, [from, to]) => {
      expect(await held(dates, { during: { from, to } }, '1999-01-01')).toBe(dates.starts <= to && (dates.ends === null || dates.ends > from));
    }),
  ));

test('a period without bounds is the whole history', () =>
  fc.assert(
    fc.asyncProperty(row, async (dates) => {
      expect(await held(dates, { during: {} }, '1999-01-01')).toBe(true);
    }),
  ));

test('a day and a period together, or a period that ends before it begins, are refused', () => {
  const refused = expect.objectContaining({ code: 'BAD_FILTER' }) as Error;
  expect(() => holds({ on: '2024-01-01', during: {} }, '2024-01-01')).toThrow(refused);
  expect(() => holds({ during: { from: '2024-02-01', to: '2024-01-01' } }, '2024-01-01')).toThrow(refused);
});
