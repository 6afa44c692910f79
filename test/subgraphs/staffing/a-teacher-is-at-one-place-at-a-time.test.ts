import { startCounty, type County } from './support/county';

describe('a teacher is at one place at a time', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
  });
  afterAll(() => county.close());

  it('refuses two appointments that overlap, and takes one that begins on the day another ends', async () => {
    await county.appoint({ teacher: 'T1', school: 'S1', startsOn: '2020-09-01', endsOn: '2022-09-01' });
    await expect(county.appoint({ teacher: 'T1', school: 'S2', startsOn: '2022-08-31' })).rejects.toMatchObject({
      constraint: 'appointment_one_at_a_time',
    });
    await county.appoint({ teacher: 'T1', school: 'S2', startsOn: '2022-09-01' });
  });

  it('refuses two rotations that overlap', async () => {
    await county.rotate({ teacher: 'T2', from: 'S1', to: 'S4', startsOn: '2024-09-01', endsOn: '2025-09-01' });
    await expect(county.rotate({ teacher: 'T2', from: 'S1', to: 'S5', startsOn: '2025-02-01', endsOn: '2026-02-01' })).rejects.toMatchObject({
      constraint: 'rotation_assignment_one_at_a_time',
    });
  });

  it.each(['WITHDRAWN', 'CANCELLED'])('lets another take the time of one that was %s', async (state) => {
    const teacher = state === 'WITHDRAWN' ? 'T3' : 'T4';
    await county.rotate({ teacher, from: 'S1', to: 'S4', startsOn: '2024-09-01', endsOn: '2025-09-01', state });
    await county.rotate({ teacher, from: 'S1', to: 'S5', startsOn: '2024-10-01', endsOn: '2025-09-01' });
  });

  it('refuses a rotation to the same school, and one that ends before it begins', async () => {
    await expect(county.rotate({ teacher: 'T5', from: 'S1', to: 'S1', startsOn: '2024-09-01' })).rejects.toMatchObject({
      constraint: 'rotation_assignment_changes_school',
    });
    const empty = { teacher: 'T5', from: 'S1', to: 'S2', startsOn: '2024-09-01', endsOn: '2024-09-01' };
    await expect(county.rotate(empty)).rejects.toMatchObject({ code: '23514' });
  });
});
