import { Client } from 'pg';
import { CooperationArea } from '../../subgraphs/groups/agreement/cooperation-area';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  await client.query(`
    INSERT INTO groups.partner_organisation (provenance, code, name, kind) VALUES ('GENERATED', 'Z-P1', '示例大学', 'UNIVERSITY'), ('GENERATED', 'Z-P2', '示例企业', 'ENTERPRISE');
    INSERT INTO groups.cooperation_agreement (provenance, code, partner_id, county_id, school_id, group_id, areas, starts_on, ends_on)
    SELECT 'GENERATED', x.code, p.id, c.id, (SELECT s.id FROM schools.school s WHERE s.code = x.school), (SELECT g.id FROM groups.education_group g WHERE g.code = x.grp), x.areas::text[], x.starts_on::date, x.ends_on::date
    FROM (VALUES ('Z-A1', 'Z-P1', '3262000002', NULL, '{CURRICULUM}', '2020-09-01', '2026-12-31'), ('Z-A2', 'Z-P1', NULL, 'G620981-01', '{MANAGEMENT,CURRICULUM}', '2020-09-01', NULL),
      ('Z-A3', 'Z-P2', NULL, NULL, NULL, '2020-09-01', '2027-10-16'), ('Z-A4', 'Z-P2', NULL, NULL, '{WORK_TRAINING}', '2026-11-24', '2027-01-01'), ('Z-A5', 'Z-P1', '3262000002', NULL, '{PUPIL_EXCHANGE}', '2015-09-01', '2020-09-01')
    ) AS x(code, partner, school, grp, areas, starts_on, ends_on) JOIN groups.partner_organisation p ON p.code = x.partner JOIN schools.county c ON c.code = '620981'`);
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await graph.close();
  await client.end();
  await database.drop();
});

async function ask<Data>(query: string): Promise<Data> {
  const { data, errors } = await graph.answer(query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Data;
}

interface Page { readonly totalCount: number; readonly nodes: readonly { readonly code: string }[] }
async function codes(field: string): Promise<string[]> {
  const { list } = await ask<{ list: Page }>(`{ list: ${field} { totalCount nodes { code } } }`);
  expect(list.nodes).toHaveLength(list.totalCount);
  return list.nodes.map(({ code }) => code).sort();
}
const raw = async (text: string, values: readonly unknown[]): Promise<string[]> => (await client.query<{ code: string }>(text, [...values])).rows.map(({ code }) => code).sort();

const counties = ['620981', '141124', '361023', '510923'];
const strong = ['省级示范性幼儿园', '省级一类幼儿园'];

/** Kindergartens open on the day, less those with the rank, less those that somebody leads: three sets of raw rows. */
const kindergartens = `SELECT s.code FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = $1 AND s.kind = 'KINDERGARTEN'
  AND coalesce(s.opened_on, CASE WHEN s.planned THEN '9999-12-31' ELSE '0001-01-01' END::date) <= $2::date AND coalesce(s.closed_on, '9999-12-31') > $2::date`;
const ranked = `SELECT s.code FROM schools.school s JOIN schools.designation d ON d.school_id = s.id WHERE NOT d.planned AND d.name = ANY($1) AND coalesce(d.awarded_year, 0) <= extract(year FROM $2::date)`;
const lifted = `SELECT s.code FROM groups.group_membership m JOIN groups.education_group g ON g.id = m.group_id JOIN schools.school s ON s.id = m.school_id WHERE g.kind = 'KINDERGARTEN_NETWORK' AND daterange(m.starts_on, m.ends_on) @> $1::date
  AND m.group_id IN (SELECT l.group_id FROM groups.group_membership l WHERE l.role = 'LEAD' AND l.school_id <> m.school_id AND daterange(l.starts_on, l.ends_on) @> $1::date)`;

test.each(counties.flatMap((county) => ['2026-10-15', '2021-09-01'].map((on) => [county, on] as const)))('weak kindergartens of %s without a lead on %s are those that are neither ranked nor lifted', async (county, on) => {
  const [all, strongOnes, led] = [await raw(kindergartens, [county, on]), await raw(ranked, [strong, on]), await raw(lifted, [on])];
  const weak = all.filter((code) => !strongOnes.includes(code) && !led.includes(code));
  expect(await codes(`weakKindergartensWithoutLead(on: "${on}" countyCode: "${county}" strongDesignations: ${JSON.stringify(strong)} first: 100)`)).toEqual(weak);
});

test('a weak kindergarten is no longer listed once a lead lifts it, and is again when the lead is gone', async () => {
  const listed = (): Promise<string[]> => codes('weakKindergartensWithoutLead(on: "2026-10-15" countyCode: "620981" strongDesignations: ["无此称号"] first: 100)');
  const before = await listed();
  const { rows } = await client.query<{ id: string; code: string }>(`SELECT id, code FROM schools.school WHERE code = ANY($1) ORDER BY code LIMIT 2`, [before]);
  const [lead, weak] = rows as [{ id: string; code: string }, { id: string; code: string }];
  await client.query(`INSERT INTO groups.education_group (id, provenance, code, name, kind) VALUES ('aaaaaaaa-0000-7000-8000-000000000001', 'GENERATED', 'Z-N', '示例帮带网络', 'KINDERGARTEN_NETWORK')`);
  await client.query(`INSERT INTO groups.group_membership (provenance, group_id, school_id, role, starts_on) VALUES ('GENERATED', 'aaaaaaaa-0000-7000-8000-000000000001', $1, 'LEAD', '2026-09-01'), ('GENERATED', 'aaaaaaaa-0000-7000-8000-000000000001', $2, 'SUPPORTED', '2026-09-01')`, [lead.id, weak.id]);
  // Who leads the network is not lifted by it.
  expect(await listed()).toEqual(before.filter((code) => code !== weak.code));
  await client.query(`UPDATE groups.group_membership SET ends_on = '2026-10-15' WHERE group_id = 'aaaaaaaa-0000-7000-8000-000000000001' AND role = 'LEAD'`);
  expect(await listed()).toEqual(before);
});

test.each(counties)('leads of %s without the required rank are those that lead and do not hold it', async (county) => {
  const led = await raw(
    `SELECT s.code FROM groups.group_membership m JOIN groups.education_group g ON g.id = m.group_id JOIN schools.school s ON s.id = m.school_id JOIN schools.county c ON c.id = s.county_id
     WHERE g.kind = 'KINDERGARTEN_NETWORK' AND m.role = 'LEAD' AND c.code = $1 AND daterange(m.starts_on, m.ends_on) @> '2026-10-15'::date`,
    [county],
  );
  for (const names of [['省级示范性幼儿园'], ['无此称号']]) {
    const holding = await raw(ranked, [names, '2026-10-15']);
    const expected = [...new Set(led.filter((code) => !holding.includes(code)))];
    expect(await codes(`leadsWithoutDesignation(on: "2026-10-15" countyCode: "${county}" groupKind: [KINDERGARTEN_NETWORK] requiredDesignations: ${JSON.stringify(names)} first: 100)`)).toEqual(expected);
  }
});

const ending = (condition: string): Promise<string[]> =>
  raw(`SELECT a.code FROM groups.cooperation_agreement a JOIN schools.county c ON c.id = a.county_id WHERE c.code = '620981' AND a.ends_on >= '2026-11-23' AND ${condition}`, []);

test('agreements that expire within a window are those, one that begins tomorrow included', async () => {
  const window = await ending(`a.ends_on <= '2027-10-15'`);
  expect(window).toEqual(expect.arrayContaining(['Z-A1', 'Z-A4']));
  expect(window).not.toContain('Z-A3');
  expect(await codes('cooperationAgreements(where: { countyCode: "620981" endsOn: { gte: "2026-11-23", lte: "2027-10-15" } } first: 100)')).toEqual(window);
  expect(await codes('cooperationAgreements(where: { countyCode: "620981" endsOn: { gte: "2026-11-23" } } first: 100)')).toEqual(await ending('TRUE'));
  const begun = await ending(`a.ends_on <= '2027-10-15' AND a.starts_on <= '2026-11-23'`);
  expect(begun).not.toContain('Z-A4');
  expect(await codes('cooperationAgreements(on: "2026-11-23" where: { countyCode: "620981" endsOn: { gte: "2026-11-23", lte: "2027-10-15" } } first: 100)')).toEqual(begun);
});

test('a partner reaches the schools that are party and the members of groups that are, each once; with the county alone it is not known', async () => {
  const members = await raw(`SELECT s.code FROM groups.group_membership m JOIN groups.education_group g ON g.id = m.group_id JOIN schools.school s ON s.id = m.school_id WHERE g.code = 'G620981-01' AND daterange(m.starts_on, m.ends_on) @> '2026-11-23'::date`, []);
  graph.statements.length = 0;
  const { rows } = await ask<{ rows: readonly { partner: { name: string }; areas: string[]; unusedAreas: string[] }[] }>(`{ rows: cooperationAgreementsByPartner(where: { countyCode: "620981" }) { partner { name } agreements withCountyAlone schools areas unusedAreas } }`);
  expect(graph.statements).toHaveLength(3);
  const without = (...areas: string[]): string[] => Object.values(CooperationArea).filter((area) => !areas.includes(area));
  expect(rows.filter(({ partner }) => partner.name.startsWith('示例'))).toEqual(
    expect.arrayContaining([
      { partner: { name: '示例大学' }, agreements: 2, withCountyAlone: 0, schools: new Set([...members, '3262000002']).size, areas: ['CURRICULUM', 'MANAGEMENT'], unusedAreas: without('CURRICULUM', 'MANAGEMENT') },
      { partner: { name: '示例企业' }, agreements: 1, withCountyAlone: 1, schools: null, areas: [], unusedAreas: without() },
    ]),
  );
});
