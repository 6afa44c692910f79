import { openWorld, uuid, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld('sample');
  await world.insert('schools.county', { id: uuid(1), code: '620999', name: '甲县', province: '青海省' });
  const school = (number: number, kind: string) => ({ id: uuid(number), code: `216299000${number}`, name: `第${number}学校`, kind, ownership: 'PUBLIC', administration: 'COUNTY', locale: 'MAIN_URBAN', county_id: uuid(1), boarding: false, planned: false, opened_on: '2000-09-01' });
  await world.insert('schools.school', school(2, 'PRIMARY'), school(3, 'PRIMARY'), school(4, 'NINE_YEAR'), school(5, 'NINE_YEAR'), school(6, 'KINDERGARTEN'));
  const classes = (number: number, year: number) => ({ school_id: uuid(number), school_year: year, stage: 'PRIMARY', grade: 1, number: 1, size: 40 });
  // 2 has classes of the year, 3 of the year before, 4 none at all, 5 of the year and none in junior secondary.
  await world.insert('schools.class_group', classes(2, 2026), classes(3, 2025), classes(5, 2026));
  await world.insert('groups.education_group', { id: uuid(7), code: 'G7', name: '甲集团', kind: 'EDUCATION_GROUP', county_id: uuid(1) });
  await world.insert('groups.group_membership', ...[2, 3, 4, 5].map((number) => ({ group_id: uuid(7), school_id: uuid(number), role: number === 2 ? 'LEAD' : 'MEMBER', starts_on: '2020-09-01' })));
});
afterAll(() => world.close());

interface Sums { knownSchools: number; unknownSchools: number; needs: number | null; missing: number | null; partNeeds: number | null; missingInParts: number | null }
const sums = 'knownSchools unknownSchools needs missing partNeeds missingInParts';
const nothing = { knownSchools: 0, needs: null, missing: null, partNeeds: null, missingInParts: null };
const summary = async (on: string, more = ''): Promise<Sums & { inputYear: number; byStage: (Sums & { stage: string })[]; bySubject: (Sums & { subject: string })[]; byTownship: Sums[] }> =>
  (await world.ask<{ staffingNeedSummary: never }>(`{ staffingNeedSummary(countyCode: "620999", on: "${on}"${more}) { inputYear ${sums} byStage { stage ${sums} } bySubject { subject ${sums} } byTownship { ${sums} } } }`)).staffingNeedSummary;
const standard = async (number: number, on: string): Promise<object> =>
  (
    await world.ask<{ _entities: [{ staffingStandard: object }] }>(
      `query ($key: [_Any!]!) { _entities(representations: $key) { ... on School { staffingStandard(on: "${on}") { fundedPupils stages { stage schoolYear staffDue dueByPupils dueByClasses due basis spare unknown } } } } }`,
      { key: [{ __typename: 'School', id: uuid(number) }] },
    )
  )._entities[0].staffingStandard;

test('sums say of how many schools they are, and of how many it is not known: classes of an earlier year, or none', async () => {
  const told = await summary('2026-11-23');
  expect(told).toMatchObject({ inputYear: 2026, knownSchools: 2, unknownSchools: 2 });
  expect([...told.byStage].sort((one, other) => (one.stage < other.stage ? -1 : 1))).toMatchObject([
    { stage: 'JUNIOR_SECONDARY', ...nothing, unknownSchools: 1 },
    { stage: 'PRIMARY', knownSchools: 2, unknownSchools: 2 },
  ]);
  // Eight subjects of primary, each less than half a teacher or more, at two schools where nobody serves.
  expect((told.needs ?? 0) + (told.partNeeds ?? 0)).toBe(16);
});

test('what is due by classes of an earlier year is unknown with the reason, and is known on a day of that year', async () => {
  expect(await standard(3, '2026-11-23')).toEqual({ fundedPupils: null, stages: [{ stage: 'PRIMARY', schoolYear: 2025, staffDue: null, dueByPupils: null, dueByClasses: null, due: null, basis: null, spare: null, unknown: 'INPUTS_TOO_OLD' }] });
  expect(await standard(3, '2026-08-31')).toMatchObject({ fundedPupils: 100, stages: [{ schoolYear: 2025, dueByClasses: 1, basis: 'BY_PUPILS', unknown: null }] });
  expect(await summary('2026-08-31')).toMatchObject({ inputYear: 2025, knownSchools: 1, unknownSchools: 3 });
  const { staffingNeeds, shareableNeeds } = await world.ask<{ staffingNeeds: { nodes: { school: { id: string } }[] }; shareableNeeds: { nodes: { parts: { school: { id: string } }[] }[] } }>(
    '{ staffingNeeds(countyCode: "620999") { nodes { school { id } } } shareableNeeds(countyCode: "620999") { nodes { parts { school { id } } } } }',
  );
  const named = [...staffingNeeds.nodes, ...shareableNeeds.nodes.flatMap(({ parts }) => parts)].map(({ school }) => school.id);
  expect([...new Set(named)].sort()).toEqual([uuid(2), uuid(5)]);
});

test('where it is known of no school, sums are unknown and no zero, in all and of each subject, stage and township', async () => {
  const { bySubject, byStage, byTownship, ...county } = await summary('2030-01-01');
  expect(county).toEqual({ inputYear: 2029, ...nothing, unknownSchools: 4 });
  expect(bySubject.length).toBeGreaterThan(8);
  for (const row of [...bySubject, ...byStage, ...byTownship]) expect(row).toMatchObject(nothing);
});

test('where no rule says what lessons there are, or none says anything, every school of compulsory education is one of which it is not known', async () => {
  const none = { knownSchools: 0, needs: null, missing: null, partNeeds: null, missingInParts: null, unknownSchools: 4, bySubject: [] };
  await world.rows("DELETE FROM planning.rule WHERE subject = 'LESSONS'");
  expect(await summary('2026-11-23')).toMatchObject(none);
  await world.rows('DELETE FROM planning.rule');
  expect(await summary('2026-11-23')).toMatchObject({ ...none, byStage: [{ stage: 'JUNIOR_SECONDARY', unknownSchools: 1 }, { stage: 'PRIMARY', unknownSchools: 4 }] });
  expect(await summary('2026-11-23', ', subjects: [MUSIC]')).toMatchObject(none);
  expect(await summary('2026-11-23', ', stage: JUNIOR_SECONDARY')).toMatchObject({ ...none, unknownSchools: 1 });
});
