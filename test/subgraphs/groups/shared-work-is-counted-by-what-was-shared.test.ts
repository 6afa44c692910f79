import { startNetwork, type Network } from './support/network';

let network: Network;
beforeAll(async () => {
  network = await startNetwork();
  await network.join(['G1', 'S1', 'LEAD', '2020-09-01'], ['G1', 'S2', 'MEMBER', '2020-09-01'], ['G1', 'S4', 'MEMBER', '2020-09-01'], ['G1', 'S5', 'MEMBER', '2020-09-01', '2025-09-01']);
  await network.sql(`
    INSERT INTO groups.joint_activity (provenance, code, group_id, kind, title, held_on, host_school_id)
    SELECT 'GENERATED', given.code, g.id, given.kind, given.code, given.held_on, s.id
    FROM (VALUES ('J1', 'JOINT_EXAM', date '2025-03-01'), ('J2', 'JOINT_EXAM', date '2026-03-01'), ('J3', 'SEMINAR', date '2026-04-01')) given (code, kind, held_on),
      groups.education_group g, schools.school s WHERE g.code = 'G1' AND s.name = 'S1'`);
  await network.sql(`
    INSERT INTO groups.activity_participant (provenance, activity_id, school_id, persons)
    SELECT 'GENERATED', a.id, s.id, given.persons
    FROM (VALUES ('J1', 'S5', 4), ('J2', 'S2', 10), ('J2', 'S4', NULL), ('J1', 'S2', 12), ('J3', 'S2', NULL)) given (activity, school, persons)
    JOIN groups.joint_activity a ON a.code = given.activity JOIN schools.school s ON s.name = given.school`);
});
afterAll(() => network.close());

test('members that neither hosted nor joined in a period are named, former members of the period included', async () => {
  const inactive = async (during: string): Promise<string[]> =>
    (await network.ask<{ educationGroup: { inactiveMembers: { nodes: { id: string }[] } } }>(`{ educationGroup(code: "G1") { inactiveMembers(during: ${during}) { nodes { id } } } }`))
      .educationGroup.inactiveMembers.nodes.map(({ id }) => id);
  expect(await inactive('{ from: "2025-01-01", to: "2025-12-31" }')).toEqual(['S4']);
  expect(await inactive('{ from: "2026-01-01" }')).toEqual([]);
  expect(await inactive('{ from: "2026-04-01", to: "2026-04-30" }')).toEqual(['S4']);
  expect(await inactive('{ from: "2025-05-01", to: "2025-09-30" }')).toEqual(['S1', 'S2', 'S4', 'S5']);
});

test('activities are counted by kind, schools once, person-times only where reported', async () => {
  const { jointActivityCounts } = await network.ask<{ jointActivityCounts: object[] }>(
    `{ jointActivityCounts(where: { countyCode: "620981" }) { kind activities groups schools personTimes } }`,
  );
  expect(jointActivityCounts).toEqual([
    { kind: 'JOINT_EXAM', activities: 2, groups: 1, schools: 3, personTimes: 26 },
    { kind: 'SEMINAR', activities: 1, groups: 1, schools: 1, personTimes: null },
  ]);
});

test('agreements tell their partners, the areas they cover and those none covers', async () => {
  await network.sql(`INSERT INTO groups.partner_organisation (provenance, code, name, kind) VALUES ('GENERATED', 'P1', 'P1', 'SCHOOL'), ('GENERATED', 'P2', 'P2', 'UNIVERSITY')`);
  await network.sql(`
    INSERT INTO groups.cooperation_agreement (provenance, code, partner_id, county_id, areas, starts_on, ends_on)
    SELECT 'GENERATED', p.code, p.id, c.id, CASE p.code WHEN 'P1' THEN ARRAY['TEACHER_DEVELOPMENT', 'RESOURCE_SHARING'] END, '2024-01-01', CASE p.code WHEN 'P1' THEN date '2027-01-01' END
    FROM groups.partner_organisation p, schools.county c`);
  const answer = await network.ask<{ cooperationAgreementSummary: { unusedAreas: string[] }; cooperationAgreements: object }>(`{
    cooperationAgreementSummary(where: { countyCode: "620981" }) { agreements partners schools areas unusedAreas }
    cooperationAgreements(where: { expiringBefore: "2027-06-30" }) { nodes { partner { name } } }
  }`);
  expect(answer.cooperationAgreementSummary).toMatchObject({ agreements: 2, partners: 2, schools: null, areas: ['RESOURCE_SHARING', 'TEACHER_DEVELOPMENT'] });
  expect(answer.cooperationAgreementSummary.unusedAreas).toContain('RESEARCH_GUIDANCE');
  expect(answer.cooperationAgreementSummary.unusedAreas).not.toContain('RESOURCE_SHARING');
  expect(answer.cooperationAgreements).toEqual({ nodes: [{ partner: { name: 'P1' } }] });
});
