import { getNamedType, isInputObjectType } from 'graphql';
import { Client } from 'pg';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner } from '../support/viewers';
import { askings, fieldsOf, type Field } from './support/every-field';

let database: TestDatabase;
let client: Client;
let graph: TestGraph;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await graph.close();
  await client.end();
  await database.drop();
});

const former = { countyCode: '620981', townshipCode: '' };
const present = { countyCode: '620999', townshipCode: '' };
type Codes = typeof former;
type CodeName = keyof Codes;

/** Where a field takes the code of an area: itself, or as a condition of an input. */
interface Place {
  readonly name: CodeName;
  readonly within: string | null;
}
const placesIn = (field: Field): Place[] =>
  field.args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    const inside = isInputObjectType(named) ? Object.keys(named.getFields()) : [];
    return (['countyCode', 'townshipCode'] as const).flatMap((code): Place[] => (name === code ? [{ name: code, within: null }] : inside.includes(code) ? [{ name: code, within: name }] : []));
  });

/** What such a field must be given besides. */
const besides = { platform: '"国家中小学智慧教育平台"', programme: '"义务教育薄弱环节改善与能力提升"', requiredDesignations: '["省级示范性幼儿园"]', schoolYear: '2026', from: '"2026-01-01"', to: '"2026-11-01"', since: '"2026-01-01"', by: '"2027-08-01"', moves: '[]', subject: 'CHINESE' };

const every = fieldsOf('Query').flatMap((field) => placesIn(field).map((place) => ({ field, ...place })));
const asked = every.map(({ field, name, within }) => ({
  title: `${field.name}(${within ? `${within}: ${name}` : name})`,
  query: (codes: Readonly<Record<string, string>>): string | undefined => {
    const [inner] = askings(field, { ...besides, ...(field.args.some((arg) => arg.name === 'countyCode') ? { countyCode: `"${codes['countyCode']}"` } : {}), ...(within ? { [within]: `{ ${name}: "${codes[name]}" }` } : {}) }) ?? [];
    return inner && `{ ${inner} }`;
  },
  name,
}));

beforeAll(async () => {
  const { rows } = await client.query<{ county: string; township: string }>(
    'SELECT c.id AS county, t.code AS township FROM schools.county c JOIN schools.township t ON t.county_id = c.id JOIN schools.school s ON s.township_id = t.id WHERE c.code = $1 GROUP BY 1, 2 ORDER BY count(*) DESC, 2 LIMIT 1', [former.countyCode],
  );
  former.townshipCode = rows[0]?.township ?? '';
  present.townshipCode = former.townshipCode.replace(/^620981/, '620999');
  const { data } = await graph.answer('mutation ($input: RecodeCountyInput!) { recodeCounty(input: $input) { userErrors { code params { name value } } } }', { input: { county: rows[0]?.county, code: present.countyCode, effectiveOn: '2026-11-23' } });
  expect(data).toMatchObject({ recodeCounty: { userErrors: [] } });
});

test('every root field that takes the code of an area is asked here', () => {
  expect(every.length).toBeGreaterThan(80);
  expect(asked.filter(({ query }) => query(former) === undefined).map(({ title }) => title)).toEqual([]);
});

/** An answer without the ids of its errors, which are never the same. */
async function told(query: string): Promise<object> {
  const { data, errors } = await graph.answer(query);
  return { data, errors: errors?.map(({ path, extensions }) => ({ path, code: extensions?.['code'], params: extensions?.['params'] })) };
}

test('asked by the former code every one answers as by the one that the area has today, and one that never was is refused with its value', async () => {
  const differing: string[] = [];
  const taken: string[] = [];
  for (const { title, query, name } of asked) {
    const [byFormer, byPresent] = [await told(query(former) ?? ''), await told(query(present) ?? '')];
    if (JSON.stringify(byFormer) !== JSON.stringify(byPresent)) differing.push(title);
    const { errors } = await graph.answer((query({ ...former, [name]: '999999999' }) ?? ''));
    const [error] = errors ?? [];
    if (error?.extensions?.['code'] !== 'BAD_FILTER' || !JSON.stringify(error.extensions).includes('999999999')) taken.push(title);
  }
  expect({ differing, taken }).toEqual({ differing: [], taken: [] });
}, 240_000);

test('schools and needs are there under the former code, as many as there are rows', async () => {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE c.code = $1`, [present.countyCode]);
  const { data } = await graph.answer(`{ schools(where: { countyCode: "${former.countyCode}" }) { totalCount } }`);
  expect(data).toEqual({ schools: { totalCount: rows[0]?.count } });
  expect(rows[0]?.count).toBeGreaterThan(0);
});

test.each(['all-in-one', 'distributed'] as const)('an account that names its county by the former code sees what it saw (%s)', async (topology) => {
  const other = await startGraph(database.owner, topology);
  try {
    const query = `{ schools(where: { countyCode: "${former.countyCode}" }, first: 3) { nodes { teachers(first: 5) { totalCount nodes { id code } } } } schoolsWithoutRotationIn(countyCode: "${former.countyCode}", schoolYear: 2025) { totalCount } staffingNeedSummary(countyCode: "${present.countyCode}") { on } }`;
    const [byFormer, byPresent, ofAnother] = [await other.answer(query, {}, planner(former.countyCode)), await other.answer(query, {}, planner(present.countyCode)), await other.answer(query, {}, planner('510923'))];
    expect(byPresent.errors).toBeUndefined();
    expect(byFormer).toEqual(byPresent);
    expect(ofAnother).not.toEqual(byPresent);
  } finally {
    await other.close();
  }
});
