import { planner, schoolAdmin, stranger } from '../support/viewers';
import { answersOf, type Answers } from './support/answers';

type Places = Record<'posts' | 'quota' | 'filled', number>;
type AtSchool = Places & { school: { name: string }; subject: string | null };
interface S12 {
  readonly vacant: (AtSchool & { vacant: number })[];
  readonly overQuota: (AtSchool & { overQuota: number })[];
  readonly bySubject: (Places & { subject: string | null; vacant: number; overQuota: number })[];
  readonly awaitingPost: { totalCount: number; nodes: { teacher: { name: string } }[] };
  readonly servingElsewhere: { totalCount: number; nodes: { name: string; establishmentSchool: { name: string }; servingSchool: { name: string } }[] };
  readonly county: { staffingDuties: { totalCount: number; nodes: { side: string; duty: string }[] } };
  readonly whoIsResponsible: { totalCount: number; nodes: { side: string; county: { name: string } }[] };
}

const posted = (day: string): string => `a.contract_status IN ('HIRED', 'REASSIGNED') AND daterange(a.starts_on, a.ends_on) @> '${day}'::date`;
const inYumen = `(SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '620981')`;
const third = (table: string, rest: number): string => `id IN (SELECT id FROM (SELECT id, row_number() OVER (ORDER BY code) AS place FROM staffing.${table} WHERE school_id IN ${inYumen}) AS each WHERE place % 3 = ${rest})`;

let answers: Answers<S12>;
let data: S12;
beforeAll(async () => {
  answers = await answersOf('S12', [
    `UPDATE staffing.post SET subject = 'MUSIC' WHERE ${third('post', 0)}`,
    `UPDATE staffing.post SET subject = 'PHYSICS', quota = quota + 3 WHERE ${third('post', 1)}`,
    // Who awaits a post fills none, and who is appointed to serve elsewhere serves there.
    `UPDATE staffing.appointment SET contract_status = 'AWAITING_POST', post_id = NULL WHERE id IN (
       SELECT id FROM staffing.appointment WHERE contract_status = 'HIRED' AND role = 'TEACHER' AND ends_on IS NULL AND starts_on < '2026-01-01' AND establishment_school_id IN ${inYumen}
         AND teacher_id NOT IN (SELECT teacher_id FROM staffing.rotation_assignment) ORDER BY id LIMIT 3)`,
    `UPDATE staffing.appointment a SET serving_school_id = o.id, post_id = NULL FROM (
       SELECT a.id AS appointment, (SELECT s.id FROM schools.school s WHERE s.id IN ${inYumen} AND s.id <> a.serving_school_id AND s.closed_on IS NULL AND NOT s.planned ORDER BY s.code LIMIT 1) AS id
       FROM staffing.appointment a WHERE a.contract_status = 'HIRED' AND a.role = 'TEACHER' AND a.ends_on IS NULL AND a.starts_on < '2026-01-01' AND a.establishment_school_id IN ${inYumen}
         AND a.teacher_id NOT IN (SELECT teacher_id FROM staffing.rotation_assignment) ORDER BY a.id LIMIT 2) AS o WHERE a.id = o.appointment`,
  ]);
  data = await answers.ask();
});
afterAll(() => answers.close());

/** Posts of the county on the day of the query, counted one by one. */
const rawPosts = () =>
  answers.rows<{ school: string; subject: string | null; quota: number; filled: number }>(
    `SELECT s.name AS school, p.subject, p.quota, count(a.id)::int AS filled FROM staffing.post p JOIN schools.school s ON s.id = p.school_id
     LEFT JOIN staffing.appointment a ON a.post_id = p.id AND ${posted('2026-10-15')}
     WHERE s.id IN ${inYumen} AND (s.closed_on IS NULL OR s.closed_on > '2026-10-15') AND (s.opened_on <= '2026-10-15' OR (s.opened_on IS NULL AND NOT s.planned)) GROUP BY p.id, s.name`,
  );
const places = (rows: readonly { quota: number; filled: number }[]): Places => ({
  posts: rows.length,
  quota: rows.reduce((sum, { quota }) => sum + quota, 0),
  filled: rows.reduce((sum, { filled }) => sum + filled, 0),
});

test('vacant places are told by school and subject, and only of posts with a vacancy; so are places exceeded', async () => {
  const raw = await rawPosts();
  const keys = (rows: readonly { school: string; subject: string | null }[]): string[] => [...new Set(rows.map(({ school, subject }) => `${school}|${subject}`))].sort();
  for (const [asked, meant, beyond] of [
    [data.vacant, raw.filter(({ quota, filled }) => filled < quota), (row: { quota: number; filled: number }) => row.quota - row.filled],
    [data.overQuota, raw.filter(({ quota, filled }) => filled > quota), (row: { quota: number; filled: number }) => row.filled - row.quota],
  ] as const) {
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.map(({ school, subject }) => `${school.name}|${subject}`).sort()).toEqual(keys(meant));
    for (const row of asked) {
      const rows = meant.filter(({ school, subject }) => school === row.school.name && subject === row.subject);
      const { school: _school, subject: _subject, ...figures } = row;
      const value = rows.reduce((sum, each) => sum + beyond(each), 0);
      expect(figures).toEqual({ ...places(rows), ...('vacant' in row ? { vacant: value } : { overQuota: value }) });
    }
  }
});

test('by subject the vacancies of all schools are summed, a post beyond its places taking none from another', async () => {
  const raw = await rawPosts();
  const sum = (rows: typeof raw, of: (row: (typeof raw)[number]) => number): number => rows.reduce((total, row) => total + Math.max(of(row), 0), 0);
  expect(data.bySubject).toHaveLength(new Set(raw.map(({ subject }) => subject)).size);
  for (const row of data.bySubject) {
    const rows = raw.filter(({ subject }) => subject === row.subject);
    expect(row).toEqual({ subject: row.subject, ...places(rows), vacant: sum(rows, ({ quota, filled }) => quota - filled), overQuota: sum(rows, ({ quota, filled }) => filled - quota) });
  }
});

test('who awaits a post is listed and counted', async () => {
  const raw = await answers.rows<{ name: string }>(
    `SELECT t.name FROM staffing.appointment a JOIN staffing.teacher t ON t.id = a.teacher_id
     WHERE a.contract_status = 'AWAITING_POST' AND daterange(a.starts_on, a.ends_on) @> '2026-10-15'::date AND a.establishment_school_id IN ${inYumen}`,
  );
  expect([data.awaitingPost.totalCount, data.awaitingPost.nodes.map(({ teacher }) => teacher.name).sort()]).toEqual([raw.length, raw.map(({ name }) => name).sort()]);
});

test('who serves elsewhere than on the establishment is found by appointment and by rotation, and nobody else', async () => {
  const raw = await answers.rows<{ name: string; appointed: string; serving: string; rotating: string | null }>(
    `SELECT t.name, e.name AS appointed, v.name AS serving, r.name AS rotating FROM staffing.appointment a JOIN staffing.teacher t ON t.id = a.teacher_id
     JOIN schools.school e ON e.id = a.establishment_school_id JOIN schools.school v ON v.id = a.serving_school_id
     LEFT JOIN staffing.rotation_assignment x ON x.teacher_id = t.id AND x.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND x.kind NOT IN ('ITINERANT', 'SHADOWING')
       AND daterange(x.starts_on, x.ends_on) @> '2026-11-23'::date
     LEFT JOIN schools.school r ON r.id = x.to_school_id
     WHERE a.contract_status <> 'EXITED' AND daterange(a.starts_on, a.ends_on) @> '2026-11-23'::date AND a.establishment_school_id IN ${inYumen}`,
  );
  const meant = raw.map(({ name, appointed, serving, rotating }) => [name, appointed, rotating ?? serving]).filter(([, from, to]) => from !== to);
  expect([meant.length > 2, raw.some(({ rotating }) => rotating !== null), raw.some(({ appointed, serving }) => appointed !== serving)]).toEqual([true, true, true]);
  expect(data.servingElsewhere.totalCount).toBe(meant.length);
  expect(data.servingElsewhere.nodes.map((row) => [row.name, row.establishmentSchool.name, row.servingSchool.name].join()).sort()).toEqual(meant.map((row) => row.join()).sort().slice(0, 100));
});

test('who has which duty is the county or its schools, as its plan says', async () => {
  const raw = await answers.rows<{ county: string; name: string; side: string; duty: string }>(
    `SELECT c.code AS county, c.name, d.side, d.duty FROM planning.staffing_duty d JOIN schools.county c ON c.id = d.county_id WHERE daterange(d.starts_on, d.ends_on) @> '2026-10-15'::date`,
  );
  const { staffingDuties } = data.county;
  expect(staffingDuties.totalCount).toBe(raw.filter(({ county }) => county === '361023').length);
  expect(staffingDuties.nodes.map(({ side, duty }) => `${side} ${duty}`).sort()).toEqual(raw.filter(({ county }) => county === '361023').map(({ side, duty }) => `${side} ${duty}`).sort());
  expect(data.whoIsResponsible.nodes.map(({ side, county }) => `${side} ${county.name}`).sort()).toEqual(raw.filter(({ duty }) => duty === '交流轮岗').map(({ side, name }) => `${side} ${name}`).sort());
});

test('how posts of a school are filled is told to the school and the county alone', async () => {
  const query = '{ postsBySchool(where: { countyCode: "620981" }) { school { code } } }';
  const told = async (asking: Parameters<typeof answers.graph.answer>[2]) => (await answers.graph.answer(query, {}, asking)).data?.postsBySchool as { school: { code: string } }[] | null;
  const all = await told(planner('620981'));
  const codes = new Set(all!.map(({ school }) => school.code));
  expect(codes.size).toBeGreaterThan(1);
  const [one] = codes;
  expect(new Set((await told(schoolAdmin(one!)))!.map(({ school }) => school.code))).toEqual(new Set([one]));
  expect(await told(planner('361023'))).toEqual([]);
  expect(await told(stranger)).toBeNull();
});
