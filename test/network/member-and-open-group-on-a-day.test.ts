import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { isMemberOn, memberOn } from '../../subgraphs/network/member';
import { groupOpenOn, isGroupOpenOn, notDissolvedBy } from '../../subgraphs/network/open-group';
import { notClosedBy } from '../../subgraphs/network/open-school';
import { testServer } from '../support/server';

let client: Client;
beforeAll(async () => {
  client = new Client({ ...testServer(), database: 'postgres' });
  await client.connect();
});
afterAll(() => client.end());

async function says(condition: Sql, row: Sql): Promise<boolean | undefined> {
  const { text, values } = sql`SELECT ${condition} AS holds FROM (SELECT ${row}) AS x`;
  return (await client.query<{ holds: boolean }>(text, values)).rows[0]?.holds;
}

const x = sql`x`;
const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-07'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

test.each([
  ['founded on the day', '2026-09-01', null, true],
  ['founded a day later', '2026-09-02', null, false],
  ['whose founding nobody recorded', null, null, true],
  ['on its last day', '2020-09-01', '2026-09-02', true],
  ['on the first day it is dissolved', '2020-09-01', '2026-09-01', false],
])('a group %s', async (_, foundedOn, dissolvedOn, open) => {
  const group = sql`${foundedOn}::date AS founded_on, ${dissolvedOn}::date AS dissolved_on`;
  expect([isGroupOpenOn({ foundedOn, dissolvedOn }, '2026-09-01'), await says(groupOpenOn(x, '2026-09-01'), group)]).toEqual([open, open]);
});

test.each([
  ['on its first day', '2026-09-01', null, true],
  ['on the day before', '2026-09-02', null, false],
  ['on its last day', '2020-09-01', '2026-09-02', true],
  ['on the first day it no longer belongs', '2020-09-01', '2026-09-01', false],
])('a member %s', async (_, startsOn, endsOn, member) => {
  const membership = sql`${startsOn}::date AS starts_on, ${endsOn}::date AS ends_on`;
  expect([isMemberOn({ startsOn, endsOn }, '2026-09-01'), await says(memberOn(x, '2026-09-01'), membership)]).toEqual([member, member]);
});

test('what is not yet open is not closed either', async () => {
  expect(await says(notDissolvedBy(x, '2026-09-01'), sql`'2027-01-01'::date AS founded_on, NULL::date AS dissolved_on`)).toBe(true);
  for (const [closedOn, open] of [[null, true], ['2026-09-02', true], ['2026-09-01', false]] as const) {
    expect(await says(notClosedBy(x, '2026-09-01'), sql`${closedOn}::date AS closed_on, FALSE AS closed_undated`)).toBe(open);
  }
});

test('the database says the same of every group and membership on every day', () =>
  fc.assert(
    fc.asyncProperty(fc.option(day), fc.option(day), day, day, async (begins, ends, startsOn, on) => {
      const group = { foundedOn: begins, dissolvedOn: ends };
      expect(await says(groupOpenOn(x, sql`${on}::date`), sql`${begins}::date AS founded_on, ${ends}::date AS dissolved_on`)).toBe(isGroupOpenOn(group, on));
      expect(await says(memberOn(x, sql`${on}::date`), sql`${startsOn}::date AS starts_on, ${ends}::date AS ends_on`)).toBe(isMemberOn({ startsOn, endsOn: ends }, on));
    }),
  ));

test('no subgraph says in words of its own when a group is open, a school not closed, a row held or a teacher in service', () => {
  const root = join(__dirname, '..', '..', 'subgraphs');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/migrations|published|network/.test(file));
  const own = /(founded_on|starts_on)\s*<=\s*[^\n]*(dissolved_on|ends_on) IS NULL|(dissolved_on|closed_on) IS NULL OR|daterange\(\w+\.founded_on|membership[^`]*@> \$\{(day|on)\}::date|contract_status (<>|=) 'EXITED'|(foundedOn|dissolvedOn)\s*(<=|>)\s*day/;
  // The mechanism itself, and what compares two rows with each other or ends what goes on, which is no question about one day.
  const mechanism = ['kit/read/connection/dated.ts'];
  expect(files.filter((file) => !mechanism.includes(file) && own.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
