import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { leadSchoolUser, planner } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

const yumen = '620981';
const measure = '{ teachers leaders backbone classes required surplus unknown }';
const stage = 'stage indicators { indicator figure { numerator value } }';
const balance = '{ stages { stage indicators { indicator coefficient { value numerator denominator } } } }';
const shares = '{ rotated rotatedBackbone due rotationShare { value meets } backboneShare { numerator denominator meets } }';
const simulate = `query ($moves: [MoveInput!]!, $pack: String) { simulateExchange(countyCode: "${yumen}", moves: $moves, rulePack: $pack) {
  moves { teacher { code } fromSchool { id name } toSchool { id name } subject stage backbone gapBefore gapAfter warnings eligibility { due } brokenMentorLinks { id mentor { name } } }
  schools { school { id } before ${measure} after ${measure} indicatorsBefore { ${stage} } indicatorsAfter { ${stage} } }
  balanceBefore ${balance} balanceAfter ${balance} rotationBefore ${shares} rotationAfter ${shares} } }`;

interface Move { teacher: string; toSchool: string; startsOn?: string; endsOn?: string; personnelRelationMoves?: boolean }
interface Measure { teachers: number; backbone: number; required: number; surplus: number }
interface StageOf { stage: string; indicators: { indicator: string; figure: { numerator: number } }[] }
interface Shares { rotated: number; rotatedBackbone: number; due: number; rotationShare: { value: number }; backboneShare: { numerator: number; denominator: number; meets: boolean } }
interface Simulation {
  moves: { fromSchool: { id: string }; toSchool: { id: string }; subject: string; backbone: boolean; gapBefore: number; gapAfter: number; warnings: string[]; eligibility: { due: boolean }; brokenMentorLinks: { id: string; mentor: { name: string } }[] }[];
  schools: { school: { id: string }; before: Measure; after: Measure; indicatorsBefore: StageOf[]; indicatorsAfter: StageOf[] }[];
  balanceBefore: unknown;
  balanceAfter: unknown;
  rotationBefore: Shares;
  rotationAfter: Shares;
}
const ask = async (moves: Move[], pack?: string): Promise<Simulation> => {
  const { data, errors } = await graph.answer(simulate, { moves, pack });
  expect(errors).toBeUndefined();
  return (data as { simulateExchange: Simulation }).simulateExchange;
};

/** Available teachers of a subject at county schools with teachers to spare, in a fixed order. */
const available = async (subject: string, stageOf: string, backbone?: boolean): Promise<string[]> => {
  const { data } = await graph.answer(
    `query ($where: TeacherDirectoryWhere) { teacherDirectory(countyCode: "${yumen}", where: $where, first: 50) { nodes { teacher { id } } } }`,
    { where: { subject: { eq: subject }, stage: { eq: stageOf }, available: true, urban: true, ...(backbone === undefined ? {} : { backbone: { eq: backbone } }) } },
  );
  return (data as { teacherDirectory: { nodes: { teacher: { id: string } }[] } }).teacherDirectory.nodes.map(({ teacher }) => teacher.id);
};
const needs = async (subject: string, stageOf: string): Promise<{ school: { id: string }; gap: number }[]> => {
  const { data } = await graph.answer(`{ staffingNeeds(countyCode: "${yumen}", subjects: [${subject}], stage: ${stageOf}, township: true) { nodes { gap school { id } } } }`);
  return (data as { staffingNeeds: { nodes: { school: { id: string }; gap: number }[] } }).staffingNeeds.nodes;
};

test('a move fills the gap by one, leaves the sender one fewer, and counts in the shares of the rules', async () => {
  const [[teacher], [need]] = [await available('MATHEMATICS', 'PRIMARY', true), await needs('MATHEMATICS', 'PRIMARY')];
  const { moves, schools, rotationBefore, rotationAfter } = await ask([{ teacher: teacher!, toSchool: need!.school.id }]);
  expect(moves).toMatchObject([{ subject: 'MATHEMATICS', backbone: true, eligibility: { due: true }, brokenMentorLinks: expect.any(Array) as unknown[] }]);
  expect(moves[0]!.gapBefore).toBeCloseTo(need!.gap, 9);
  expect(moves[0]!.gapAfter).toBeCloseTo(need!.gap - 1, 9);
  const [sender, receiver] = ['fromSchool', 'toSchool'].map((end) => schools.find(({ school }) => school.id === moves[0]![end as 'fromSchool'].id)!);
  expect([sender!.after.teachers - sender!.before.teachers, sender!.after.backbone - sender!.before.backbone, receiver!.after.teachers - receiver!.before.teachers]).toEqual([-1, -1, 1]);
  expect(receiver!.after.surplus - receiver!.before.surplus).toBeCloseTo(1, 9);
  expect([rotationAfter.rotated - rotationBefore.rotated, rotationAfter.rotatedBackbone - rotationBefore.rotatedBackbone]).toEqual([1, 1]);
  expect(rotationAfter.backboneShare).toMatchObject({ numerator: rotationAfter.rotatedBackbone, denominator: rotationAfter.rotated });
});

test('the simulation says what the graph says once the moves were made', async () => {
  const teachers = (await available('PHYSICAL_EDUCATION', 'PRIMARY')).slice(0, 3);
  const targets = (await needs('PHYSICAL_EDUCATION', 'PRIMARY')).slice(0, 3);
  expect([teachers.length, targets.length]).toEqual([3, 3]);
  const moves = teachers.map((teacher, index) => ({ teacher, toSchool: targets[index]!.school.id }));
  const { balanceAfter, balanceBefore, rotationAfter, schools } = await ask(moves);
  for (const { teacher, toSchool } of moves) {
    await client.query(
      `INSERT INTO staffing.rotation_assignment (provenance, teacher_id, from_school_id, to_school_id, kind, school_year, personnel_relation_moves, state, starts_on, ends_on)
       SELECT 'REPORTED', $1, a.serving_school_id, $2, 'ROTATION', 2026, false, 'ACTIVE', '2026-09-01', '2027-08-01' FROM staffing.appointment a WHERE a.teacher_id = $1 AND a.ends_on IS NULL`,
      [teacher, toSchool],
    );
  }
  const { data } = await graph.answer(`{ county(code: "${yumen}") { balance ${balance} rotationFigures ${shares} } }`);
  const { county } = data as { county: { balance: unknown; rotationFigures: Shares } };
  expect(county.balance).toEqual(balanceAfter);
  expect(county.balance).not.toEqual(balanceBefore);
  expect(county.rotationFigures).toEqual(rotationAfter);
  const { data: after } = await graph.answer(`query ($ids: [ID!]!) { schoolDirectory(countyCode: "${yumen}", first: 100) { nodes { school { id } teachers } } s: staffingNeeds(countyCode: "${yumen}", schools: $ids) { totalCount } }`, { ids: [targets[0]!.school.id] });
  const served = new Map((after as { schoolDirectory: { nodes: { school: { id: string }; teachers: number }[] } }).schoolDirectory.nodes.map(({ school, teachers: count }) => [school.id, count]));
  for (const { school, after: measured } of schools) expect(served.get(school.id)).toBe(measured.teachers);
});

test('nothing is written', async () => {
  const [[teacher], [need]] = [await available('ENGLISH', 'PRIMARY'), await needs('ENGLISH', 'PRIMARY')];
  const rows = async (): Promise<unknown> => (await client.query(`SELECT (SELECT count(*) FROM staffing.rotation_assignment) AS rotations, (SELECT count(*) FROM staffing.change) AS changes, (SELECT count(*) FROM planning.change) AS planned`)).rows;
  const before = await rows();
  await ask([{ teacher: teacher!, toSchool: need!.school.id }]);
  expect(await rows()).toEqual(before);
});

test('a stay too short, a relation that stays and a receiver without need are named', async () => {
  const [teacher] = await available('CHINESE', 'PRIMARY');
  const { rows } = await client.query<{ id: string }>(`SELECT s.id FROM schools.school s WHERE s.name = '黄花学校'`);
  const [move] = (await ask([{ teacher: teacher!, toSchool: rows[0]!.id, startsOn: '2026-12-01', endsOn: '2027-02-01', personnelRelationMoves: false }])).moves;
  expect(move!.warnings).toEqual(expect.arrayContaining(['NO_NEED', 'PERSONNEL_RELATION_STAYS', 'UNDER_ONE_YEAR']));
  const [moved] = (await ask([{ teacher: teacher!, toSchool: rows[0]!.id, startsOn: '2027-09-01', endsOn: '2028-08-01', personnelRelationMoves: true }])).moves;
  expect(moved!.warnings).not.toEqual(expect.arrayContaining(['PERSONNEL_RELATION_STAYS']));
  expect(moved!.warnings).not.toContain('UNDER_ONE_YEAR');
  // Where nothing is said of the relation, nothing is told of it.
  expect((await ask([{ teacher: teacher!, toSchool: rows[0]!.id }])).moves[0]!.warnings).not.toContain('PERSONNEL_RELATION_STAYS');
});

test('a return to a school that was left less than a school year ago is named, and one after a year is not', async () => {
  const { rows } = await client.query<{ id: string; teacher: string }>(
    `SELECT s.id, a.teacher_id AS teacher FROM schools.school s, staffing.appointment a JOIN schools.school o ON o.id = a.serving_school_id JOIN schools.county y ON y.id = o.county_id
     WHERE s.name = '黄花学校' AND o.id <> s.id AND y.code = $1 AND a.ends_on IS NULL AND NOT EXISTS (SELECT FROM staffing.mentor_link l WHERE a.teacher_id IN (l.mentor_id, l.mentee_id))
       AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = a.teacher_id) ORDER BY a.id LIMIT 1`,
    [yumen],
  );
  const { id: school, teacher } = rows[0]!;
  const warned = async (until: string): Promise<boolean> => {
    await client.query(`DELETE FROM staffing.appointment WHERE teacher_id = $1 AND ends_on IS NOT NULL`, [teacher]);
    await client.query(`UPDATE staffing.appointment SET starts_on = $2 WHERE teacher_id = $1 AND ends_on IS NULL`, [teacher, until]);
    await client.query(
      `INSERT INTO staffing.appointment (provenance, teacher_id, establishment_school_id, serving_school_id, role, contract_status, stage, starts_on, ends_on)
       SELECT provenance, teacher_id, $2, $2, role, contract_status, stage, '2015-09-01', $3 FROM staffing.appointment WHERE teacher_id = $1 AND ends_on IS NULL`,
      [teacher, school, until],
    );
    return (await ask([{ teacher, toSchool: school }])).moves[0]!.warnings.includes('RETURNS_AT_ONCE');
  };
  // From the first lesson of a school year to the last are ten months.
  expect([await warned('2026-09-01'), await warned('2026-01-24'), await warned('2026-01-23'), await warned('2020-09-01')]).toEqual([true, true, false, false]);
});

test('a sender below its standard and the last of a subject there are named', async () => {
  const { rows } = await client.query<{ teacher: string; other: string }>(
    `SELECT t.id AS teacher, (SELECT o.id FROM schools.school o WHERE o.name = '黄花学校') AS other FROM staffing.teacher t JOIN staffing.appointment a ON a.teacher_id = t.id AND a.ends_on IS NULL JOIN schools.school s ON s.id = a.serving_school_id
     JOIN schools.county y ON y.id = s.county_id AND y.code = '${yumen}' AND s.administration = 'TOWNSHIP' AND s.name <> '黄花学校'
     CROSS JOIN LATERAL (SELECT sum(g.size) / 13.5 * 0.85 AS due FROM schools.class_group g WHERE g.school_id = s.id AND g.school_year = 2026 AND g.stage = 'JUNIOR_SECONDARY') AS pupils
     CROSS JOIN LATERAL (SELECT count(*) AS serving FROM staffing.appointment c JOIN staffing.teacher x ON x.id = c.teacher_id WHERE c.serving_school_id = s.id AND c.ends_on IS NULL AND x.stage = 'JUNIOR_SECONDARY') AS staff
     CROSS JOIN LATERAL (SELECT CASE t.subject WHEN 'CHINESE' THEN 14 WHEN 'MATHEMATICS' THEN 13 WHEN 'ENGLISH' THEN 12 WHEN 'POLITICS' THEN 6 WHEN 'HISTORY' THEN 6 WHEN 'BIOLOGY' THEN 6 ELSE 0 END * pupils.due / 102 AS due) AS subject
     WHERE t.stage = 'JUNIOR_SECONDARY' AND a.role NOT IN ('PRINCIPAL', 'VICE_PRINCIPAL') AND subject.due > 0.5
       AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r JOIN staffing.teacher x ON x.id = r.teacher_id WHERE r.to_school_id = s.id AND x.stage = t.stage AND x.subject = t.subject) AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = t.id)
       AND (SELECT count(*) FROM staffing.teacher x JOIN staffing.appointment b ON b.teacher_id = x.id AND b.ends_on IS NULL WHERE b.serving_school_id = s.id AND x.stage = t.stage AND x.subject = t.subject) = 1 AND staff.serving < pupils.due ORDER BY pupils.due - staff.serving DESC, t.code LIMIT 1`,
  );
  const [move] = (await ask([{ teacher: rows[0]!.teacher, toSchool: rows[0]!.other }])).moves;
  expect(move!.warnings).toEqual(expect.arrayContaining(['SENDER_SHORT', 'SUBJECT_SHORT', 'LAST_OF_SUBJECT']));
});

test('of a school without a compulsory stage no compulsory teachers are counted, not even 0, and the reason is told; nor is a sender short by what nothing says', async () => {
  const serving = `staffing.teacher t JOIN staffing.appointment a ON a.teacher_id = t.id AND a.ends_on IS NULL JOIN schools.school s ON s.id = a.serving_school_id JOIN schools.county y ON y.id = s.county_id
    WHERE y.code = '${yumen}' AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = t.id)`;
  const [senior, preschool] = await Promise.all(
    ["s.kind = 'SENIOR_SECONDARY' AND t.stage = 'SENIOR_SECONDARY'", "s.kind = 'KINDERGARTEN'"].map(
      async (of) => (await client.query<{ teacher: string; school: string }>(`SELECT t.id AS teacher, s.id AS school FROM ${serving} AND ${of} AND a.role NOT IN ('PRINCIPAL', 'VICE_PRINCIPAL') ORDER BY t.code LIMIT 1`)).rows[0]!,
    ),
  );
  const { rows: [other] } = await client.query<{ id: string }>(`SELECT s.id FROM schools.school s WHERE s.name = '黄花学校'`);
  const unknown = { teachers: null, leaders: null, backbone: null, classes: null, required: null, surplus: null, unknown: 'NO_COMPULSORY_STAGE' };
  const { moves, schools } = await ask([{ teacher: senior!.teacher, toSchool: other!.id }, { teacher: preschool!.teacher, toSchool: other!.id }]);
  for (const { school: id } of [senior!, preschool!]) expect(schools.find(({ school }) => school.id === id)).toMatchObject({ before: unknown, after: unknown });
  expect(schools.find(({ school }) => school.id === other!.id)).toMatchObject({ before: { teachers: expect.any(Number) as number, unknown: null } });
  expect(moves[1]!.warnings).toContain('STAFFING_UNKNOWN');
  expect(moves[1]!.warnings).not.toContain('SENDER_SHORT');
});

test('the mentor pairs it pulls apart are named', async () => {
  const { rows } = await client.query<{ teacher: string; link: string; elsewhere: string }>(
    `SELECT l.mentor_id AS teacher, l.id AS link, (SELECT o.id FROM schools.school o WHERE o.name = '黄花学校') AS elsewhere FROM staffing.mentor_link l JOIN staffing.teacher t ON t.id = l.mentor_id
     JOIN staffing.appointment a ON a.teacher_id = t.id AND a.ends_on IS NULL JOIN schools.school s ON s.id = a.serving_school_id
     WHERE t.code LIKE 'T620981%' AND l.mentor_school_id = l.mentee_school_id AND l.starts_on <= '2026-11-23' AND (l.ends_on IS NULL OR l.ends_on > '2026-11-23') AND s.kind IN ('PRIMARY', 'JUNIOR_SECONDARY') AND s.name <> '黄花学校' ORDER BY l.id LIMIT 1`,
  );
  const [move] = (await ask([{ teacher: rows[0]!.teacher, toSchool: rows[0]!.elsewhere }])).moves;
  expect(move!.warnings).toContain('BREAKS_MENTOR_LINKS');
  expect(move!.brokenMentorLinks.map(({ id }) => id)).toContain(rows[0]!.link);
  expect(move!.brokenMentorLinks[0]!.mentor.name).toMatch(/^教师/);
});

test.each<[string, (teacher: string, school: string) => Move[], string]>([
  ['no move', () => [], 'moves'],
  ['a teacher named twice', (teacher, toSchool) => [{ teacher, toSchool }, { teacher, toSchool }], 'teacher'],
  ['a teacher of another county or of none', (_, toSchool) => [{ teacher: '01900000-0000-7000-8000-000000000000', toSchool }], 'teacher'],
  ['a school of another county or of none', (teacher) => [{ teacher, toSchool: '01900000-0000-7000-8000-000000000000' }], 'toSchool'],
  ['what is no id', (teacher) => [{ teacher, toSchool: '花海' }], 'toSchool'],
])('%s is refused with what would be right', async (_, moves, field) => {
  const [[teacher], [need]] = [await available('CHINESE', 'PRIMARY'), await needs('MATHEMATICS', 'PRIMARY')];
  const { errors } = await graph.answer(simulate, { moves: moves(teacher!, need!.school.id) });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_FILTER', params: { field, expected: expect.any(String) as string } });
});

test('it takes the same few statements for one move and for thirty', async () => {
  const [all, targets] = [await available('CHINESE', 'PRIMARY'), await needs('MATHEMATICS', 'PRIMARY')];
  const count = async (length: number): Promise<number> => {
    graph.statements.length = 0;
    await ask(all.slice(0, length).map((teacher) => ({ teacher, toSchool: targets[0]!.school.id })));
    return graph.statements.filter(({ subgraph }) => subgraph === 'planning').length;
  };
  expect(all.length).toBeGreaterThanOrEqual(30);
  expect([await count(1), await count(30)]).toEqual([14, 14]);
});

test('it is the county’s: no other county’s planner and no lead school may ask', async () => {
  const [[teacher], [need]] = [await available('CHINESE', 'PRIMARY'), await needs('MATHEMATICS', 'PRIMARY')];
  const moves = [{ teacher: teacher!, toSchool: need!.school.id }];
  expect((await graph.answer(simulate, { moves }, planner(yumen))).errors).toBeUndefined();
  expect((await graph.answer(simulate, { moves }, planner('361023'))).errors?.[0]?.extensions?.code).toBe('WITHHELD');
  expect((await graph.answer(simulate, { moves }, leadSchoolUser('3262000001'))).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
