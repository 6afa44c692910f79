import { planner, schoolAdmin, stranger } from '../support/viewers';
import { answersOf, type Answers } from './support/answers';

interface S14 {
  readonly coverage: {
    studios: number;
    subjects: { stage: string; subject: string | null; studios: number }[];
    missingStages: string[];
    missingSubjects: { stage: string; subject: string; teachers: number }[];
  };
  readonly membersBySchool: { school: { name: string } | null; members: number; studios: number }[];
  readonly studios: { totalCount: number; nodes: { name: string; guidedByMembers: { totalCount: number; nodes: { name: string }[] } }[] };
  readonly sessions: { studio: { name: string }; year: number; sessions: number; brought: number; hours: number }[];
  readonly onSite: { studio: { name: string }; year: number; sessions: number }[];
}

const inYumen = `(SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '620981')`;
const studiosOfYumen = `(SELECT o.id FROM staffing.studio o WHERE o.host_school_id IN ${inYumen})`;
const holding = (alias: string): string => `daterange(${alias}.starts_on, ${alias}.ends_on) @> '2026-10-15'::date`;

let answers: Answers<S14>;
let data: S14;
beforeAll(async () => {
  answers = await answersOf('S14', [
    `UPDATE staffing.studio SET stage = 'PRIMARY' WHERE stage = 'PRESCHOOL' AND id IN ${studiosOfYumen}`,
    // One session of a studio is ahead, and those of one studio were a year earlier.
    `UPDATE staffing.training_session SET starts_at = '2026-12-24T09:00+08', ends_at = '2026-12-24T11:00+08' WHERE id = (SELECT id FROM staffing.training_session WHERE studio_id IN ${studiosOfYumen} ORDER BY code LIMIT 1)`,
    `UPDATE staffing.training_session SET starts_at = '2024-12-31T23:30+08', ends_at = '2025-01-01T00:30+08' WHERE id = (SELECT id FROM staffing.training_session WHERE studio_id IN ${studiosOfYumen} ORDER BY code DESC LIMIT 1)`,
    // A member guides the leader: no step further than the leader.
    `INSERT INTO staffing.mentor_link (id, mentor_id, mentee_id, subject, mentor_school_id, mentee_school_id, starts_on, provenance, version)
     SELECT gen_random_uuid(), m.teacher_id, o.leader_id, 'MUSIC', o.host_school_id, o.host_school_id, '2026-10-01', 'GENERATED', 1
     FROM staffing.studio o JOIN staffing.studio_member m ON m.studio_id = o.id AND ${holding('m')} JOIN staffing.mentor_link l ON l.mentor_id = m.teacher_id AND ${holding('l')}
     WHERE o.host_school_id IN ${inYumen} ORDER BY o.code, m.id LIMIT 1`,
  ]);
  data = await answers.ask();
});
afterAll(() => answers.close());

test('studios are counted by stage and subject, and the stages and taught subjects without one are named', async () => {
  const studios = await answers.rows<{ stage: string; subject: string | null }>(`SELECT stage, subject FROM staffing.studio WHERE id IN ${studiosOfYumen}`);
  const taught = await answers.rows<{ stage: string; subject: string; teachers: number }>(
    `SELECT t.stage, t.subject, count(*)::int AS teachers FROM staffing.teacher t JOIN staffing.appointment a ON a.teacher_id = t.id
     WHERE a.establishment_school_id IN ${inYumen} AND a.contract_status <> 'EXITED' AND daterange(a.starts_on, a.ends_on) @> '2026-11-23'::date AND (t.left_on IS NULL OR t.left_on > '2026-11-23') GROUP BY 1, 2`,
  );
  const at = (row: { stage: string; subject: string | null }): string => `${row.stage} ${row.subject}`;
  const having = new Set(studios.map(at));
  expect(data.coverage.studios).toBe(studios.length);
  expect(data.coverage.subjects.map((row) => [at(row), row.studios]).sort()).toEqual([...having].map((key) => [key, studios.filter((row) => at(row) === key).length]).sort());
  expect(data.coverage.missingStages).toContain('PRESCHOOL');
  const meant = taught.filter((row) => !having.has(at(row)));
  expect(meant.length).toBeGreaterThan(2);
  expect(data.coverage.missingSubjects.map((row) => [at(row), row.teachers]).sort()).toEqual(meant.map((row) => [at(row), row.teachers]).sort());
});

test('a stranger is told of no subject that fewer than five teach', async () => {
  const { data: told } = await answers.graph.answer('{ studioCoverage(where: { countyCode: "620981" }) { missingSubjects { stage subject teachers } } }', {}, stranger);
  const { missingSubjects } = (told as { studioCoverage: S14['coverage'] }).studioCoverage;
  expect(missingSubjects.every(({ teachers }) => teachers >= 5)).toBe(true);
  expect(data.coverage.missingSubjects).toEqual(expect.arrayContaining(missingSubjects));
});

test('members are counted once at the school they serve that day', async () => {
  const raw = await answers.rows<{ school: string | null; members: number; studios: number }>(
    `SELECT s.name AS school,
       count(DISTINCT m.teacher_id)::int AS members, count(DISTINCT m.studio_id)::int AS studios
     FROM staffing.studio_member m LEFT JOIN staffing.appointment a ON a.teacher_id = m.teacher_id AND a.contract_status <> 'EXITED' AND ${holding('a')}
     LEFT JOIN staffing.rotation_assignment r ON r.teacher_id = m.teacher_id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND ${holding('r')}
     LEFT JOIN schools.school s ON s.id = coalesce(r.to_school_id, a.serving_school_id)
     WHERE m.studio_id IN ${studiosOfYumen} AND ${holding('m')} GROUP BY s.id, s.name`,
  );
  const row = (name: string | null, { members, studios }: { members: number; studios: number }) => [name, members, studios];
  expect(data.membersBySchool.map((each) => row(each.school?.name ?? null, each)).sort()).toEqual(raw.map((each) => row(each.school, each)).sort());
});

test('teachers two steps from a leader are those its members guide, neither the leader nor a member', async () => {
  const raw = await answers.rows<{ studio: string; members: string[]; leader: string; mentees: string[] }>(
    `SELECT o.name AS studio, o.leader_id AS leader, array_agg(DISTINCT m.teacher_id::text) AS members, array_agg(DISTINCT l.mentee_id::text) FILTER (WHERE l.id IS NOT NULL) AS mentees
     FROM staffing.studio o LEFT JOIN staffing.studio_member m ON m.studio_id = o.id AND ${holding('m')} LEFT JOIN staffing.mentor_link l ON l.mentor_id = m.teacher_id AND ${holding('l')}
     WHERE o.id IN ${studiosOfYumen} GROUP BY o.id`,
  );
  expect(raw.some(({ leader, mentees }) => mentees?.includes(leader))).toBe(true);
  const meant = new Map(raw.map(({ studio, leader, members, mentees }) => [studio, (mentees ?? []).filter((id) => id !== leader && !members.includes(id)).length]));
  expect(new Map(data.studios.nodes.map(({ name, guidedByMembers }) => [name, guidedByMembers.totalCount]))).toEqual(meant);
  for (const { guidedByMembers } of data.studios.nodes) expect(guidedByMembers.nodes).toHaveLength(Math.min(guidedByMembers.totalCount, 100));
});

test('sessions held are counted by studio and by the year of the clocks here; what is ahead was not held', async () => {
  const raw = await answers.rows<{ studio: string; year: number; mode: string; brought: boolean; hours: string }>(
    `SELECT o.name AS studio, to_char(x.starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY')::int AS year, p.mode, x.delivery IS NOT NULL AS brought, x.hours
     FROM staffing.training_session x JOIN staffing.studio o ON o.id = x.studio_id JOIN staffing.training_programme p ON p.id = x.programme_id JOIN schools.school s ON s.id = x.host_school_id
     WHERE s.id IN ${inYumen} AND x.starts_at < '2026-11-24T00:00+08'`,
  );
  const keys = [...new Set(raw.map(({ studio, year }) => `${studio}|${year}`))].sort();
  expect(keys.some((key) => key.endsWith('|2024'))).toBe(true);
  expect(data.sessions.map(({ studio, year }) => `${studio.name}|${year}`).sort()).toEqual(keys);
  for (const { studio, year, ...figures } of data.sessions) {
    const rows = raw.filter((row) => row.studio === studio.name && row.year === year);
    expect(figures).toEqual({ sessions: rows.length, brought: rows.filter(({ brought }) => brought).length, hours: rows.reduce((sum, { hours }) => sum + Number(hours), 0) });
  }
  expect(data.onSite.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(raw.filter(({ mode }) => mode === 'STUDIO_ON_SITE').length);
});

test('members by school are told of the memberships that are seen', async () => {
  const query = '{ studioMembersBySchool { members } }';
  const told = async (asking: Parameters<typeof answers.graph.answer>[2]) => (await answers.graph.answer(query, {}, asking)).data?.studioMembersBySchool as { members: number }[] | null;
  const sum = async (asking: Parameters<typeof answers.graph.answer>[2]): Promise<number> => (await told(asking))!.reduce((total, { members }) => total + members, 0);
  const [{ code }] = (await answers.rows<{ code: string }>(`SELECT code FROM schools.school WHERE id IN (SELECT host_school_id FROM staffing.studio WHERE id IN ${studiosOfYumen}) ORDER BY code LIMIT 1`)) as [{ code: string }];
  expect(await sum(schoolAdmin(code))).toBeLessThan(await sum(planner('620981')));
  expect(await told(stranger)).toBeNull();
});
