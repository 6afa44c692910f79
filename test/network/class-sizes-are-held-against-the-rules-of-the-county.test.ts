import { Client } from 'pg';
import sql from 'sql-template-tag';
import { classSizeRules } from '../../subgraphs/network/class-size-rules';
import { sharedSample } from '../support/server';

let client: Client;
beforeAll(async () => {
  client = new Client(await sharedSample());
  await client.connect();
});
afterAll(() => client.end());

interface Held { readonly county: string; readonly stage: string; readonly standard: number | null; readonly large: number | null; readonly extra_large: number | null }

const heldOn = async (day: string): Promise<Held[]> => {
  const { text, values } = sql`SELECT c.code AS county, o.stage, o.standard::int, o.large::int, o.extra_large::int
    FROM ${classSizeRules(sql`schools.county`, sql`${day}::date`)} AS o JOIN schools.county c ON c.id = o.county_id ORDER BY 1, 2`;
  return (await client.query<Held>(text, values)).rows;
};

/** 义务教育学校管理标准: 标准班额 45 in primary schools and 50 in junior ones; 50 in senior ones by GB 50099 中小学校设计规范; from 56 on 大班额, from 66 on 超大班额 in all. */
const standards: Readonly<Record<string, number>> = { PRIMARY: 45, JUNIOR_SECONDARY: 50, SENIOR_SECONDARY: 50 };

test('each county has one row for each stage, with the national thresholds where no other is known', async () => {
  const held = await heldOn('2026-10-15');
  const { rows } = await client.query<{ code: string }>('SELECT code FROM schools.county ORDER BY code');
  const stages = ['JUNIOR_SECONDARY', 'PRESCHOOL', 'PRIMARY', 'SENIOR_SECONDARY', 'VOCATIONAL'];
  expect(held.map(({ county, stage }) => [county, stage])).toEqual(rows.flatMap(({ code }) => stages.map((stage) => [code, stage])));
  for (const { stage, standard, large, extra_large } of held) {
    if (standards[stage]) expect([stage, standard]).toEqual([stage, standards[stage]]);
    expect([large, extra_large]).toEqual([56, 66]);
  }
});

test('a rule of the stage goes before one of all stages, and one with a parameter is about something else', async () => {
  await client.query('BEGIN');
  try {
    await client.query(`INSERT INTO planning.rule (provenance, code, pack_id, subject, stage, parameter, comparator, threshold, numerator, confidence)
      SELECT 'GENERATED', x.code, p.id, 'CLASS_SIZE', NULL, x.parameter, 'AT_MOST', x.threshold, 'PUPILS', 'UNVERIFIED' FROM planning.rule_pack p
      CROSS JOIN (VALUES ('X-ALL', NULL, 33), ('X-OTHER', 'X', 11)) AS x(code, parameter, threshold) WHERE p.jurisdiction IS NULL`);
    for (const { stage, standard } of await heldOn('2026-10-15')) expect([stage, standard]).toEqual([stage, standards[stage] ?? 33]);
  } finally {
    await client.query('ROLLBACK');
  }
});

test('before a rule is in force nothing is held against it', async () => {
  const { rows } = await client.query<{ first: string }>(`SELECT min(p.valid_from)::text AS first FROM planning.rule_pack p`);
  const before = String(Number(rows[0]!.first.slice(0, 4)) - 1);
  expect((await heldOn(`${before}-01-01`)).every(({ standard, large, extra_large }) => standard === null && large === null && extra_large === null)).toBe(true);
});
