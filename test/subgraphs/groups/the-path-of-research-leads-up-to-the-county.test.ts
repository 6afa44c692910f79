import { startNetwork, type Network } from './support/network';

let network: Network;
beforeAll(async () => {
  network = await startNetwork();
  const organisation = `INSERT INTO groups.research_organisation (provenance, code, name, level, county_id, group_id, school_id, parent_id, starts_on, ends_on)
    SELECT 'GENERATED', $1, $1, $2, c.id, (SELECT id FROM groups.education_group WHERE code = $3), (SELECT id FROM schools.school WHERE name = $3),
      (SELECT id FROM groups.research_organisation WHERE code = $4), $5, $6 FROM schools.county c`;
  for (const values of [
    ['C', 'COUNTY', null, null, '2020-01-01', null],
    ['D1', 'GROUP', 'G1', 'C', '2020-01-01', null],
    ['D2', 'GROUP', 'G2', 'C', '2020-01-01', '2024-01-01'],
    ['O1', 'SCHOOL', 'S1', 'D1', '2020-01-01', null],
    ['O2', 'SCHOOL', 'S2', 'D2', '2020-01-01', null],
    ['O3', 'SCHOOL', 'S3', null, '2020-01-01', null],
    ['O4 of old', 'SCHOOL', 'S4', 'D2', '2020-01-01', '2023-01-01'],
    ['O4', 'SCHOOL', 'S4', 'D1', '2023-01-01', null],
  ]) await network.sql(organisation, values);
});
afterAll(() => network.close());

async function paths(on: string, ...schools: string[]): Promise<string[][]> {
  const { of } = await network.ask<{ of: { researchPath: { code: string }[] }[] }>(
    'query ($of: [_Any!]!, $on: Date) { of: _entities(representations: $of) { ... on School { researchPath(on: $on) { code } } } }',
    { of: schools.map((name) => ({ __typename: 'School', id: network.schoolId(name) })), on },
  );
  return of.map(({ researchPath }) => researchPath.map(({ code }) => code));
}

const without = async (args: string): Promise<string[]> =>
  (await network.ask<{ schoolsWithoutResearchParent: { nodes: { id: string }[] } }>(`{ schoolsWithoutResearchParent(${args}) { nodes { id } } }`)).schoolsWithoutResearchParent.nodes.map(({ id }) => id);

test('it begins at the school and goes on as far as there are organisations that day, for all schools with one statement', async () => {
  expect(await paths('2026-10-15', 'S1', 'S2', 'S3', 'S4', 'S5')).toEqual([['O1', 'D1', 'C'], ['O2'], ['O3'], ['O4', 'D1', 'C'], []]);
  expect(network.statements).toHaveLength(1);
});

test('on an earlier day it is that of the day', async () => {
  expect(await paths('2022-12-31', 'S2', 'S4')).toEqual([['O2', 'D2', 'C'], ['O4 of old', 'D2', 'C']]);
  expect(await paths('2019-12-31', 'S1')).toEqual([[]]);
});

test('schools without an organisation, and those whose organisation is under none that day, are named', async () => {
  expect(await without('countyCode: "620981", on: "2026-10-15"')).toEqual(['S2', 'S3', 'S5', 'S6']);
  expect(await without('countyCode: "620981", on: "2023-12-31"')).toEqual(['S3', 'S5', 'S6']);
  await network.sql(`INSERT INTO schools.county (provenance, code, name, province) VALUES ('GENERATED', '999999', '另一县', '甘肃省')`);
  expect(await without('countyCode: "999999"')).toEqual([]);
});

test('a parent is one level up and of the same county; what is of one school is of it once at a time', async () => {
  const parent = (code: string, of: string): Promise<unknown> =>
    network.sql('UPDATE groups.research_organisation SET parent_id = (SELECT id FROM groups.research_organisation WHERE code = $2) WHERE code = $1', [code, of]);
  await expect(parent('O3', 'C')).rejects.toMatchObject({ constraint: 'research_organisation_one_level_up' });
  await expect(parent('O3', 'O1')).rejects.toMatchObject({ constraint: 'research_organisation_one_level_up' });
  await expect(parent('D1', 'D2')).rejects.toMatchObject({ constraint: 'research_organisation_one_level_up' });
  await expect(parent('C', 'D1')).rejects.toMatchObject({ constraint: 'research_organisation_highest' });
  const elsewhere = `INSERT INTO groups.research_organisation (provenance, code, name, level, county_id, group_id, parent_id, starts_on)
    SELECT 'GENERATED', 'X', 'X', 'GROUP', new_county.id, g.id, o.id, '2025-01-01' FROM (SELECT groups.new_id() AS id) new_county, groups.education_group g, groups.research_organisation o WHERE g.code = 'G3' AND o.code = 'C'`;
  await expect(network.sql(elsewhere)).rejects.toMatchObject({ constraint: 'research_organisation_one_level_up' });
  await expect(network.sql(`UPDATE groups.research_organisation SET starts_on = '2022-12-31' WHERE code = 'O4'`)).rejects.toMatchObject({ constraint: 'research_organisation_once_in_school' });
  await expect(network.sql(`UPDATE groups.research_organisation SET level = 'SCHOOL' WHERE code = 'D1'`)).rejects.toMatchObject({ constraint: 'research_organisation_of_its_level' });
});
