import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { isOpenOn, type SchoolLife } from '../../subgraphs/network/open-school';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await graph.close();
  await client.end();
  await database.drop();
});

interface Asked {
  readonly field: string;
  /** How the field is told the county. */
  readonly county: (code: string) => string;
  readonly more?: string;
  /** Of the open schools, those in question: schools `s`. */
  readonly among?: string;
  /** The schools that have what the others lack, found in another way: from the raw rows, `$1` the day, schools `s`. */
  readonly having: string;
}

const inWhere = (code: string): string => `where: { countyCode: "${code}" }`;
const beside = (code: string): string => `countyCode: "${code}"`;
const holding = (alias: string): string => `daterange(${alias}.starts_on, ${alias}.ends_on) @> $1::date`;

/** A principal of the school on the day who leaves by another, and the day. */
const leavingBy = '2029-12-31';
const leaves = 'least(a.ends_on, p.left_on)';
const leaving = `staffing.appointment a JOIN staffing.teacher p ON p.id = a.teacher_id WHERE a.serving_school_id = s.id AND a.role = 'PRINCIPAL' AND a.contract_status <> 'EXITED'
  AND a.starts_on <= $1::date AND ${leaves} > $1::date AND ${leaves} <= '${leavingBy}'::date`;

/** Every list of schools that lack something, with who has it. */
const lists: readonly Asked[] = [
  { field: 'schoolsWithoutRoom', county: inWhere, more: 'kind: LIBRARY', having: `EXISTS (SELECT FROM facilities.room x WHERE x.school_id = s.id AND x.kind = 'LIBRARY')` },
  { field: 'schoolsWithoutBuilding', county: inWhere, more: 'kind: TEACHING', having: `EXISTS (SELECT FROM facilities.building x WHERE x.school_id = s.id AND x.kind = 'TEACHING' AND x.state = 'IN_USE')` },
  { field: 'schoolsWithoutProject', county: inWhere, more: 'programme: "全面改薄"', having: `EXISTS (SELECT FROM facilities.construction_project x WHERE x.school_id = s.id AND x.programme = '全面改薄')` },
  { field: 'schoolsNotConnected', county: inWhere, more: 'platform: "国家中小学智慧教育平台"', having: `EXISTS (SELECT FROM facilities.digital_service x WHERE x.school_id = s.id AND x.connected AND x.platform = '国家中小学智慧教育平台')` },
  { field: 'schoolsNotLinkedToPolice', county: inWhere, having: `EXISTS (SELECT FROM facilities.security_asset x WHERE x.school_id = s.id AND x.linked_to_police)` },
  {
    field: 'unpairedRuralSchools', county: beside, among: `s.locale IN ('TOWNSHIP_CENTRE', 'VILLAGE')`,
    having: `EXISTS (SELECT FROM groups.support_pairing p JOIN schools.school u ON u.id = p.supporter_id WHERE p.supported_id = s.id AND u.locale NOT IN ('TOWNSHIP_CENTRE', 'VILLAGE') AND ${holding('p')})`,
  },
  { field: 'ungroupedSchools', county: beside, having: `EXISTS (SELECT FROM groups.group_membership m WHERE m.school_id = s.id AND ${holding('m')})` },
  { field: 'schoolsUsingNoSharedResource', county: beside, having: `EXISTS (SELECT FROM groups.resource_consumer c JOIN groups.shared_resource r ON r.id = c.resource_id WHERE c.school_id = s.id AND r.owner_id <> s.id)` },
  {
    field: 'schoolsWithoutResearchParent', county: beside,
    having: `EXISTS (SELECT FROM groups.research_organisation o JOIN groups.research_organisation a ON a.id = o.parent_id WHERE o.school_id = s.id AND ${holding('o')} AND ${holding('a')})`,
  },
  { field: 'schoolsWithoutInspector', county: beside, having: `EXISTS (SELECT FROM planning.inspector_assignment a WHERE a.school_id = s.id AND ${holding('a')})` },
  { field: 'schoolsWithoutRotationIn', county: beside, having: `EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.to_school_id = s.id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING'))` },
  {
    field: 'schoolsWithoutHonours', county: beside,
    having: `EXISTS (SELECT FROM staffing.honour h JOIN staffing.appointment a ON a.teacher_id = h.teacher_id AND a.contract_status <> 'EXITED' AND ${holding('a')}
      LEFT JOIN staffing.rotation_assignment r ON r.teacher_id = a.teacher_id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND ${holding('r')}
      WHERE coalesce(r.to_school_id, a.serving_school_id) = s.id AND coalesce(h.awarded_year, 0) <= extract(year FROM $1::date) AND coalesce(h.revoked_on, 'infinity') > $1::date)`,
  },
  {
    field: 'schoolsWithoutReserveCandidate', county: beside, more: `by: "${leavingBy}"`,
    among: `EXISTS (SELECT FROM ${leaving} AND NOT EXISTS (SELECT FROM staffing.appointment n JOIN staffing.teacher q ON q.id = n.teacher_id
      WHERE n.serving_school_id = s.id AND n.role = 'PRINCIPAL' AND n.contract_status <> 'EXITED' AND n.starts_on <= ${leaves} AND coalesce(least(n.ends_on, q.left_on), 'infinity') > ${leaves}))`,
    having: `EXISTS (SELECT FROM staffing.reserve_candidate k, ${leaving} AND k.school_id = s.id AND k.stage <> 'APPOINTED' AND k.teacher_id <> a.teacher_id AND k.entered_on <= ${leaves} AND coalesce(k.left_on, 'infinity') > ${leaves})`,
  },
  {
    field: 'weakKindergartensWithoutLead', county: beside, more: 'strongDesignations: ["省级示范性幼儿园"]',
    among: `s.kind = 'KINDERGARTEN' AND NOT EXISTS (SELECT FROM schools.designation d WHERE d.school_id = s.id AND NOT d.planned AND d.name = '省级示范性幼儿园' AND coalesce(d.awarded_year, 0) <= extract(year FROM $1::date))`,
    having: `EXISTS (SELECT FROM groups.group_membership m JOIN groups.education_group g ON g.id = m.group_id JOIN groups.group_membership l ON l.group_id = m.group_id AND l.role = 'LEAD' AND l.school_id <> m.school_id
      WHERE g.kind = 'KINDERGARTEN_NETWORK' AND m.school_id = s.id AND ${holding('m')} AND ${holding('l')})`,
  },
  { field: 'schoolsNeverServed', county: beside, having: `EXISTS (SELECT FROM staffing.training_session x WHERE x.host_school_id = s.id AND x.delivery IS NOT NULL)` },
];

/** Lists of schools that are no complement of those that have something. */
const others: Readonly<Record<string, string>> = {
  schools: 'the register itself',
  schoolsShortOfBeds: 'a comparison of two numbers',
  schoolsSupportingSeveral: 'those that help many',
  schoolsInSeveralGroups: 'those in two or more',
  leadsWithoutDesignation: 'of those that lead a group',
  closedSchoolsWithUnusedBuildings: 'of schools that are closed',
};

test('every list of schools in the graph is tried here, or says why it is no list of schools without something', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'), { assumeValid: true });
  const listing = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) => /^SchoolConnection!?$/.test(String(type)));
  expect(listing.map(({ name }) => name).sort()).toEqual([...lists.map(({ field }) => field), ...Object.keys(others)].sort());
});

interface School extends SchoolLife { readonly id: string; readonly having: boolean; readonly among: boolean }

const registered = async (code: string, { having, among = 'TRUE' }: Asked, on: string): Promise<School[]> =>
  (
    await client.query<School>(
      `SELECT s.id, s.opened_on::text AS "openedOn", s.closed_on::text AS "closedOn", s.planned, s.closed_undated AS "closedUndated", (${having}) AS having, (${among}) AS among, $1::date IS NULL AS asked
       FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = $2 ORDER BY s.id`,
      [on, code],
    )
  ).rows;

async function listed(field: string, args: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors } = await graph.answer(`{ list: ${field}(${args} first: 100 ${after ? `after: "${after}"` : ''}) { nodes { id } pageInfo { hasNextPage endCursor } } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    const { list } = data as { list: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    ids.push(...list.nodes.map(({ id }) => id));
    ({ hasNextPage: more, endCursor: after } = list.pageInfo);
  }
  return ids.sort();
}

const county = fc.constantFrom('620981', '361023', '510923');
const day = fc.constantFrom('2019-11-01', '2021-09-01', '2023-07-31', '2023-08-01', '2026-11-23', '2027-09-01');

/** Gives some schools of the county a life of any kind. */
async function scramble(code: string, lives: readonly SchoolLife[]): Promise<void> {
  const { rows } = await client.query<{ id: string }>(`SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = $1 ORDER BY s.code`, [code]);
  for (const [index, { openedOn, closedOn, planned }] of lives.entries()) {
    await client.query(`UPDATE schools.school SET opened_on = $2, closed_on = $3, planned = $4 WHERE id = $1`, [rows[index * 3]?.id, openedOn, closedOn, planned]);
  }
}

const life = fc
  .record<SchoolLife>({ openedOn: fc.option(day), closedOn: fc.option(day), planned: fc.boolean(), closedUndated: fc.constant(false) })
  .filter(({ openedOn, closedOn }) => openedOn === null || closedOn === null || openedOn <= closedOn);

test.each(lists)('$field and those that have it are together the open schools of any day', async (asked) => {
  await fc.assert(
    fc.asyncProperty(county, day, fc.array(life, { minLength: 6, maxLength: 6 }), async (code, on, lives) => {
      await scramble(code, lives);
      const open = (await registered(code, asked, on)).filter((school) => school.among && isOpenOn(school, on));
      expect(await listed(asked.field, `${asked.county(code)} on: "${on}" ${asked.more ?? ''}`)).toEqual(open.filter(({ having }) => !having).map(({ id }) => id));
    }),
    { numRuns: 5 },
  );
});

test('schools(on:) is the open schools of the day, and without a day the register', () =>
  fc.assert(
    fc.asyncProperty(county, day, fc.array(life, { minLength: 6, maxLength: 6 }), async (code, on, lives) => {
      await scramble(code, lives);
      const all = await registered(code, lists[0]!, on);
      expect(await listed('schools', `where: { countyCode: "${code}" } on: "${on}"`)).toEqual(all.filter((school) => isOpenOn(school, on)).map(({ id }) => id));
      expect(await listed('schools', `where: { countyCode: "${code}" }`)).toEqual(all.map(({ id }) => id));
    }),
    { numRuns: 5 },
  ));
