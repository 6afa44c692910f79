import { administrator, planner, stranger } from '../support/viewers';
import { answersOf, type Answers } from './support/answers';

interface S02 {
  readonly byYear: Record<string, string | number | null>[];
  readonly inTransition: { totalCount: number; nodes: { school: { name: string }; transitionLastDay: string }[] };
  readonly pupils: { receiver: { name: string } | null; schools: number; pupils: number | null; unknownPupils: number }[];
  readonly staff: { receiver: { name: string } | null; teachers: number; closedSchools: number }[];
  readonly withoutReceiver: { totalCount: number; nodes: { state: string; school: { name: string } }[] };
}

const of = (code: string): string => `l.school_id IN (SELECT s.id FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = '${code}')`;
const some = (county: string, of7: string): string =>
  `id IN (SELECT id FROM (SELECT l.id, row_number() OVER (ORDER BY l.code) AS place FROM schools.school_succession l WHERE ${of(county)} AND l.kind = 'CLOSED') AS each WHERE place % 7 ${of7})`;
/** One that closes with a successor, through the graph: what it had goes over. */
const closing = { name: '独山子源泉小学', into: '独山子学校' };

let answers: Answers<S02>;
let data: S02;
let before: { pupils: number; staff: number };
beforeAll(async () => {
  answers = await answersOf('S02', [
    `UPDATE schools.school_succession SET state = 'IN_TRANSITION', effective_on = '2025-10-16', transition_ends_on = '2028-10-16' WHERE ${some('141124', '= 0')}`,
    `UPDATE schools.school_succession SET state = 'WITHDRAWN' WHERE ${some('141124', '= 1')}`,
    `UPDATE schools.school_succession SET transition_ends_on = '2026-10-15' WHERE id = (SELECT l.id FROM schools.school_succession l WHERE ${of('361023')} AND l.state = 'IN_TRANSITION' ORDER BY l.code LIMIT 1)`,
    `UPDATE schools.school SET pupils = 37 WHERE name = '${closing.name}'`,
  ]);
  const [ids] = await answers.rows<{ school: string; successor: string; staff: number }>(
    `SELECT s.id AS school, i.id AS successor, (SELECT count(*)::int FROM staffing.appointment a LEFT JOIN staffing.rotation_assignment r
         ON r.teacher_id = a.teacher_id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND daterange(r.starts_on, r.ends_on) @> '2026-11-22'::date
       WHERE a.contract_status <> 'EXITED' AND daterange(a.starts_on, a.ends_on) @> '2026-11-22'::date AND coalesce(r.to_school_id, a.serving_school_id) = s.id) AS staff
     FROM schools.school s, schools.school i WHERE s.name = $1 AND i.name = $2`,
    [closing.name, closing.into],
  );
  before = { pupils: 37, staff: ids?.staff ?? 0 };
  const merged = await answers.graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { userErrors { code } } }', {
    input: { schools: [ids?.school], successor: ids?.successor, effectiveOn: '2026-11-23' },
  });
  expect(merged).toMatchObject({ data: { mergeSchools: { userErrors: [] } } });
  data = await answers.ask();
});
afterAll(() => answers.close());

test('closures are counted by year and kind, each state apart, and none that was withdrawn', async () => {
  const raw = await answers.rows(
    `SELECT l.decided_year AS "decidedYear", s.kind AS "schoolKind", count(*) FILTER (WHERE l.state = 'PROPOSED')::int AS proposed, count(*) FILTER (WHERE l.state = 'IN_TRANSITION')::int AS "inTransition",
       count(*) FILTER (WHERE l.state = 'COMPLETED')::int AS completed, count(*) FILTER (WHERE l.successor_id IS NULL)::int AS "withoutReceiver"
     FROM schools.school_succession l JOIN schools.school s ON s.id = l.school_id WHERE ${of('141124')} AND l.kind IN ('CLOSED', 'MERGED_INTO') AND l.state <> 'WITHDRAWN' GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  expect(data.byYear).toEqual(raw);
  expect(data.byYear.some(({ inTransition }) => Number(inTransition) > 0)).toBe(true);
});

test('the published closures of 2020 and 2021 come back: 13 primary schools and 23 points', async () => {
  const { data: asked } = await answers.graph.answer('{ closuresByYear(where: { countyCode: "141124", decidedYear: { gte: 2020, lte: 2021 } }) { schoolKind completed inTransition proposed } }');
  const closed = (asked as { closuresByYear: { schoolKind: string; completed: number }[] }).closuresByYear;
  const sum = (kind: string): number => closed.filter(({ schoolKind }) => schoolKind === kind).reduce((total, { completed }) => total + completed, 0);
  const [raw] = await answers.rows<{ changed: number }>(
    `SELECT count(*)::int AS changed FROM schools.school_succession l WHERE ${of('141124')} AND l.kind = 'CLOSED' AND l.decided_year IN (2020, 2021) AND l.state <> 'COMPLETED'`,
  );
  expect(sum('PRIMARY') + sum('TEACHING_POINT') + (raw?.changed ?? 0)).toBe(13 + 23);
});

test('points in transition on a day are those decided, begun and not over on it', async () => {
  const raw = await answers.rows<{ name: string }>(
    `SELECT s.name FROM schools.school_succession l JOIN schools.school s ON s.id = l.school_id WHERE ${of('361023')} AND s.kind = 'TEACHING_POINT' AND l.state IN ('IN_TRANSITION', 'COMPLETED')
     AND daterange(l.effective_on, l.transition_ends_on) @> '2026-10-15'::date AND l.transition_ends_on IS NOT NULL`,
  );
  expect(data.inTransition.totalCount).toBe(raw.length);
  expect(data.inTransition.nodes.map(({ school }) => school.name).sort()).toEqual(raw.map(({ name }) => name).sort());
});

test('where pupils and staff went is told in numbers by receiver, those that nobody knows counted apart', async () => {
  const receiver = data.pupils.find((row) => row.receiver?.name === closing.into);
  const [raw] = await answers.rows<{ schools: number; others: number }>(
    `SELECT count(*)::int AS schools, count(*) FILTER (WHERE s.name <> $2 AND s.pupils IS NULL)::int AS others FROM schools.school_succession l JOIN schools.school s ON s.id = l.school_id
     JOIN schools.school i ON i.id = l.successor_id WHERE i.name = $1 AND l.kind = 'MERGED_INTO' AND l.state IN ('IN_TRANSITION', 'COMPLETED')`,
    [closing.into, closing.name],
  );
  expect(receiver).toEqual({ receiver: { name: closing.into }, schools: raw?.schools, pupils: before.pupils, unknownPupils: raw?.others });
  expect(before.staff).toBeGreaterThan(0);
  expect(data.staff.find((row) => row.receiver?.name === closing.into)?.teachers).toBeGreaterThanOrEqual(before.staff);
  const [all] = await answers.rows<{ staff: number }>(
    `SELECT count(*)::int AS staff FROM schools.school s JOIN schools.county c ON c.id = s.county_id JOIN staffing.appointment a ON a.contract_status <> 'EXITED' AND daterange(a.starts_on, a.ends_on) @> (s.closed_on - 1)
     LEFT JOIN staffing.rotation_assignment r ON r.teacher_id = a.teacher_id AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED') AND r.kind NOT IN ('ITINERANT', 'SHADOWING') AND daterange(r.starts_on, r.ends_on) @> (s.closed_on - 1)
     WHERE c.code = '620981' AND s.closed_on <= '2026-11-23' AND coalesce(r.to_school_id, a.serving_school_id) = s.id`,
  );
  expect(data.staff.reduce((sum, { teachers }) => sum + teachers, 0)).toBe(all?.staff);
});

test('who does not see the staff of the county is told of receivers of five and more alone', async () => {
  const ask = async (who: typeof administrator | ReturnType<typeof planner>): Promise<number[]> => {
    const { data: asked } = await answers.graph.answer('{ staffOfClosedSchools(countyCode: "620981") { teachers } }', undefined, who as typeof administrator);
    return (asked as { staffOfClosedSchools: { teachers: number }[] }).staffOfClosedSchools.map(({ teachers }) => teachers);
  };
  const exact = await ask(administrator);
  expect(exact.some((teachers) => teachers < 5)).toBe(true);
  expect(await ask(planner('620981'))).toEqual(exact);
  for (const who of [stranger, planner('361023')]) expect((await ask(who)).every((teachers) => teachers >= 5)).toBe(true);
});

test('closures without a named receiver are those not withdrawn, listed with how many there are', async () => {
  const raw = await answers.rows<{ name: string }>(
    `SELECT s.name FROM schools.school_succession l JOIN schools.school s ON s.id = l.school_id WHERE ${of('141124')} AND l.kind IN ('CLOSED', 'MERGED_INTO') AND l.successor_id IS NULL AND l.state <> 'WITHDRAWN'`,
  );
  expect(data.withoutReceiver.totalCount).toBe(raw.length);
  expect(data.withoutReceiver.nodes).toHaveLength(Math.min(100, raw.length));
  expect(raw.map(({ name }) => name)).toEqual(expect.arrayContaining(data.withoutReceiver.nodes.map(({ school }) => school.name)));
});
