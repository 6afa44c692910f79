import { startCounty, type County } from './support/county';

describe('honours are counted apart from the persons who hold them', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    await county.appoint({ teacher: 'T1', school: 'S1' });
    await county.appoint({ teacher: 'T2', school: 'S4', endsOn: '2020-09-01' });
    await county.run(`INSERT INTO honour (provenance, code, teacher_id, name, kind, level, awarded_year) VALUES
      ('GENERATED', 'H1', '@T1', '省级骨干教师', 'BACKBONE', 'PROVINCIAL', NULL),
      ('GENERATED', 'H2', '@T1', '玉门市骨干教师', 'BACKBONE', 'COUNTY', 2018),
      ('GENERATED', 'H3', '@T2', '玉门市骨干教师', 'BACKBONE', 'COUNTY', 2018)`);
  });
  afterAll(() => county.close());

  it('gives both figures, in all and by level, kind and name', async () => {
    const figures = 'honours holders';
    expect(
      await county.ask(`{ honourSummary { ${figures} } honoursByLevel { level ${figures} }
        honoursByKind { kind ${figures} } honoursByName { name ${figures} } }`),
    ).toEqual({
      honourSummary: { honours: 3, holders: 2 },
      honoursByLevel: [{ level: 'COUNTY', honours: 2, holders: 2 }, { level: 'PROVINCIAL', honours: 1, holders: 1 }],
      honoursByKind: [{ kind: 'BACKBONE', honours: 3, holders: 2 }],
      honoursByName: [{ name: '玉门市骨干教师', honours: 2, holders: 2 }, { name: '省级骨干教师', honours: 1, holders: 1 }],
    });
  });

  it('counts for a county those who are on its establishment today', async () => {
    const inCounty = await county.ask('{ honourSummary(where: { countyCode: "620981" }) { honours holders } }');
    expect(inCounty).toEqual({ honourSummary: { honours: 2, holders: 1 } });
  });

  it('refuses the same honour of one year twice, also when the year is not known', async () => {
    const again = `INSERT INTO honour (provenance, code, teacher_id, name, kind, level)
      VALUES ('GENERATED', 'H4', '@T1', '省级骨干教师', 'BACKBONE', 'PROVINCIAL')`;
    await expect(county.run(again)).rejects.toMatchObject({ constraint: 'honour_awarded_once_a_year' });
  });

  it('finds teachers by one honour that meets all conditions, not by several that meet one each', async () => {
    const { provincial, named } = await county.ask<Record<string, { nodes: { name: string }[] }>>(`{
      provincial: teachers(where: { honour: { kind: [BACKBONE], level: [PROVINCIAL] } }) { nodes { name } }
      named: teachers(where: { honour: { level: [PROVINCIAL], name: "玉门市骨干教师" } }) { nodes { name } } }`);
    expect(provincial?.nodes).toEqual([{ name: 'T1' }]);
    expect(named?.nodes).toEqual([]);
  });
});
