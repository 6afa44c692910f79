import { startCounty, type County } from './support/county';

interface Chains {
  readonly total: number;
  readonly longest: number;
  readonly chains: { readonly length: number; readonly people: { readonly name: string }[]; readonly links: { readonly mentor: { readonly name: string } }[] }[];
}

const wanted = 'total longest chains { length people { name } links { mentor { name } } }';

describe('mentor chains are followed to both ends', () => {
  let county: County;
  const chains = async (args = ''): Promise<Chains> => (await county.ask<{ mentorChains: Chains }>(`{ mentorChains${args} { ${wanted} } }`)).mentorChains;
  const people = ({ chains: found }: Chains): string[] => found.map((chain) => chain.people.map(({ name }) => name).join('>'));
  const startsOn = '2026-09-01';

  beforeAll(async () => {
    county = await startCounty();
    await county.pair({ mentor: 'T1', mentee: 'T2', schools: ['S1', 'S4'], startsOn });
    await county.pair({ mentor: 'T2', mentee: 'T3', schools: ['S4', 'S4'], startsOn });
    await county.pair({ mentor: 'T3', mentee: 'T4', schools: ['S4', 'S5'], startsOn });
    await county.pair({ mentor: 'T2', mentee: 'T5', schools: ['S4', 'S6'], startsOn });
    // In two subjects, one step all the same.
    await county.pair({ mentor: 'T1', mentee: 'T2', schools: ['S1', 'S4'], startsOn, subject: 'MUSIC' });
    // Each guides the other in what he knows best.
    await county.pair({ mentor: 'T6', mentee: 'T7', schools: ['S1', 'S1'], startsOn });
    await county.pair({ mentor: 'T7', mentee: 'T6', schools: ['S1', 'S1'], startsOn, subject: 'MUSIC' });
    // Over before the day that is asked.
    await county.pair({ mentor: 'T8', mentee: 'T1', schools: ['S1', 'S1'], startsOn: '2024-09-01', endsOn: '2026-09-01' });
  });
  afterAll(() => county.close());

  it('and answer with their people in order and their length, the longest first, none of them part of another', async () => {
    const answer = await chains();
    expect(people(answer)).toEqual(['T1>T2>T3>T4', 'T1>T2>T5']);
    expect(answer).toMatchObject({ total: 2, longest: 3, chains: [{ length: 3 }, { length: 2 }] });
    expect(answer.chains[0]?.links.map(({ mentor }) => mentor.name)).toEqual(['T1', 'T2', 'T3']);
  });

  it('and end where two guide each other', async () => {
    expect(people(await chains('(minLength: 1)')).sort()).toEqual(['T1>T2>T3>T4', 'T1>T2>T5', 'T6>T7', 'T7>T6']);
  });

  it('and go round no circle that they come into from outside', async () => {
    const then = { startsOn: '2025-03-01', endsOn: '2025-06-01', schools: ['S1', 'S1'] as [string, string] };
    await county.pair({ ...then, mentor: 'T8', mentee: 'T6' });
    await county.pair({ ...then, mentor: 'T6', mentee: 'T7' });
    await county.pair({ ...then, mentor: 'T7', mentee: 'T6', subject: 'MUSIC' });
    expect(people(await chains('(on: "2025-04-01")'))).toEqual(['T8>T6>T7']);
  });

  it('by the links of a day', async () => {
    expect(people(await chains('(on: "2026-08-31", minLength: 1)'))).toEqual(['T8>T1']);
    expect(await chains('(on: "2020-01-01")')).toEqual({ total: 0, longest: 0, chains: [] });
  });

  it('over links that meet the conditions', async () => {
    expect(people(await chains('(where: { crossSchool: true }, minLength: 1)')).sort()).toEqual(['T1>T2>T5', 'T3>T4']);
    expect(people(await chains('(where: { subject: { eq: MUSIC } }, minLength: 1)')).sort()).toEqual(['T1>T2', 'T7>T6']);
    expect((await chains('(where: { countyCode: "141124" }, minLength: 1)')).total).toBe(0);
  });

  it('with all counted where only the longest are shown', async () => {
    expect(await chains('(first: 1)')).toMatchObject({ total: 2, longest: 3, chains: [{ length: 3 }] });
  });

  it('with one statement for the chains, one for the links and one for everybody in them, however many there are', async () => {
    await chains('(first: 1)');
    const one = county.statements.length;
    await chains('(minLength: 1)');
    expect([one, county.statements.length]).toEqual([3, 3]);
  });

  it('but not shorter than one link, nor more than a page', async () => {
    await expect(chains('(minLength: 0)')).rejects.toMatchObject({ extensions: { code: 'BAD_FILTER' } });
    await expect(chains('(first: 101)')).rejects.toMatchObject({ extensions: { code: 'BAD_PAGE_SIZE' } });
  });
});
