import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { classYearBegins, classYearOf, classYearSql, schoolYearBegins, schoolYearOf, schoolYearSql, termBegan } from '../../subgraphs/network/calendar';
import { testServer } from '../support/server';

let client: Client;
beforeAll(async () => {
  client = new Client({ ...testServer(), database: 'postgres' });
  await client.connect();
});
afterAll(() => client.end());

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

async function inDatabase(expression: (of: Sql) => Sql, on: string): Promise<number | undefined> {
  const { text, values } = sql`SELECT ${expression(sql`${on}::date`)} AS year`;
  return (await client.query<{ year: number }>(text, values)).rows[0]?.year;
}

test.each([
  ['2027-07-31', 2026, 2026],
  ['2027-08-01', 2027, 2026],
  ['2027-08-25', 2027, 2026],
  ['2027-08-31', 2027, 2026],
  ['2027-09-01', 2027, 2027],
  ['2028-02-29', 2027, 2027],
  ['2028-01-01', 2027, 2027],
])('%s is of school year %i and of class year %i', (on, schoolYear, classYear) => {
  expect([schoolYearOf(on), classYearOf(on)]).toEqual([schoolYear, classYear]);
});

test('the database tells the same years on every day', () =>
  fc.assert(
    fc.asyncProperty(day, async (on) => {
      expect([await inDatabase(schoolYearSql, on), await inDatabase(classYearSql, on)]).toEqual([schoolYearOf(on), classYearOf(on)]);
    }),
  ));

test('a day lies between the first days of its year and of the next', () => {
  fc.assert(
    fc.property(day, (on) => {
      expect(schoolYearBegins(schoolYearOf(on)) <= on && on < schoolYearBegins(schoolYearOf(on) + 1)).toBe(true);
      expect(classYearBegins(classYearOf(on)) <= on && on < classYearBegins(classYearOf(on) + 1)).toBe(true);
    }),
  );
});

test.each([
  ['2027-02-28', '2026-09-01'],
  ['2027-03-01', '2027-03-01'],
  ['2027-08-31', '2027-03-01'],
  ['2027-09-01', '2027-09-01'],
  ['2027-12-31', '2027-09-01'],
  ['2028-01-01', '2027-09-01'],
])('the term of %s began on %s', (on, began) => {
  expect(termBegan(on)).toBe(began);
});

test('no other file reckons a school year', () => {
  const root = join(__dirname, '..', '..');
  const sources = ['subgraphs', 'importer', 'exporter', 'gateway', 'sample'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.includes('migrations')).map((file) => join(folder, file)),
  );
  const reckons = /interval '[78] months'|slice\(5(, 10)?\) *[<>]=?|\$\{[^}]+\}-0[89]-01|getU?T?C?Month\(/;
  expect(sources.filter((file) => file !== join('subgraphs', 'network', 'calendar.ts') && reckons.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
