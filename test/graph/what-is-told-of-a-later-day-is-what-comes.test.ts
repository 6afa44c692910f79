import { getNamedType } from 'graphql';
import { Client } from 'pg';
import { subgraphLogin } from '../../database/provision/roles';
import { startSubgraph } from '../../subgraphs/kit/run/subgraph';
import { schoolsSubgraph } from '../../subgraphs/schools';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { askings, fieldsOf, type Field } from './support/every-field';

const [lastDay, day] = ['2027-02-01', '2027-02-02'];

let database: TestDatabase;
let client: Client;
let graph: TestGraph;
beforeEach(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  graph = await startGraph(database.owner);
});
afterEach(async () => {
  await graph.close();
  await client.end();
  await database.drop();
});

interface Asked {
  readonly name: string;
  readonly query: string;
}

const asksADay = ({ args }: Field): boolean => args.some(({ name, type }) => name === 'on' && getNamedType(type).name === 'Date');

/** Every field of the graph that is asked of a day, of the two schools, the county and its groups. */
function everything(schools: readonly string[], county: { readonly id: string; readonly code: string }, groups: readonly string[]): { asked: Asked[]; left: string[] } {
  const asked: Asked[] = [];
  const left: string[] = [];
  const add = (type: string, wrap: (inner: string) => string, mark: string, given: Readonly<Record<string, string>>): void => {
    for (const field of fieldsOf(type).filter(asksADay)) {
      const all = askings(field, { ...given, on: `"${day}"` });
      if (all === null) left.push(`${type}.${field.name}`);
      for (const inner of all ?? []) asked.push({ name: `${type}.${inner.slice(0, inner.indexOf('{') === -1 ? undefined : inner.indexOf('{')).trim()} ${mark}`, query: `{ ${wrap(inner)} }` });
    }
  };
  add('Query', (inner) => inner, '', { countyCode: `"${county.code}"`, platform: '"国家中小学智慧教育平台"', programme: '"义务教育薄弱环节改善与能力提升"', first: '100', requiredDesignations: '["省级示范性幼儿园"]', by: '"2027-08-01"' });
  for (const [place, id] of schools.entries()) add('School', (inner) => `school(id: "${id}") { ${inner} }`, `of the ${place === 0 ? 'closed' : 'successor'}`, { first: '20' });
  add('County', (inner) => `county(code: "${county.code}") { ${inner} }`, '', { first: '100' });
  for (const id of groups) add('EducationGroup', (inner) => `educationGroup(id: "${id}") { ${inner} }`, id, { first: '100' });
  return { asked, left };
}

async function answers(asked: readonly Asked[]): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>();
  for (const { name, query } of asked) {
    const { data, errors } = await graph.answer(query);
    all.set(name, errors ? { errors: errors.map(({ message, extensions }) => [extensions?.['code'], message]) } : data);
  }
  return all;
}

/** The day comes: the schools' process lets follow what has waited. */
async function comes(): Promise<void> {
  const reports: unknown[] = [];
  const subgraph = await startSubgraph(schoolsSubgraph, { login: subgraphLogin(database.owner, 'schools'), duties: { today: () => day }, report: (error) => reports.push(error) });
  await subgraph.close();
  expect(reports).toEqual([]);
  graph.setToday(day);
}

test('every figure of a day after a merger is before that day what it is when the day has come', async () => {
  const { rows } = await client.query<{ id: string; county: string; code: string }>(`SELECT s.id, c.id AS county, c.code FROM schools.school s JOIN schools.county c ON c.id = s.county_id WHERE s.name IN ('独山子源泉小学', '独山子学校') ORDER BY s.name DESC`);
  const [from, to] = rows;
  const { rows: groups } = await client.query<{ id: string }>('SELECT DISTINCT group_id AS id FROM groups.group_membership WHERE school_id = ANY($1)', [[from?.id, to?.id]]);
  const { data } = await graph.answer('mutation ($input: MergeSchoolsInput!) { mergeSchools(input: $input) { userErrors { code } } }', { input: { schools: [from?.id], successor: to?.id, effectiveOn: lastDay } });
  expect(data).toMatchObject({ mergeSchools: { userErrors: [] } });
  const { asked, left } = everything([from?.id ?? '', to?.id ?? ''], { id: from?.county ?? '', code: from?.code ?? '' }, groups.map(({ id }) => id));
  // A simulation is of moves, which have days of their own.
  expect(left).toEqual(['Query.simulateExchange']);
  expect(asked.length).toBeGreaterThan(100);
  const told = await answers(asked);
  await comes();
  const become = await answers(asked);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(become));
}, 240_000);
