import { startCounty, type County } from './support/county';

interface Due {
  readonly code: string;
  readonly reselectionDueOn: string | null;
  readonly selectionCycle: { readonly kind: string } | null;
}

const codes = ({ nodes }: { nodes: { code: string }[] }): string[] => nodes.map(({ code }) => code);

describe('honours fall due by the selection cycle of their county', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    for (const teacher of ['T1', 'T2']) await county.appoint({ teacher, school: 'S1' });
    // Left the county before the day that is asked.
    await county.appoint({ teacher: 'T3', school: 'S1', endsOn: '2026-01-01' });
    await county.run(`INSERT INTO selection_cycle (provenance, county_id, kind, level, years_at_least, years_at_most, renews, first_year) VALUES
      ('GENERATED', '@C1', 'BACKBONE', 'COUNTY', 3, 5, true, 2016),
      ('GENERATED', '@C1', 'MASTER_TEACHER', 'COUNTY', 1, 1, false, NULL),
      ('GENERATED', '00000000-0000-7000-8003-000000000002', 'BACKBONE', 'PROVINCIAL', 2, 2, true, NULL)`);
    await county.run(`INSERT INTO honour (provenance, code, teacher_id, name, kind, level, awarded_year, revoked_on) VALUES
      ('GENERATED', 'H1', '@T1', 'A', 'BACKBONE', 'COUNTY', 2020, NULL),
      ('GENERATED', 'H2', '@T2', 'A', 'BACKBONE', 'COUNTY', 2021, NULL),
      ('GENERATED', 'H3', '@T3', 'A', 'BACKBONE', 'COUNTY', 2018, NULL),
      ('GENERATED', 'H4', '@T1', 'A', 'BACKBONE', 'COUNTY', 2015, NULL),
      ('GENERATED', 'H5', '@T1', 'A', 'BACKBONE', 'COUNTY', NULL, NULL),
      ('GENERATED', 'H6', '@T2', 'A', 'BACKBONE', 'COUNTY', 2019, '2022-03-01'),
      ('GENERATED', 'H7', '@T1', 'B', 'MASTER_TEACHER', 'COUNTY', 2020, NULL),
      ('GENERATED', 'H8', '@T2', 'C', 'BACKBONE', 'PROVINCIAL', 2018, NULL)`);
  });
  afterAll(() => county.close());

  it('at the end of the year of the award and the longest interval, and on no day where that is not known', async () => {
    const { honours } = await county.ask<{ honours: { nodes: Due[] } }>('{ honours { nodes { code reselectionDueOn selectionCycle { kind } } } }');
    expect(Object.fromEntries(honours.nodes.map((one) => [one.code, [one.reselectionDueOn, one.selectionCycle?.kind ?? null]]))).toEqual({
      H1: ['2025-12-31', 'BACKBONE'],
      H2: ['2026-12-31', 'BACKBONE'],
      // The holder is on no establishment of the county today.
      H3: [null, null],
      // From before the first selection, and of no known year.
      H4: [null, null],
      H5: [null, null],
      // Taken away, and never selected anew: of a cycle, yet due on no day.
      H6: [null, 'BACKBONE'],
      H7: [null, 'MASTER_TEACHER'],
      // Another county has a cycle for it, that of the holder has none.
      H8: [null, null],
    });
  });

  it('asks no more for many honours than for one', async () => {
    const ask = async (first: number): Promise<number> => {
      await county.ask(`{ honours(first: ${first}) { nodes { reselectionDueOn selectionCycle { yearsAtMost } } } }`);
      return county.statements.length;
    };
    expect(await ask(1)).toBe(3);
    expect(await ask(8)).toBe(3);
  });

  it('on a day that can be asked for, the last one included', async () => {
    const { before, on, after } = await county.ask<Record<string, { nodes: { code: string }[] }>>(`{
      before: honours(where: { reselectionDueBy: "2025-12-30" }) { nodes { code } }
      on: honours(where: { reselectionDueBy: "2025-12-31" }) { nodes { code } }
      after: honours(where: { reselectionDueBy: "2050-01-01" }) { nodes { code } } }`);
    expect([before, on, after].map((list) => codes(list ?? { nodes: [] }))).toEqual([[], ['H1'], ['H1', 'H2']]);
  });

  it('and shows with the cycle and the county', async () => {
    const { selectionCycles } = await county.ask<{ selectionCycles: { nodes: { kind: string; honours: { nodes: { code: string }[] } }[] } }>(
      '{ selectionCycles(where: { countyCode: "620981" }) { nodes { kind honours { nodes { code } } } } }',
    );
    expect(selectionCycles.nodes.map(({ kind, honours }) => [kind, codes(honours)])).toEqual([['BACKBONE', ['H1', 'H2', 'H6']], ['MASTER_TEACHER', ['H7']]]);
    const [fields] = await county.of<{ selectionCycles: { totalCount: number } }>('County', ['C1'], 'selectionCycles(where: { renews: true }) { totalCount }');
    expect(fields).toEqual({ selectionCycles: { totalCount: 1 } });
  });

  it('with one cycle for each kind and level, its years in order', async () => {
    const cycle = (years: string, level: string): Promise<void> =>
      county.run(`INSERT INTO selection_cycle (provenance, county_id, kind, level, years_at_least, years_at_most, renews) VALUES ('GENERATED', '@C1', 'BACKBONE', '${level}', ${years}, true)`);
    await expect(cycle('3, 5', 'COUNTY')).rejects.toMatchObject({ constraint: 'selection_cycle_unique' });
    await expect(cycle('6, 5', 'SCHOOL')).rejects.toMatchObject({ constraint: 'selection_cycle_years_in_order' });
  });
});
