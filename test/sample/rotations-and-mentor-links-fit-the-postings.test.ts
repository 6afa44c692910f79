import { writtenSample, type SheetRow, type WrittenSample } from './support/sheets';

let sample: WrittenSample;
beforeAll(async () => {
  sample = await writtenSample();
});
afterAll(() => sample.remove());

const openEnd = '9999-12-31';
const begins = (row: SheetRow): string => row.starts_on ?? '';
const ends = (row: SheetRow): string => row.ends_on || openEnd;
const overlap = (a: SheetRow, b: SheetRow): boolean => begins(a) <= ends(b) && begins(b) <= ends(a);
const inside = (row: SheetRow, posting: SheetRow): boolean => begins(posting) <= begins(row) && ends(row) <= ends(posting);

function byTeacher(rows: readonly SheetRow[]): Map<string, SheetRow[]> {
  const found = new Map<string, SheetRow[]>();
  for (const row of rows) found.set(row.teacher ?? '', [...(found.get(row.teacher ?? '') ?? []), row]);
  return found;
}

test('30 teachers a school year go to township schools of their own district, each with an honour', () => {
  const rotations = sample.rows('rotation_assignments').filter(({ source }) => source?.includes('001-058'));
  const schools = new Map(sample.rows('schools').map((row) => [row.code, row]));
  const holders = new Set(sample.rows('honours').map(({ teacher }) => teacher));
  const districts = new Set(sample.rows('education_groups').filter(({ kind }) => kind === 'SCHOOL_DISTRICT').map(({ code }) => code));
  const memberships = sample.rows('group_memberships').filter(({ group }) => districts.has(group));
  const districtOf = new Map(memberships.map(({ school, group }) => [school, group]));
  for (let year = 2021; year <= 2026; year++) expect(rotations.filter((row) => row.school_year === String(year))).toHaveLength(30);
  for (const { teacher, from_school, to_school, starts_on, ends_on, school_year, state } of rotations) {
    expect(holders).toContain(teacher);
    expect(schools.get(to_school ?? '')?.administration).toBe('TOWNSHIP');
    expect(schools.get(from_school ?? '')?.administration).toBe('COUNTY');
    expect(districtOf.get(to_school)).toBe(districtOf.get(from_school));
    expect([starts_on, ends_on]).toEqual([`${school_year}-09-01`, `${Number(school_year) + 1}-07-31`]);
    expect(state).toBe(school_year === '2026' ? 'ACTIVE' : 'COMPLETED');
  }
});

test.each(['620981', '141124', '361023', '510923'])('%s: rotations of every form are in every state, past, present and to come, and a proposal or what was called off begins when it may', (county) => {
  const rotations = sample.rows('rotation_assignments').filter(({ teacher }) => teacher?.startsWith(`T${county}`));
  const kinds = ['ROTATION', 'SUPPORT_TEACHING', 'TEMPORARY_POST', 'ITINERANT', 'SHADOWING'];
  const states = ['PROPOSED', 'APPROVED', 'ACTIVE', 'COMPLETED', 'WITHDRAWN', 'CANCELLED'];
  const found = new Set(rotations.map(({ kind, state }) => `${kind} ${state}`));
  expect(kinds.flatMap((kind) => states.map((state) => `${kind} ${state}`)).filter((one) => !found.has(one))).toEqual([]);
  const today = '2026-11-23';
  for (const row of rotations) {
    if (row.state === 'COMPLETED') expect(ends(row) < today).toBe(true);
    if (row.state === 'ACTIVE') expect([begins(row) <= today, ends(row) >= today]).toEqual([true, true]);
    if (row.state === 'APPROVED' || row.state === 'PROPOSED') expect(begins(row) > today).toBe(true);
  }
});

test('who is sent at all is sent once at a time, for as long as the province asks, and who teaches around gives each school a part of the week', () => {
  const rotations = sample.rows('rotation_assignments');
  for (const rows of byTeacher(rotations.filter(({ kind }) => kind !== 'ITINERANT')).values()) {
    for (const [index, row] of rows.entries()) for (const other of rows.slice(index + 1)) expect(overlap(row, other)).toBe(false);
  }
  const itinerant = byTeacher(rotations.filter(({ kind }) => kind === 'ITINERANT'));
  for (const rows of itinerant.values()) expect(rows.reduce((sum, { share_of_week }) => sum + Number(share_of_week), 0)).toBeLessThanOrEqual(1);
  expect([...itinerant.values()].filter((rows) => rows.length === 2)).toHaveLength(4);
  // 四川: three years at least.
  const sent = rotations.filter(({ teacher, kind }) => teacher?.startsWith('T510923') && kind !== 'ITINERANT' && kind !== 'SHADOWING');
  for (const row of sent) expect(Number(ends(row).slice(0, 4)) - Number(begins(row).slice(0, 4))).toBeGreaterThanOrEqual(3);
});

test('a rotating teacher is on the establishment of the sending school all that time', () => {
  const postings = byTeacher(sample.rows('appointments'));
  for (const row of sample.rows('rotation_assignments')) {
    expect(postings.get(row.teacher ?? '')?.some((posting) => posting.establishment_school === row.from_school && inside(row, posting))).toBe(true);
  }
});

test('a mentor link lies inside the postings of both, and no rotation breaks it', () => {
  const postings = byTeacher(sample.rows('appointments'));
  const rotations = byTeacher(sample.rows('rotation_assignments'));
  const servesAt = (teacher: string | undefined, school: string | undefined, link: SheetRow): boolean => {
    const meanwhile = (rotations.get(teacher ?? '') ?? []).filter((rotation) => overlap(rotation, link));
    if (meanwhile.length > 0) return meanwhile.every((rotation) => rotation.to_school === school && inside(link, rotation));
    return (postings.get(teacher ?? '') ?? []).some((posting) => posting.serving_school === school && inside(link, posting));
  };
  const links = sample.rows('mentor_links');
  expect(links.length).toBeGreaterThan(200);
  for (const link of links) {
    expect(servesAt(link.mentor, link.mentor_school, link)).toBe(true);
    expect(servesAt(link.mentee, link.mentee_school, link)).toBe(true);
  }
  expect(links.filter(({ mentor_school, mentee_school }) => mentor_school !== mentee_school).length).toBeGreaterThan(100);
});

test('every mentor session was held on a day on which its pair held', () => {
  const pair = ({ mentor, mentee, subject }: SheetRow): string => [mentor, mentee, subject].join();
  const links = sample.rows('mentor_links');
  const sessions = sample.rows('mentor_sessions');
  expect(sessions.length).toBeGreaterThan(links.length);
  const within = (day = ''): ((link: SheetRow) => boolean) => (link) => begins(link) <= day && day <= ends(link);
  const byPair = new Map<string, SheetRow[]>();
  for (const link of links) byPair.set(pair(link), [...(byPair.get(pair(link)) ?? []), link]);
  for (const session of sessions) expect(byPair.get(pair(session))?.some(within(session.held_on))).toBe(true);
});
