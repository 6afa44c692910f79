import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import sql from 'sql-template-tag';
import { isOpenOn, openOn, type SchoolLife } from '../../subgraphs/network/open-school';
import { testServer } from '../support/server';

let client: Client;
beforeAll(async () => {
  client = new Client({ ...testServer(), database: 'postgres' });
  await client.connect();
});
afterAll(() => client.end());

const unknown = { openedOn: null, closedOn: null, planned: false, closedUndated: false };

test.each<[string, Partial<SchoolLife>, boolean]>([
  ['a school whose founding nobody recorded', {}, true],
  ['a school on the day it opens', { openedOn: '2026-11-23' }, true],
  ['a school on the day before it opens', { openedOn: '2026-11-24' }, false],
  ['a school whose closure is decided for next year', { closedOn: '2027-08-01' }, true],
  ['a school on its last day', { closedOn: '2026-11-24' }, true],
  ['a school on the first day it is closed', { closedOn: '2026-11-23' }, false],
  ['a school that has closed on a day that no source tells', { openedOn: '1956-01-01', closedUndated: true }, false],
  ['a planned school without a day', { planned: true }, false],
  ['a planned school whose day is to come', { planned: true, openedOn: '2027-09-01' }, false],
  ['a planned school whose day has come', { planned: true, openedOn: '2026-09-01' }, true],
])('%s', (_, life, open) => {
  expect(isOpenOn({ ...unknown, ...life }, '2026-11-23')).toBe(open);
});

test('the database says the same of every school on every day', () => {
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-09'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const life = fc.record<SchoolLife>({ openedOn: fc.option(day), closedOn: fc.option(day), planned: fc.boolean(), closedUndated: fc.boolean() }).map((any) => (any.closedUndated ? { ...any, closedOn: null } : any));
  return fc.assert(
    fc.asyncProperty(life, day, async (school, on) => {
      const { text, values } = sql`SELECT ${openOn(sql`s`, on)} AS open FROM (SELECT ${school.openedOn}::date AS opened_on, ${school.closedOn}::date AS closed_on, ${school.planned}::boolean AS planned, ${school.closedUndated}::boolean AS closed_undated) AS s`;
      const { rows } = await client.query<{ open: boolean }>(text, values);
      expect(rows[0]?.open ?? false).toBe(isOpenOn(school, on));
    }),
  );
});

test('no subgraph says it in words of its own', () => {
  const root = join(__dirname, '..', '..', 'subgraphs');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/migrations|published|network/.test(file));
  expect(files.filter((file) => /opened_on\s*(<=|IS)|openedOn\s*(<=|===)/.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
