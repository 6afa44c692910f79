import { startCounty, type County } from './support/county';

interface Teacher {
  readonly servingSchool: { readonly id: string } | null;
  readonly establishmentSchool: { readonly id: string } | null;
}

describe('a rotation decides where a teacher serves while it holds', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    for (const teacher of ['T1', 'T2', 'T3', 'T4']) await county.appoint({ teacher, school: 'S1' });
    await county.appoint({ teacher: 'T5', school: 'S1', serving: 'S3' });
    await county.appoint({ teacher: 'T6', school: 'S1', status: 'EXITED' });
    await county.rotate({ teacher: 'T1', from: 'S1', to: 'S4', startsOn: '2025-09-01', endsOn: '2026-09-01', state: 'COMPLETED' });
    await county.rotate({ teacher: 'T2', from: 'S1', to: 'S4', startsOn: '2026-09-01', endsOn: '2027-09-01' });
    await county.rotate({ teacher: 'T3', from: 'S1', to: 'S4', startsOn: '2026-09-01', state: 'PROPOSED' });
    await county.rotate({ teacher: 'T4', from: 'S1', to: 'S4', startsOn: '2026-09-01', state: 'CANCELLED' });
  });
  afterAll(() => county.close());

  const places = async (on: string): Promise<[string | undefined, string | undefined][]> => {
    const fields = `servingSchool(on: "${on}") { id } establishmentSchool(on: "${on}") { id }`;
    const teachers = await county.of<Teacher>('Teacher', ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'], fields);
    return teachers.map(({ servingSchool, establishmentSchool }) => [servingSchool?.id, establishmentSchool?.id]);
  };

  it('sends those whose rotation was decided, and nobody whose rotation is proposed or cancelled', async () => {
    const [sent, ...others] = (await places('2026-11-23')).slice(1);
    expect(sent).toEqual(['S4', 'S1']);
    expect(others).toEqual([['S1', 'S1'], ['S1', 'S1'], ['S3', 'S1'], [undefined, undefined], [undefined, undefined]]);
  });

  it('brings the teacher back on the day the rotation ends', async () => {
    expect((await places('2026-08-31'))[0]).toEqual(['S4', 'S1']);
    expect((await places('2026-09-01'))[0]).toEqual(['S1', 'S1']);
  });

  it('lists the teachers of each school as of the day', async () => {
    type Listed = Record<'now' | 'before' | 'established', { totalCount: number; nodes: { name: string }[] }>;
    const schools = await county.of<Listed>(
      'School',
      ['S1', 'S4'],
      `now: teachers { totalCount nodes { name } } before: teachers(on: "2026-01-01") { totalCount nodes { name } }
       established: establishmentTeachers { totalCount nodes { name } }`,
    );
    const names = schools.map((school) =>
      Object.fromEntries(Object.entries(school).map(([field, { nodes }]) => [field, nodes.map(({ name }) => name)])),
    );
    expect(names).toEqual([
      { now: ['T1', 'T3', 'T4'], before: ['T2', 'T3', 'T4'], established: ['T1', 'T2', 'T3', 'T4', 'T5'] },
      { now: ['T2'], before: ['T1'], established: [] },
    ]);
    expect(schools.map(({ now }) => now.totalCount)).toEqual([3, 1]);
  });

  it('filters teachers by the school they serve and by whether they ever rotated', async () => {
    const { serving, elsewhere, never } = await county.ask<Record<string, { nodes: { name: string }[] }>>(`{
      serving: teachers(where: { servingSchool: { eq: "@S4" } }) { nodes { name } }
      elsewhere: teachers(where: { servesElsewhere: true }) { nodes { name } }
      never: teachers(where: { neverRotated: true, establishmentSchool: { eq: "@S1" } }) { nodes { name } } }`);
    expect(serving?.nodes.map(({ name }) => name)).toEqual(['T2']);
    expect(elsewhere?.nodes.map(({ name }) => name)).toEqual(['T2', 'T5']);
    expect(never?.nodes.map(({ name }) => name)).toEqual(['T4', 'T5']);
  });
});
