import { startCounty, type County } from './support/county';

type Lists = Record<string, { totalCount: number; nodes: { teacher?: { name: string }; mentee?: { name: string } }[] }>;

describe('the links of a group are those of its members at the time', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    await county.join('G1', 'S1', '2020-09-01');
    await county.join('G1', 'S4', '2020-09-01');
    await county.join('G1', 'S2', '2020-09-01', '2026-01-01');
    await county.join('G2', 'S5', '2020-09-01');
    await county.rotate({ teacher: 'T1', from: 'S1', to: 'S4', startsOn: '2026-09-01' });
    await county.rotate({ teacher: 'T2', from: 'S1', to: 'S5', startsOn: '2026-09-01' });
    await county.rotate({ teacher: 'T3', from: 'S2', to: 'S3', startsOn: '2025-09-01' });
    await county.rotate({ teacher: 'T4', from: 'S3', to: 'S6', startsOn: '2026-09-01' });
    await county.pair({ mentor: 'T5', mentee: 'T6', schools: ['S1', 'S4'], startsOn: '2026-09-01' });
    await county.pair({ mentor: 'T5', mentee: 'T7', schools: ['S1', 'S6'], startsOn: '2026-09-01' });
  });
  afterAll(() => county.close());

  const teachers = async (fields: string): Promise<Record<string, [number, string[]]>[]> => {
    const groups = await county.of<Lists>('EducationGroup', ['G1', 'G2'], fields);
    return groups.map((lists) =>
      Object.fromEntries(
        Object.entries(lists).map(([field, { totalCount, nodes }]) => [
          field,
          [totalCount, nodes.map(({ teacher, mentee }) => (teacher ?? mentee)?.name ?? '').sort()],
        ]),
      ),
    );
  };

  it('lists a rotation once for each group it touches, and tells those inside a group from the others', async () => {
    const list = 'totalCount nodes { teacher { name } }';
    const fields = `all: rotationAssignments { ${list} } inside: rotationAssignments(inside: true) { ${list} }
      outside: rotationAssignments(inside: false) { ${list} } earlier: rotationAssignments(on: "2025-10-01") { ${list} }`;
    expect(await teachers(fields)).toEqual([
      { all: [2, ['T1', 'T2']], inside: [1, ['T1']], outside: [1, ['T2']], earlier: [1, ['T3']] },
      { all: [1, ['T2']], inside: [0, []], outside: [1, ['T2']], earlier: [0, []] },
    ]);
  });

  it('does the same for mentor links', async () => {
    const list = 'totalCount nodes { mentee { name } }';
    expect(await teachers(`all: mentorLinks { ${list} } inside: mentorLinks(inside: true) { ${list} }`)).toEqual([
      { all: [2, ['T6', 'T7']], inside: [1, ['T6']] },
      { all: [0, []], inside: [0, []] },
    ]);
  });

  it('finds by filter what stays inside one group', async () => {
    const { rotationAssignments } = await county.ask<{ rotationAssignments: { nodes: { teacher: { name: string } }[] } }>(
      '{ rotationAssignments(where: { insideOneGroup: true }) { nodes { teacher { name } } } }',
    );
    expect(rotationAssignments.nodes).toEqual([{ teacher: { name: 'T1' } }]);
  });
});
