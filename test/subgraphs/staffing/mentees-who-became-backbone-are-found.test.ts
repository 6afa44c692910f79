import { startCounty, type County } from './support/county';

describe('mentees who became backbone teachers are found', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    for (const mentee of ['T2', 'T3', 'T4', 'T5']) {
      await county.pair({ mentor: 'T1', mentee, schools: ['S1', 'S4'], startsOn: '2022-09-01', endsOn: '2024-09-01' });
    }
    await county.run(`INSERT INTO honour (provenance, code, teacher_id, name, kind, level, awarded_year) VALUES
      ('GENERATED', 'H2', '@T2', '玉门市骨干教师', 'BACKBONE', 'COUNTY', 2024),
      ('GENERATED', 'H3', '@T3', '玉门市骨干教师', 'BACKBONE', 'COUNTY', 2021),
      ('GENERATED', 'H4', '@T4', '校级骨干教师', 'BACKBONE', 'SCHOOL', 2024),
      ('GENERATED', 'H5', '@T5', '玉门市骨干教师', 'BACKBONE', 'COUNTY', NULL)`);
  });
  afterAll(() => county.close());

  it('by a distinction won since the link began, not by one held before, of the school only, or of no known year', async () => {
    const { won, not } = await county.ask<Record<string, { nodes: { mentee: { name: string } }[] }>>(`{
      won: mentorLinks(during: {}, where: { menteeBecameBackbone: true }) { nodes { mentee { name } } }
      not: mentorLinks(during: {}, where: { menteeBecameBackbone: false }) { nodes { mentee { name } } } }`);
    expect(won?.nodes.map(({ mentee }) => mentee.name)).toEqual(['T2']);
    expect(not?.nodes.map(({ mentee }) => mentee.name).sort()).toEqual(['T3', 'T4', 'T5']);
  });

  it('counts how many mentees a teacher guides at least', async () => {
    await county.pair({ mentor: 'T6', mentee: 'T7', schools: ['S1', 'S4'], startsOn: '2026-09-01' });
    await county.pair({ mentor: 'T6', mentee: 'T7', schools: ['S1', 'S4'], startsOn: '2026-09-01', subject: 'MUSIC' });
    await county.pair({ mentor: 'T6', mentee: 'T8', schools: ['S1', 'S4'], startsOn: '2026-09-01' });
    const { two, three } = await county.ask<Record<string, { nodes: { name: string }[] }>>(
      '{ two: teachers(where: { menteesAtLeast: 2 }) { nodes { name } } three: teachers(where: { menteesAtLeast: 3 }) { nodes { name } } }',
    );
    expect(two?.nodes).toEqual([{ name: 'T6' }]);
    expect(three?.nodes).toEqual([]);
  });
});
