import { getNamedType, isEnumType, isInputObjectType, isNonNullType, isObjectType, isScalarType, type GraphQLInputField, type GraphQLInputObjectType } from 'graphql';
import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { selectionOf } from '../support/selection';
import { ownDatabase, type TestDatabase } from '../support/server';
import { apiSchema } from '../support/supergraph';
import { planner, schoolAdmin, stranger } from '../support/viewers';

/** Somebody who alone teaches the subject at the school. */
interface Person {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly subject: string;
  readonly stage: string;
  readonly school: string;
  readonly schoolCode: string;
  readonly county: string;
}

const schema = apiSchema();

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
let people: Person[];
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
  const { rows } = await client.query<Person>(
    `SELECT t.id, t.code, t.name, t.subject, t.stage, s.id AS school, s.code AS "schoolCode", c.code AS county
     FROM staffing.teacher t JOIN staffing.appointment a ON a.teacher_id = t.id AND a.ends_on IS NULL AND a.contract_status <> 'EXITED'
     JOIN schools.school s ON s.id = a.serving_school_id JOIN schools.county c ON c.id = s.county_id
     WHERE NOT EXISTS (SELECT FROM staffing.appointment o JOIN staffing.teacher u ON u.id = o.teacher_id
       WHERE o.serving_school_id = s.id AND o.ends_on IS NULL AND u.subject = t.subject AND u.id <> t.id)
       AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = t.id)
     ORDER BY md5(t.code) LIMIT 40`,
  );
  people = rows;
});
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

/** Every figure at the root that takes conditions: what is no list of records. */
const figures = Object.values(schema.getQueryType()!.getFields()).filter((field) => {
  const type = getNamedType(field.type);
  const where = field.args.find(({ name }) => name === 'where');
  const answerable = field.args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined);
  return where && answerable && isObjectType(type) && !type.name.endsWith('Connection');
});

/** Values for a condition that fit the person, or that somebody would guess at. */
function guesses(field: GraphQLInputField, person: Person): string[] {
  const type = getNamedType(field.type);
  const known: Record<string, string> = { subject: person.subject, stage: person.stage };
  if (type.name === 'IdFilter') return [`{ eq: "${/school/i.test(field.name) ? person.school : person.id}" }`];
  if (type.name === 'StringFilter') return [`{ eq: "${field.name === 'code' ? person.code : person.name}" }`];
  if (type.name === 'BooleanFilter') return ['{ eq: true }', '{ eq: false }'];
  if (type.name === 'IntFilter') return ['{ eq: 2020 }', '{ gte: 1950 }'];
  if (type.name === 'DateTimeFilter') return ['{ gte: "2000-01-01T00:00:00Z" }'];
  if (type.name === 'DateFilter') return ['{ isNull: true }', '{ gte: "2000-01-01" }'];
  if (type.name === 'Boolean') return ['true', 'false'];
  if (type.name === 'Date') return ['"2026-11-23"'];
  if (type.name === 'HeldHonour') return ['{ kind: [BACKBONE] }', '{ level: [PROVINCIAL, COUNTY] }'];
  if (isInputObjectType(type)) return enumsOf(type).flatMap((values) => (values.includes(known[field.name] ?? '') ? [`{ eq: ${known[field.name]} }`] : values.map((value) => `{ eq: ${value} }`)));
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  return [];
}

const enumsOf = (type: GraphQLInputObjectType): string[][] => {
  const eq = type.getFields()['eq'];
  const values = eq && getNamedType(eq.type);
  return values && isEnumType(values) ? [values.getValues().map(({ name }) => name)] : [];
};

/** With every filter alone, and with the school and each other. */
function conditions(where: GraphQLInputObjectType, person: Person): string[] {
  const fields = Object.values(where.getFields());
  const at = fields.filter(({ name, type }) => /school/i.test(name) && getNamedType(type).name === 'IdFilter').map(({ name }) => `${name}: { eq: "${person.school}" }`);
  return fields
    .filter(({ name }) => name !== 'countyCode')
    .flatMap((field) => guesses(field, person).flatMap((guess) => [`${field.name}: ${guess}`, ...at.filter((place) => !place.startsWith(`${field.name}:`)).map((place) => `${place}, ${field.name}: ${guess}`)]));
}

interface Heard {
  readonly asked: string;
  readonly told: unknown;
}

/** Figures whose persons a condition could choose: those of programmes, posts and buildings are of no persons. */
const ofPersons = ['teachersByTitle', 'qualificationByStage', 'honourSummary', 'honoursByLevel', 'honoursByKind', 'honoursByName', 'principalsByGrade', 'reserveByStage', 'rotationByYear', 'researchersBySubject', 'studioCoverage', 'trainingDeliverySummary'];

async function askAbout(person: Person): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const field of figures.filter(({ name }) => ofPersons.includes(name))) {
    const where = getNamedType(field.args.find(({ name }) => name === 'where')!.type) as GraphQLInputObjectType;
    const asked = conditions(where, person);
    for (let from = 0; from < asked.length; from += 25) {
      const some = asked.slice(from, from + 25);
      const query = `{ ${some.map((condition, index) => `a${index}: ${field.name}(where: { ${condition} }) ${selectionOf(field.type)}`).join(' ')} }`;
      const { data, errors } = await graph.answer(query, {}, stranger);
      if (errors?.some(({ extensions }) => extensions?.code === 'INTERNAL' || extensions?.code === 'BAD_REQUEST')) throw new Error(`${query}: ${JSON.stringify(errors)}`);
      some.forEach((condition, index) => heard.push({ asked: `${field.name} ${condition}`, told: [data?.[`a${index}`], codes(errors, `a${index}`)] }));
    }
  }
  for (const on of ['2026-10-14', '2026-10-15']) {
    const query = `{ school(id: "${person.school}") { staffing(on: "${on}") ${selectionOf(schema.getType('StaffingFigures') as never)} groups(first: 5) { nodes { staffing(on: "${on}") ${selectionOf(schema.getType('StaffingFigures') as never)} } } } }`;
    const { data, errors } = await graph.answer(query, {}, stranger);
    heard.push({ asked: `staffing ${on}`, told: [data, codes(errors)] });
  }
  return heard;
}

const codes = (errors: Awaited<ReturnType<TestGraph['answer']>>['errors'], alias?: string): unknown[] =>
  (errors ?? []).filter(({ path }) => alias === undefined || path?.[0] === alias).map(({ path, extensions }) => [path?.slice(1), extensions?.code, extensions?.params]);

/** Another title, degree and qualification, an honour, a place in the pool, a rank, a studio to lead, a session to give. */
async function becomeSomebodyElse(index: number, { id, subject, stage, school }: Person): Promise<void> {
  await client.query(
    `UPDATE staffing.teacher SET version = version + 1, dual_qualified = NOT dual_qualified, title = CASE WHEN title = 'SENIOR' THEN 'SECOND_GRADE' ELSE 'SENIOR' END,
       degree = CASE WHEN degree = 'MASTER' THEN 'BACHELOR' ELSE 'MASTER' END WHERE id = $1`,
    [id],
  );
  await client.query(`INSERT INTO staffing.honour (provenance, code, teacher_id, name, kind, level, awarded_year) VALUES ('REPORTED', $2, $1, '省级骨干教师', 'BACKBONE', 'PROVINCIAL', 2020)`, [id, `HS-${index}`]);
  await client.query(`INSERT INTO staffing.principal_rank (provenance, teacher_id, grade, granted_on) VALUES ('REPORTED', $1, 'SENIOR', '2020-01-01') ON CONFLICT DO NOTHING`, [id]);
  await client.query(`INSERT INTO staffing.reserve_candidate (provenance, teacher_id, school_id, stage, entered_on) SELECT 'REPORTED', $1, $2, 'READY', '2026-10-15' WHERE NOT EXISTS (SELECT FROM staffing.reserve_candidate WHERE teacher_id = $1)`, [id, school]);
  await client.query(`INSERT INTO staffing.studio (provenance, code, name, kind, level, leader_id, host_school_id, subject, stage) VALUES ('REPORTED', $2, '工作室', 'MASTER_TEACHER', 'COUNTY', $1, $3, $4, $5)`, [id, `SS-${index}`, school, subject, stage]);
  await client.query(
    `INSERT INTO staffing.session_trainer (provenance, session_id, teacher_id, from_school_id) SELECT 'REPORTED', s.id, $1, $2 FROM staffing.training_session s
     WHERE s.delivery IS NOT NULL AND NOT EXISTS (SELECT FROM staffing.session_trainer x WHERE x.session_id = s.id AND x.teacher_id = $1) ORDER BY coalesce(s.host_school_id = $2, false) DESC, s.code LIMIT 1`,
    [id, school],
  );
}

test('what can be asked was found in the schema', () => {
  expect(ofPersons.filter((name) => !figures.some((field) => field.name === name))).toEqual([]);
  expect(people.length).toBe(40);
  const where = getNamedType(figures.find(({ name }) => name === 'teachersByTitle')!.args.find(({ name }) => name === 'where')!.type) as GraphQLInputObjectType;
  expect(conditions(where, people[0]!).length).toBeGreaterThan(40);
});

test('all answers about 40 people are the same whoever they are', async () => {
  const before: Heard[][] = [];
  for (const person of people) before.push(await askAbout(person));
  for (const [index, person] of people.entries()) await becomeSomebodyElse(index, person);
  const after: Heard[][] = [];
  for (const person of people) after.push(await askAbout(person));
  const differences = before.flatMap((heard, index) => heard.flatMap((one, place) => (JSON.stringify(one) === JSON.stringify(after[index]![place]) ? [] : [{ one, then: after[index]![place] }])));
  expect(before.flat().length).toBeGreaterThan(4000);
  expect(differences).toEqual([]);
}, 600_000);

test('of one day and the next a stranger is told the same, though somebody came between', async () => {
  // Whom no link ties to the days on which the appointment begins now.
  const { rows: linked } = await client.query<{ id: string }>('SELECT mentor_id AS id FROM staffing.mentor_link UNION SELECT mentee_id FROM staffing.mentor_link');
  const person = people.find(({ id }) => !linked.some((one) => one.id === id));
  await client.query(`UPDATE staffing.appointment SET starts_on = '2026-10-15' WHERE teacher_id = $1 AND ends_on IS NULL`, [person!.id]);
  const [first, second] = (await askAbout(person!)).slice(-2);
  expect(JSON.stringify(second!.told)).toBe(JSON.stringify(first!.told));
  expect(first!.told).toMatchObject([{ school: { staffing: { on: '2026-09-01' } } }, expect.anything()]);
});

test('who sees the person is told exactly', async () => {
  const [person] = people;
  const query = `query ($school: ID!, $subject: Subject!) { teachersByTitle(where: { servingSchool: { eq: $school }, subject: { eq: $subject } }) { title teachers } }`;
  const { rows } = await client.query<{ title: string }>('SELECT title FROM staffing.teacher WHERE id = $1', [person!.id]);
  const exact = { teachersByTitle: [{ title: rows[0]!.title, teachers: 1 }] };
  for (const asking of [schoolAdmin(person!.schoolCode), planner(person!.county)]) {
    expect((await graph.answer(query, { school: person!.school, subject: person!.subject }, asking)).data).toEqual(exact);
  }
  const elsewhere = people.find(({ county }) => county !== person!.county)!;
  for (const asking of [schoolAdmin(elsewhere.schoolCode), planner(elsewhere.county)]) {
    expect((await graph.answer(query, { school: person!.school, subject: person!.subject }, asking)).data).toEqual({ teachersByTitle: null });
  }
});

test('a stranger is told the figures of a county, in groups of five and more, as the rows have them', async () => {
  const { data, errors } = await graph.answer('{ teachersByTitle(where: { countyCode: "620981" }) { title teachers } }', {}, stranger);
  expect(errors).toBeUndefined();
  const { rows } = await client.query<{ title: string | null; teachers: number }>(
    `SELECT t.title, count(*)::int AS teachers FROM staffing.teacher t JOIN staffing.appointment a ON a.teacher_id = t.id AND a.starts_on <= '2026-11-23' AND (a.ends_on IS NULL OR a.ends_on > '2026-11-23') AND a.contract_status <> 'EXITED'
     JOIN schools.school s ON s.id = a.establishment_school_id JOIN schools.county c ON c.id = s.county_id WHERE c.code = '620981' AND (t.left_on IS NULL OR t.left_on > '2026-11-23') GROUP BY 1 ORDER BY 1`,
  );
  const told = (data as { teachersByTitle: typeof rows }).teachersByTitle;
  expect(told.length).toBeGreaterThan(2);
  for (const row of told) expect(rows).toContainEqual(row);
  expect(told.filter(({ teachers }) => teachers < 5)).toEqual([]);
});

test('scalars of conditions are those that guesses know', () => {
  const types = ofPersons.flatMap((name) => Object.values((getNamedType(figures.find((field) => field.name === name)!.args.find((arg) => arg.name === 'where')!.type) as GraphQLInputObjectType).getFields()));
  const unguessed = types.filter((field) => field.name !== 'countyCode' && guesses(field, people[0]!).length === 0).filter(({ type }) => !isScalarType(getNamedType(type)));
  expect(unguessed.map(({ name }) => name).sort()).toEqual([]);
});
