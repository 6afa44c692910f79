import { startCounty, type County } from './support/county';

interface Rotation {
  readonly teacher: { readonly name: string };
  readonly brokenMentorLinks: readonly { readonly mentor: { readonly name: string }; readonly mentee: { readonly name: string } }[];
}

describe('a rotation reports the mentor links it pulls apart', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    await county.pair({ mentor: 'T1', mentee: 'T2', schools: ['S1', 'S1'], startsOn: '2025-09-01' });
    await county.pair({ mentor: 'T3', mentee: 'T1', schools: ['S2', 'S1'], startsOn: '2025-09-01', subject: 'MUSIC' });
    await county.pair({ mentor: 'T1', mentee: 'T4', schools: ['S1', 'S4'], startsOn: '2025-09-01' });
    await county.pair({ mentor: 'T1', mentee: 'T5', schools: ['S1', 'S1'], startsOn: '2024-09-01', endsOn: '2026-09-01' });
    await county.pair({ mentor: 'T6', mentee: 'T7', schools: ['S1', 'S1'], startsOn: '2025-09-01' });
    await county.rotate({ teacher: 'T1', from: 'S1', to: 'S4', startsOn: '2026-09-01', endsOn: '2027-09-01', state: 'PROPOSED' });
    await county.rotate({ teacher: 'T6', from: 'S1', to: 'S4', startsOn: '2026-09-01', endsOn: '2027-09-01', state: 'CANCELLED' });
  });
  afterAll(() => county.close());

  it('names them with the teacher on either side, but not those that ended, lead to the new school or were not disturbed', async () => {
    const { rotationAssignments } = await county.ask<{ rotationAssignments: { nodes: Rotation[] } }>(
      '{ rotationAssignments(where: { state: { in: [PROPOSED, CANCELLED] } }) { nodes { teacher { name } brokenMentorLinks { mentor { name } mentee { name } } } } }',
    );
    const broken = Object.fromEntries(
      rotationAssignments.nodes.map(({ teacher, brokenMentorLinks }) => [
        teacher.name,
        brokenMentorLinks.map(({ mentor, mentee }) => `${mentor.name}-${mentee.name}`).sort(),
      ]),
    );
    expect(broken).toEqual({ T1: ['T1-T2', 'T3-T1'], T6: [] });
  });
});
