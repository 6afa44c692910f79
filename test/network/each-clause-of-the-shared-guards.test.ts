import { Client } from 'pg';
import sql, { raw, type Sql } from 'sql-template-tag';
import { brokenRules, type RowRule } from '../../subgraphs/kit/correct/row-rule';
import { Refusal } from '../../subgraphs/kit';
import type { Transaction } from '../../subgraphs/kit';
import { requireOpenSchool, requireOpenSchools } from '../../subgraphs/network/require-open-school';
import * as guards from '../../subgraphs/network/row-rules';
import { ownDatabase, type TestDatabase } from '../support/server';

const idOf = (number: number): string => `aaaaaaaa-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [county, other, open, future, closing, teacher, group, nothing] = [1, 2, 3, 4, 5, 6, 7, 99].map(idOf) as [string, string, string, string, string, string, string, string];

let database: TestDatabase;
let client: Client;
let tx: Transaction;
beforeAll(async () => {
  database = await ownDatabase('empty');
  client = new Client(database.owner);
  await client.connect();
  await client.query(`
    INSERT INTO schools.county (id, provenance, code, name, province) VALUES ('${county}', 'GENERATED', '620981', '玉门市', '甘肃省'), ('${other}', 'GENERATED', '361023', '南丰县', '江西省');
    INSERT INTO schools.school (id, provenance, code, name, kind, ownership, administration, locale, county_id, boarding, opened_on, closed_on)
    SELECT x.id::uuid, 'GENERATED', x.code, x.code, 'PRIMARY', 'PUBLIC', 'COUNTY', 'MAIN_URBAN', '${county}', false, x.opened_on::date, x.closed_on::date
    FROM (VALUES ('${open}', '2162000001', NULL, NULL), ('${future}', '2162000002', '2027-09-01', NULL), ('${closing}', '2162000003', NULL, '2027-01-01')) AS x(id, code, opened_on, closed_on);
    INSERT INTO staffing.teacher (id, provenance, code, name, subject, stage, dual_qualified, home_teaching) VALUES ('${teacher}', 'GENERATED', 'T1', 'T1', 'CHINESE', 'PRIMARY', false, false);
    INSERT INTO groups.education_group (id, provenance, code, name, kind, county_id, founded_on, dissolved_on)
    VALUES ('${group}', 'GENERATED', 'G1', 'G1', 'EDUCATION_GROUP', '${county}', '2020-09-01', '2027-08-01')`);
  const rows = async <Row>({ text, values }: Sql): Promise<Row[]> => (await client.query(text, values)).rows as Row[];
  tx = { rows } as unknown as Transaction;
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

interface Given { readonly [column: string]: string | null }

/** The codes of the rules that a row breaks, as corrections and imports ask them. */
async function broken(rules: readonly RowRule[], row: Given): Promise<string[]> {
  const columns = Object.entries(row).map(([name, value]) => `${value === null ? 'NULL' : `'${value}'`}::${name.endsWith('_on') ? 'date' : name === 'state' ? 'text' : 'uuid'} AS ${name}`);
  const from = raw(`(SELECT '${nothing}'::uuid AS id, ${columns.join(', ')}) AS t`);
  return (await brokenRules((statement) => tx.rows(statement), { from } as never, nothing, rules)).map(({ code }) => code);
}

const { knownSchool, knownCounty, knownTeacher, knownGroup, openSchoolWhenItStarts, openGroup, schoolOfCounty, notToCome, inStates } = guards;

test.each([
  ['school', knownSchool, open],
  ['county', knownCounty, county],
  ['teacher', knownTeacher, teacher],
  ['group', knownGroup, group],
] as const)('a %s is named that is there, or none', async (name, known, id) => {
  const rules = [known(`${name}Id`)];
  const of = (value: string | null): Promise<string[]> => broken(rules, { [`${name}_id`]: value });
  expect([await of(id), await of(null), await of(nothing)]).toEqual([[], [], ['NOT_FOUND']]);
  // Not one of another kind.
  expect(await of(name === 'school' ? county : open)).toEqual(['NOT_FOUND']);
});

test.each([
  ['an open school', open, '2026-09-01', []],
  ['a school on the day before it opens', future, '2027-08-31', ['NOT_OPEN']],
  ['a school on the day it opens', future, '2027-09-01', []],
  ['a school on its last day', closing, '2026-12-31', []],
  ['a school that has closed', closing, '2027-01-01', ['NOT_OPEN']],
  ['no school', null, '2026-09-01', []],
  ['an unknown school', nothing, '2026-09-01', ['NOT_FOUND']],
])('what starts at %s', async (_, school_id, starts_on, codes) => {
  expect(await broken(openSchoolWhenItStarts('schoolId'), { school_id, starts_on, ends_on: null })).toEqual(codes);
});

test.each([
  ['before it was founded', '2020-08-31', ['NOT_OPEN']],
  ['on its first day', '2020-09-01', []],
  ['on its last day', '2027-07-31', []],
  ['after it was dissolved', '2027-08-01', ['NOT_OPEN']],
])('what a group is named for %s', async (_, starts_on, codes) => {
  expect(await broken(openGroup('groupId', sql`t.starts_on`, ['startsOn']), { group_id: group, starts_on })).toEqual(codes);
});

test('a group that nobody knows is not found', async () => {
  expect(await broken(openGroup('groupId', sql`t.starts_on`, ['startsOn']), { group_id: nothing, starts_on: '2026-09-01' })).toEqual(['NOT_FOUND']);
});

test('a school is of the county that is named', async () => {
  const of = (school_id: string | null, county_id: string | null): Promise<string[]> => broken([schoolOfCounty()], { school_id, county_id });
  expect([await of(open, county), await of(null, county), await of(open, other), await of(open, null)]).toEqual([[], [], ['INVALID_VALUE'], ['INVALID_VALUE']]);
});

test('what happened is not of a day to come, by the calendar of the counties', async () => {
  const { rows } = await client.query<{ today: string; tomorrow: string }>(`SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date::text AS today, ((now() AT TIME ZONE 'Asia/Shanghai')::date + 1)::text AS tomorrow`);
  const of = (held_on: string | null): Promise<string[]> => broken([notToCome('heldOn')], { held_on });
  expect([await of(rows[0]!.today), await of(null), await of(rows[0]!.tomorrow)]).toEqual([[], [], ['INVALID_VALUE']]);
});

test('a period is half open, and a state one of several', async () => {
  const of = async (condition: Sql, row: string): Promise<unknown> => (await tx.rows<{ holds: unknown }>(sql`SELECT ${condition} AS holds FROM (SELECT ${raw(row)}) AS t`))[0]?.holds;
  const year = `'2026-09-01'::date AS starts_on, '2027-08-01'::date AS ends_on`;
  for (const [day, holds] of [['2026-08-31', false], ['2026-09-01', true], ['2027-07-31', true], ['2027-08-01', false]] as const) {
    expect(await of(sql`${guards.period()} @> ${day}::date`, year)).toBe(holds);
  }
  expect([await of(inStates('state', ['A', 'B']), `'B' AS state`), await of(inStates('state', ['A', 'B']), `'C' AS state`)]).toEqual([true, false]);
});

test('a rule carries its code, what it is about, its condition and what would be right', () => {
  const condition = sql`TRUE`;
  expect(guards.rule('SAME', ['endsOn'], condition)).toEqual({ code: 'SAME', about: ['endsOn'], broken: condition });
  expect(guards.rule('SAME', ['endsOn'], condition, { en: 'a', zh: '甲' })).toEqual({ code: 'SAME', about: ['endsOn'], broken: condition, right: { en: 'a', zh: '甲' } });
});

const refusal = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => null, (error: unknown) => (error instanceof Refusal ? [error.errors[0]?.code, error.errors[0]?.field] : error));

test('schools that are asked for come in their order, whatever the case of the letters', async () => {
  const found = await requireOpenSchools(tx, [{ id: closing, field: 'a' }, { id: open.toUpperCase(), field: 'b' }], '2026-12-31');
  expect(found).toEqual([{ id: closing, countyId: county }, { id: open, countyId: county }]);
  expect(await requireOpenSchool(tx, open, '2026-12-31', 'school')).toEqual({ id: open, countyId: county });
});

test('the first school that is unknown or not open is refused by the field that named it', async () => {
  const named = (id: string, field: string): { id: string; field: string } => ({ id, field });
  expect(await refusal(requireOpenSchools(tx, [named(open, 'a'), named(nothing, 'b'), named(future, 'c')], '2026-12-31'))).toEqual(['NOT_FOUND', ['b']]);
  expect(await refusal(requireOpenSchools(tx, [named(future, 'c'), named(nothing, 'b')], '2026-12-31'))).toEqual(['NOT_OPEN', ['c']]);
  expect(await refusal(requireOpenSchool(tx, 'no id', '2026-12-31', 'school'))).toEqual(['NOT_FOUND', ['school']]);
  expect(await refusal(requireOpenSchool(tx, closing, '2027-01-01', 'school'))).toEqual(['NOT_OPEN', ['school']]);
});
