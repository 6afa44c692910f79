import { getNamedType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { selectionOf } from '../support/selection';
import { ownDatabase, type TestDatabase } from '../support/server';
import { apiSchema } from '../support/supergraph';
import { administrator, planner, schoolAdmin, stranger } from '../support/viewers';

const schema = apiSchema();
const counties = ['620981', '361023', '510923', '141124'];

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

/** Figures of a county on a day: what is no list of records and takes a day. */
const figures = Object.values((schema.getType('County') as GraphQLObjectType).getFields()).filter((field: GraphQLField<unknown, unknown>) => {
  const type = getNamedType(field.type);
  const [on, ...others] = [...field.args].sort((one) => (one.name === 'on' ? -1 : 1));
  return on?.name === 'on' && others.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined) && isObjectType(type) && !type.name.endsWith('Connection');
});
const query = (county: string, on: string): string => `{ county(code: "${county}") { ${figures.map((field) => `${field.name}(on: "${on}") ${selectionOf(field.type)}`).join(' ')} } }`;

type Told = Record<string, unknown>;
const ask = async (county: string, on: string, asking: Parameters<TestGraph['answer']>[2] = stranger): Promise<Told> =>
  ((await graph.answer(query(county, on), {}, asking)).data as { county: Told }).county;

/** What counts teachers, wherever it stands in an answer, by the words of the schema. */
function teachersIn(type: GraphQLObjectType, told: unknown, path: string): (readonly [string, number])[] {
  if (Array.isArray(told)) return told.flatMap((one) => teachersIn(type, one, path));
  if (told === null || typeof told !== 'object') return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const value = (told as Told)[field.name];
    const inner = getNamedType(field.type);
    if (isObjectType(inner)) return teachersIn(inner, value, `${path}.${field.name}`);
    return inner.name === 'Int' && typeof value === 'number' && /persons \(.*教师/.test(field.description ?? '') ? [[`${path}.${field.name}`, value] as const] : [];
  });
}

test('the figures are found in the schema', () => expect(figures.map(({ name }) => name)).toEqual(expect.arrayContaining(['balance', 'rotationFigures'])));

test.each(counties)('of county %s no count of teachers that a stranger is told is of few', async (county) => {
  const counts = figures.flatMap((field) => [stranger, schoolAdmin('3651000001')].map(async (asking) => teachersIn(getNamedType(field.type) as GraphQLObjectType, (await ask(county, '2026-11-23', asking))[field.name], field.name)));
  const told = (await Promise.all(counts)).flat();
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(([path, value]) => value < 5 && !(value === 0 && path.endsWith('dueUnknown')))).toEqual([]);
});

test.each(counties)('of county %s who rotated and which of them are backbone teachers is told as the rows have it, where it is many', async (county) => {
  const { rows } = await client.query<{ all: number; backbone: number }>(
    `SELECT count(DISTINCT r.teacher_id)::int AS all, count(DISTINCT r.teacher_id) FILTER (WHERE EXISTS (SELECT FROM staffing.honour h WHERE h.teacher_id = r.teacher_id AND h.kind IN ('BACKBONE', 'MASTER_TEACHER', 'SUBJECT_LEADER')))::int AS backbone
     FROM staffing.rotation_assignment r JOIN schools.school s ON s.id = r.from_school_id JOIN schools.county c ON c.id = s.county_id WHERE c.code = $1 AND r.school_year = 2026 AND r.state IN ('APPROVED', 'ACTIVE', 'COMPLETED')`,
    [county],
  );
  const [exact, told] = [await ask(county, '2026-09-01', administrator), await ask(county, '2026-11-23')].map(({ rotationFigures }) => rotationFigures as Record<string, number | null>);
  // Fewer may count: not all stay as long as the rule says, and not all teach compulsory education.
  expect([exact!['rotated']! <= rows[0]!.all, exact!['rotatedBackbone']! <= rows[0]!.backbone]).toEqual([true, true]);
  const many = (part: number, whole: number): boolean => whole >= 5 && part >= 5 && whole - part >= 5;
  expect([told!['rotated'], told!['rotatedBackbone']]).toEqual([exact!['rotated']! >= 5 ? exact!['rotated'] : null, many(exact!['rotatedBackbone']!, exact!['rotated']!) ? exact!['rotatedBackbone'] : null]);
  if (told!['rotatedBackbone'] === null) expect(told!['backboneShare']).toBeNull();
  expect(told!['teachers']).toBe(exact!['teachers']);
});

test('some of the sample’s counties have few backbone teachers who rotated, and the answer says why it is silent', async () => {
  const { data, errors } = await graph.answer('{ county(code: "361023") { rotationFigures { rotatedBackbone backboneShare { numerator } } } }', {}, stranger);
  expect(data).toEqual({ county: { rotationFigures: { rotatedBackbone: null, backboneShare: null } } });
  expect(errors?.map(({ path, extensions }) => [path?.at(-1), extensions?.code, extensions?.params]).sort()).toEqual(
    ['backboneShare', 'rotatedBackbone'].map((field) => [field, 'WITHHELD', expect.objectContaining({ reason: 'SMALL_COUNT' })]),
  );
  expect((await graph.answer('{ county(code: "361023") { rotationFigures { rotatedBackbone backboneShare { numerator } } } }', {}, planner('361023'))).errors).toBeUndefined();
});

test('of one day and the next a stranger is told the same, though somebody came, and the county what is so', async () => {
  const { rows } = await client.query<{ id: string }>(
    `SELECT a.id FROM staffing.appointment a JOIN staffing.teacher t ON t.id = a.teacher_id JOIN schools.school s ON s.id = a.establishment_school_id JOIN schools.county c ON c.id = s.county_id
     WHERE c.code = '620981' AND s.kind = 'PRIMARY' AND t.stage = 'PRIMARY' AND a.ends_on IS NULL AND a.contract_status <> 'EXITED' AND a.starts_on < '2026-09-01'
       AND NOT EXISTS (SELECT FROM staffing.rotation_assignment r WHERE r.teacher_id = t.id) AND NOT EXISTS (SELECT FROM staffing.mentor_link m WHERE t.id IN (m.mentor_id, m.mentee_id)) ORDER BY t.code LIMIT 1`,
  );
  await client.query(`UPDATE staffing.appointment SET starts_on = '2026-10-15' WHERE id = $1`, [rows[0]!.id]);
  expect(await ask('620981', '2026-10-15')).toEqual(await ask('620981', '2026-10-14'));
  const [before, after] = [await ask('620981', '2026-10-14', planner('620981')), await ask('620981', '2026-10-15', planner('620981'))].map(({ rotationFigures }) => (rotationFigures as { teachers: number }).teachers);
  expect(after! - before!).toBe(1);
});
