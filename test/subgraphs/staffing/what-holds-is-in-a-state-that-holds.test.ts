import { decidedStates } from '../../../subgraphs/network/rotation-life';
import { startCounty, type County } from './support/county';

const states = ['PROPOSED', 'APPROVED', 'ACTIVE', 'COMPLETED', 'WITHDRAWN', 'CANCELLED'];

interface Listed { readonly totalCount: number; readonly nodes: readonly { readonly state: string }[] }

describe('an assignment holds on its days only in a state that holds', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    for (const [index, state] of states.entries()) {
      const teacher = `T${index + 1}`;
      await county.appoint({ teacher, school: 'S1' });
      await county.rotate({ teacher, from: 'S1', to: 'S4', startsOn: '2026-09-01', endsOn: '2027-08-01', state });
    }
    await county.appoint({ teacher: 'T8', school: 'S2' });
    await county.rotate({ teacher: 'T8', from: 'S2', to: 'S5', startsOn: '2027-09-01', endsOn: '2028-08-01', state: 'PROPOSED' });
    await county.rotate({ teacher: 'T9', from: 'S2', to: 'S5', startsOn: '2020-09-01', endsOn: '2021-08-01', state: 'COMPLETED' });
    await county.appoint({ teacher: 'T7', school: 'S3', status: 'EXITED' });
  });
  afterAll(() => county.close());

  const list = async (args: string): Promise<string[]> => {
    const { list: listed } = await county.ask<{ list: Listed }>(`{ list: rotationAssignments${args ? `(${args})` : ''} { totalCount nodes { state } } }`);
    expect(listed.totalCount).toBe(listed.nodes.length);
    return listed.nodes.map(({ state }) => state).sort();
  };
  const decided: readonly string[] = [...decidedStates].sort();

  it('is listed by a day, today when none is given, only if it was decided', async () => {
    expect(await list('')).toEqual(decided);
    expect(await list('on: "2026-10-15"')).toEqual(decided);
    expect(await list('on: "2027-10-15"')).toEqual([]);
    expect(await list('during: { from: "2026-01-01" }')).toEqual(decided);
    expect(await list('during: {}')).toEqual([...decided, 'COMPLETED'].sort());
  });

  it('is found by its state alone when that holds on no day, whenever it is to begin', async () => {
    expect(await list('where: { state: { eq: PROPOSED } }')).toEqual(['PROPOSED', 'PROPOSED']);
    expect(await list('where: { state: { in: [PROPOSED, WITHDRAWN] } }')).toEqual(['PROPOSED', 'PROPOSED', 'WITHDRAWN']);
    expect(await list('where: { state: { eq: PROPOSED } } during: {}')).toEqual(['PROPOSED', 'PROPOSED']);
  });

  it('holds on no given day, and in no given period, in a state that does not hold, whatever is named', async () => {
    for (const state of states) {
      const held = decided.includes(state) ? [state] : [];
      expect([state, await list(`where: { state: { eq: ${state} } } on: "2026-10-15"`)]).toEqual([state, held]);
      expect([state, await list(`where: { state: { eq: ${state} } } during: { from: "2026-10-01", to: "2026-10-31" }`)]).toEqual([state, held]);
      expect([state, await list(`where: { state: { in: [WITHDRAWN, ${state}] } } during: { from: "2026-10-01" }`)]).toEqual([state, held]);
    }
    expect(await list(`where: { state: { in: [${states.join(', ')}] } } on: "2026-10-15"`)).toEqual(decided);
  });

  it('keeps to today when only states that hold are named', async () => {
    expect(await list('where: { state: { eq: COMPLETED } }')).toEqual(['COMPLETED']);
    expect(await list('where: { state: { in: [APPROVED, ACTIVE] } }')).toEqual(['ACTIVE', 'APPROVED']);
    expect(await list('where: { kind: { eq: ROTATION } }')).toEqual(decided);
  });

  it('is listed of a school as the place where its teachers serve says', async () => {
    const [school] = await county.of<{ rotationsIn: { nodes: { teacher: { id: string } }[] }; teachers: { nodes: { id: string }[] } }>(
      'School',
      ['S4'],
      'rotationsIn(on: "2026-10-15") { nodes { teacher { id } } } teachers(on: "2026-10-15") { nodes { id } }',
    );
    expect(school?.rotationsIn.nodes.map(({ teacher }) => teacher.id).sort()).toEqual(school?.teachers.nodes.map(({ id }) => id).sort());
  });

  it('is so for appointments: who left the teaching posts is asked for by the status', async () => {
    const asked = async (args: string): Promise<number> => (await county.ask<{ appointments: { totalCount: number } }>(`{ appointments(${args}) { totalCount } }`)).appointments.totalCount;
    expect(await asked('where: { establishmentSchool: { eq: "@S3" } }')).toBe(0);
    expect(await asked('where: { establishmentSchool: { eq: "@S3" }, contractStatus: { eq: EXITED } }')).toBe(1);
    expect(await asked('where: { establishmentSchool: { eq: "@S3" }, contractStatus: { eq: EXITED } } on: "2026-10-15"')).toBe(0);
  });
});
