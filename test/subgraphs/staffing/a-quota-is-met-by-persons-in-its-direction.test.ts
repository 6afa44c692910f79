import { startCounty, type County } from './support/county';

describe('a rotation quota is met by persons who go in its direction', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    await county.run(`INSERT INTO rotation_quota (provenance, county_id, school_year, quota, direction, eligible_categories)
      VALUES ('PUBLISHED', '@C1', 2025, 2, 'TO_TOWNSHIP', '优秀教师;骨干教师;学科名师'), ('PUBLISHED', '@C1', 2026, 2, 'TO_TOWNSHIP', NULL)`);
    await county.rotate({ teacher: 'T1', from: 'S1', to: 'S4', startsOn: '2025-09-01', endsOn: '2025-12-01', state: 'COMPLETED' });
    await county.rotate({ teacher: 'T1', from: 'S1', to: 'S5', startsOn: '2025-12-01', endsOn: '2026-02-01', state: 'COMPLETED' });
    await county.rotate({ teacher: 'T2', from: 'S1', to: 'S2', startsOn: '2025-09-01', endsOn: '2026-02-01', state: 'COMPLETED' });
    await county.rotate({ teacher: 'T3', from: 'S1', to: 'S6', startsOn: '2026-09-01', state: 'ACTIVE' });
    await county.rotate({ teacher: 'T4', from: 'S2', to: 'S6', startsOn: '2026-09-01', state: 'APPROVED' });
    await county.rotate({ teacher: 'T5', from: 'S2', to: 'S6', startsOn: '2026-09-01', state: 'PROPOSED' });
    await county.rotate({ teacher: 'T6', from: 'S2', to: 'S6', startsOn: '2026-09-01', state: 'WITHDRAWN' });
  });
  afterAll(() => county.close());

  it('counts a teacher sent twice once, and neither other directions nor what was not decided', async () => {
    const { rotationQuotas } = await county.ask<{ rotationQuotas: { nodes: object[] } }>(
      '{ rotationQuotas(where: { countyCode: "620981" }) { nodes { schoolYear quota assigned proposed met county { id } } } }',
    );
    expect(rotationQuotas.nodes).toEqual([
      { schoolYear: 2025, quota: 2, assigned: 1, proposed: 0, met: false, county: { id: 'C1' } },
      { schoolYear: 2026, quota: 2, assigned: 2, proposed: 1, met: true, county: { id: 'C1' } },
    ]);
  });

  it('sums the school years, with backbone teachers among those who rotated', async () => {
    await county.run(`INSERT INTO honour (provenance, code, teacher_id, name, kind, level, awarded_year) VALUES
      ('GENERATED', 'H1', '@T3', '县级骨干教师', 'BACKBONE', 'COUNTY', 2020),
      ('GENERATED', 'H2', '@T4', '校级骨干教师', 'BACKBONE', 'SCHOOL', 2020)`);
    const { rotationByYear } = await county.ask<{ rotationByYear: object[] }>(
      '{ rotationByYear { schoolYear assignments teachers toTownship backboneTeachers backbonePercent } }',
    );
    expect(rotationByYear).toEqual([
      { schoolYear: 2025, assignments: 3, teachers: 2, toTownship: 1, backboneTeachers: 0, backbonePercent: 0 },
      { schoolYear: 2026, assignments: 2, teachers: 2, toTownship: 2, backboneTeachers: 1, backbonePercent: 50 },
    ]);
  });

  it('names the schools that received nobody', async () => {
    const { year, ever } = await county.ask<Record<string, { nodes: { id: string }[] }>>(`{
      year: schoolsWithoutRotationIn(countyCode: "620981", schoolYear: 2026, where: { township: true }) { nodes { id } }
      ever: schoolsWithoutRotationIn(countyCode: "620981") { nodes { id } } }`);
    expect(year?.nodes).toEqual([{ id: 'S4' }, { id: 'S5' }]);
    expect(ever?.nodes).toEqual([{ id: 'S1' }, { id: 'S3' }]);
  });
});
