import { startCounty, type County } from './support/county';

describe('the database keeps mentor links inside postings and posts within their quota, whoever writes', () => {
  let county: County;
  beforeAll(async () => {
    county = await startCounty();
    await county.appoint({ teacher: 'T1', school: 'S1', startsOn: '2020-09-01' });
    await county.appoint({ teacher: 'T2', school: 'S4', startsOn: '2024-09-01', endsOn: '2027-09-01' });
    await county.appoint({ teacher: 'T3', school: 'S4', startsOn: '2020-09-01', status: 'EXITED' });
    await county.pair({ mentor: 'T1', mentee: 'T2', schools: ['S1', 'S4'], startsOn: '2024-09-01', endsOn: '2027-09-01' });
  });
  afterAll(() => county.close());

  const outside = { constraint: 'mentor_link_inside_postings' };
  const appointment = "UPDATE appointment SET %s WHERE teacher_id = '@T2'";
  const change = (text: string): Promise<void> => county.run(appointment.replace('%s', text));

  it('refuses a link that reaches beyond a posting, on either side, and one of who has left', async () => {
    const link = { mentor: 'T1', mentee: 'T2', schools: ['S1', 'S4'], subject: 'MUSIC' } as const;
    await expect(county.pair({ ...link, startsOn: '2024-08-31', endsOn: '2025-09-01' })).rejects.toMatchObject(outside);
    await expect(county.pair({ ...link, startsOn: '2025-09-01' })).rejects.toMatchObject(outside);
    await expect(county.pair({ ...link, mentor: 'T3', startsOn: '2025-09-01', endsOn: '2026-09-01' })).rejects.toMatchObject(outside);
    await county.pair({ ...link, startsOn: '2025-09-01', endsOn: '2026-09-01' });
  });

  it('refuses that a posting ends, or its holder leaves, under a link', async () => {
    await expect(change("ends_on = '2027-08-31'")).rejects.toMatchObject(outside);
    await expect(change("contract_status = 'EXITED'")).rejects.toMatchObject(outside);
    await expect(change("teacher_id = '@T5'")).rejects.toMatchObject(outside);
    await expect(county.run("DELETE FROM appointment WHERE teacher_id = '@T2'")).rejects.toMatchObject(outside);
  });

  it('allows that one posting ends and the next begins, in one transaction', async () => {
    await county.run(`BEGIN; ${appointment.replace('%s', "ends_on = '2026-01-01'")};
      INSERT INTO appointment (provenance, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, starts_on)
      VALUES ('GENERATED', '@T2', '@S5', '@S4', 'TEACHER', 'REASSIGNED', 'PRIMARY', '2026-01-01'); COMMIT`);
  });

  it('finds the link of a session by its day, and refuses a session on a day without one', async () => {
    const session = (day: string): Promise<void> =>
      county.run(`INSERT INTO mentor_session (provenance, mentor_id, mentee_id, subject, held_on, topic, hours)
        VALUES ('GENERATED', '@T1', '@T2', 'CHINESE', '${day}', '磨课', 1)`);
    await session('2027-08-31');
    await expect(session('2027-09-01')).rejects.toMatchObject({ constraint: 'mentor_session_inside_link' });
    await expect(county.run("UPDATE mentor_link SET ends_on = '2027-08-31' WHERE subject = 'CHINESE'")).rejects.toMatchObject({
      constraint: 'mentor_link_holds_sessions',
    });
    const { mentorLinks } = await county.ask<object & Record<string, unknown>>(
      '{ mentorLinks(where: { subject: { eq: CHINESE } }) { nodes { mentee { name } sessions { nodes { heldOn topic mentorLink { startsOn } } } } } }',
    );
    expect(mentorLinks).toEqual({
      nodes: [{ mentee: { name: 'T2' }, sessions: { nodes: [{ heldOn: '2027-08-31', topic: '磨课', mentorLink: { startsOn: '2024-09-01' } }] } }],
    });
  });

  it('lets an import report a post over quota, but nobody add to it by another way; giving a place back is always allowed', async () => {
    await county.run(`INSERT INTO post (provenance, code, school_id, title_grade, quota) VALUES ('GENERATED', 'P1', '@S1', 'SENIOR', 1)`);
    const fill = (teacher: string, post = `(SELECT id FROM post WHERE code = 'P1')`): Promise<void> =>
      county.run(`UPDATE appointment SET post_id = ${post} WHERE teacher_id = '@${teacher}' AND contract_status <> 'EXITED'`);
    await county.appoint({ teacher: 'T6', school: 'S1' });
    await county.appoint({ teacher: 'T7', school: 'S1' });
    await county.appoint({ teacher: 'T8', school: 'S1' });
    await fill('T6');
    await fill('T7');
    await county.run(`SET sng.operation = ''`);
    await expect(fill('T8')).rejects.toMatchObject({ constraint: 'post_not_overfilled' });
    await county.run(`UPDATE appointment SET ends_on = '2026-01-01' WHERE teacher_id = '@T7'`);
    await fill('T6', 'NULL');
    await expect(fill('T8')).rejects.toMatchObject({ constraint: 'post_not_overfilled' });
    await county.run(`UPDATE appointment SET starts_on = '2026-01-01' WHERE teacher_id = '@T8'`);
    await fill('T8');
  });
});
