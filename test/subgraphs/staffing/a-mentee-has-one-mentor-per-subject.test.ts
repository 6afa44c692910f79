import { startCounty, type County } from './support/county';

describe('a mentee has one mentor per subject at a time', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    await county.pair({ mentor: 'T1', mentee: 'T2', schools: ['S1', 'S4'], startsOn: '2024-09-01', endsOn: '2025-09-01' });
  });
  afterAll(() => county.close());

  it('refuses a second mentor in the same subject at the same time', async () => {
    await expect(county.pair({ mentor: 'T3', mentee: 'T2', schools: ['S1', 'S4'], startsOn: '2025-08-31' })).rejects.toMatchObject({
      constraint: 'mentor_link_one_mentor_per_subject',
    });
  });

  it('allows another subject, and another mentor from the day the first one ends', async () => {
    await county.pair({ mentor: 'T3', mentee: 'T2', schools: ['S1', 'S4'], startsOn: '2024-09-01', subject: 'MUSIC' });
    await county.pair({ mentor: 'T3', mentee: 'T2', schools: ['S4', 'S4'], startsOn: '2025-09-01' });
  });

  it('refuses a pair of a teacher with themselves', async () => {
    await expect(county.pair({ mentor: 'T4', mentee: 'T4', schools: ['S1', 'S1'], startsOn: '2024-09-01' })).rejects.toMatchObject({
      constraint: 'mentor_link_not_oneself',
    });
  });

  it('tells pairs across schools from those inside one', async () => {
    const pair = 'nodes { mentor { name } mentorSchool { id } menteeSchool { id } }';
    const data = await county.ask(
      `{ across: mentorLinks(where: { crossSchool: true }) { ${pair} } inside: mentorLinks(where: { crossSchool: false }) { ${pair} } }`,
    );
    expect(data).toEqual({
      across: { nodes: [{ mentor: { name: 'T3' }, mentorSchool: { id: 'S1' }, menteeSchool: { id: 'S4' } }] },
      inside: { nodes: [{ mentor: { name: 'T3' }, mentorSchool: { id: 'S4' }, menteeSchool: { id: 'S4' } }] },
    });
  });
});
