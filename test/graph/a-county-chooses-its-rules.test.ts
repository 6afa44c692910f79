import { Client } from 'pg';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner, schoolAdmin } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
const ids: Record<string, string> = {};

/** A pack of 甘肃省 that halves the coefficient of primary schools and doubles the share that rotates. */
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  const pack = async (code: string, jurisdiction: string | null, until: string | null): Promise<void> => {
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO planning.rule_pack (provenance, code, name, jurisdiction, valid_from, valid_to) VALUES ('GENERATED', $1, $1, $2, '2020-01-01', $3) RETURNING id`,
      [code, jurisdiction, until],
    );
    ids[code] = rows[0]!.id;
  };
  await pack('GANSU-OWN', '甘肃省', null);
  await pack('GANSU-OWN-OLD', '甘肃省', '2024-09-01');
  await client.query(
    `INSERT INTO planning.rule (provenance, code, pack_id, subject, stage, comparator, threshold, numerator, denominator, confidence) VALUES
      ('GENERATED', 'GS-VARIATION', $1, 'VARIATION', 'PRIMARY', 'AT_MOST', 0.25, 'STANDARD_DEVIATION', 'MEAN', 'UNVERIFIED'),
      ('GENERATED', 'GS-ROTATION', $1, 'ROTATION_SHARE', NULL, 'AT_LEAST', 0.2, 'ROTATED_TEACHERS', 'ELIGIBLE_TEACHERS', 'UNVERIFIED')`,
    [ids['GANSU-OWN']],
  );
  for (const code of ['CN', 'CN-ANHUI']) ids[code] = (await client.query<{ id: string }>('SELECT id FROM planning.rule_pack WHERE code = $1', [code])).rows[0]!.id;
  for (const code of ['620981', '361023']) ids[code] = (await client.query<{ id: string }>('SELECT id FROM schools.county WHERE code = $1', [code])).rows[0]!.id;
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const asking = planner('620981');
type Change = Record<'adoptRulePack' | 'endRulePack', { countyRulePack: { id: string; version: number; startsOn: string; endsOn: string | null } | null; userErrors: { code: string; field: string[] }[] }>;

const made = (mutation: keyof Change, type: string) => async (input: object, who: Identity = asking) => {
  const { data, errors } = await graph.answer(`mutation ($input: ${type}!) { ${mutation}(input: $input) { countyRulePack { id version startsOn endsOn } userErrors { code field } } }`, { input }, who);
  return errors ? { countyRulePack: null, userErrors: errors.map(({ extensions }) => ({ code: String(extensions?.code), field: [] })) } : (data as Change)[mutation];
};
const adopt = made('adoptRulePack', 'AdoptRulePackInput');
const end = made('endRulePack', 'EndRulePackInput');
const adoption = (more: object = {}): object => ({ county: ids['620981'], pack: ids['GANSU-OWN'], startsOn: '2026-10-01', ...more });

interface Figures {
  county: { balance: { stages: { stage: string; indicators: { coefficient: { rule: { code: string } } }[] }[] }; rotationFigures: { rotationShare: { rule: { code: string } } } };
}

/** The rules that the figures of a day are held against. */
async function heldAgainst(on: string): Promise<string[]> {
  const figures = 'balance(on: $on) { stages { stage indicators { coefficient { rule { code } } } } } rotationFigures(on: $on) { rotationShare { rule { code } } }';
  const { data, errors } = await graph.answer(`query ($on: Date!) { county(code: "620981") { ${figures} } }`, { on }, asking);
  expect(errors).toBeUndefined();
  const { balance, rotationFigures } = (data as unknown as Figures).county;
  const primary = balance.stages.find(({ stage }) => stage === 'PRIMARY')?.indicators ?? [];
  return [...new Set(primary.map(({ coefficient }) => coefficient.rule.code)), rotationFigures.rotationShare.rule.code];
}

/** 玉门 follows the pack of its province, which has a share of its own. */
const national = ['CN-PRIMARY-VARIATION', 'CN-GANSU-ROTATION-SHARE'];
const ofGansu = ['GS-VARIATION', 'GS-ROTATION'];

test('a trial changes nothing; once adopted, the figures follow the pack from its first day to the day before its end', async () => {
  expect((await adopt(adoption({ dryRun: true }))).userErrors).toEqual([]);
  expect(await heldAgainst('2026-10-01')).toEqual(national);
  const { countyRulePack, userErrors } = await adopt(adoption());
  expect([userErrors, countyRulePack]).toMatchObject([[], { startsOn: '2026-10-01', endsOn: null, version: 1 }]);
  expect([await heldAgainst('2026-09-30'), await heldAgainst('2026-10-01')]).toEqual([national, ofGansu]);
  const ended = await end({ id: countyRulePack!.id, expectedVersion: 1, endsOn: '2026-11-01' });
  expect(ended).toMatchObject({ countyRulePack: { endsOn: '2026-11-01', version: 2 }, userErrors: [] });
  expect([await heldAgainst('2026-10-31'), await heldAgainst('2026-11-01')]).toEqual([ofGansu, national]);
});

test('followed once at a time: another adoption may begin on the day the first ends, and not before', async () => {
  expect((await adopt(adoption({ startsOn: '2026-10-31' }))).userErrors).toEqual([{ code: 'OVERLAPS', field: ['startsOn'] }]);
  expect((await adopt(adoption({ startsOn: '2026-11-01', endsOn: '2026-12-01', idempotencyKey: 'again' }))).userErrors).toEqual([]);
  expect((await adopt(adoption({ startsOn: '2026-11-01', endsOn: '2026-12-01', idempotencyKey: 'again' }))).userErrors).toEqual([]);
  const { rows } = await client.query('SELECT FROM planning.county_rule_pack WHERE pack_id = $1', [ids['GANSU-OWN']]);
  expect(rows).toHaveLength(2);
});

test.each<[string, () => object, object]>([
  ['a pack of another province', () => ({ pack: ids['CN-ANHUI'] }), { code: 'INVALID_VALUE', field: ['pack'] }],
  ['a pack that holds no more', () => ({ pack: ids['GANSU-OWN-OLD'] }), { code: 'INVALID_VALUE', field: ['startsOn'] }],
  ['an end before the beginning', () => ({ startsOn: '2027-01-01', endsOn: '2027-01-01' }), { code: 'INVALID_VALUE', field: ['endsOn'] }],
  ['a pack that is not there', () => ({ pack: '00000000-0000-7000-8000-000000000000' }), { code: 'NOT_FOUND', field: ['pack'] }],
  ['the rules of another county', () => ({ county: ids['361023'] }), { code: 'NOT_FOUND', field: ['county'] }],
])('%s is refused', async (_, more, refusal) => {
  expect((await adopt(adoption(more()))).userErrors).toEqual([refusal]);
});

test('the national pack, which holds anyway, may be named as the one that is followed', async () => {
  expect((await adopt(adoption({ pack: ids.CN, dryRun: true }))).userErrors).toEqual([]);
});

test('what ended is not prolonged, and a stale version changes nothing', async () => {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM planning.county_rule_pack WHERE pack_id = $1 ORDER BY starts_on', [ids['GANSU-OWN']]);
  const id = rows[0]?.id;
  expect((await end({ id, expectedVersion: 2, endsOn: '2026-11-02' })).userErrors).toEqual([{ code: 'INVALID_VALUE', field: ['endsOn'] }]);
  expect((await end({ id, expectedVersion: 1, endsOn: '2026-10-15' })).userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
});

test('only planners choose, and only for their own county', async () => {
  const { rows } = await client.query<{ id: string; version: number }>('SELECT id, version FROM planning.county_rule_pack WHERE county_id = $1', [ids['361023']]);
  const input = { id: rows[0]?.id, expectedVersion: rows[0]?.version, endsOn: '2030-01-01' };
  const codes = async (who: Identity): Promise<string[]> => [...(await end({ ...input, dryRun: true }, who)).userErrors, ...(await adopt(adoption({ dryRun: true, startsOn: '2028-01-01' }), who)).userErrors].map(({ code }) => code);
  expect(await codes(schoolAdmin('2162000001'))).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(await codes(asking)).toEqual(['NOT_FOUND']);
  expect(await codes(planner('361023'))).toEqual(['NOT_FOUND']);
});
