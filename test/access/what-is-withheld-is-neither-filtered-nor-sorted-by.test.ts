import { isEnumType, isInputObjectType, type GraphQLEnumType, type GraphQLInputObjectType } from 'graphql';
import { subgraphs } from '../../subgraphs';
import { fieldAccessOf } from '../../subgraphs/kit/access/field-access';
import { buildDeclaredSchema } from '../../subgraphs/kit/schema/build';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';
import { apiSchema } from '../support/supergraph';
import { planner, teacher } from '../support/viewers';
import { networks, type Place } from './support';

let graph: TestGraph;
let own: Place;
beforeAll(async () => {
  const owner = await sharedSample();
  graph = await startGraph(owner);
  own = (await networks(owner)).first.partner;
});
afterAll(() => graph.close());

const asColleague = () => teacher(own.teacherCode, own.code);
const orders = (apiSchema().getType('TeacherOrder') as GraphQLEnumType).getValues().map(({ name }) => name);
const filters = Object.keys((apiSchema().getType('TeacherWhere') as GraphQLInputObjectType).getFields());

test('of rows that show in brief nothing may be asked or sorted by that only shows in detail', () => {
  const brief = subgraphs.flatMap((definition) =>
    definition.access.rows.flatMap(({ entity, brief: allowed }) => (allowed ? [{ entity: entity.name, allowed, fields: fieldAccessOf(buildDeclaredSchema(definition)) }] : [])),
  );
  expect(brief.map(({ entity }) => entity)).toEqual(['Teacher']);
  for (const { entity, allowed, fields } of brief) {
    const detailed = fields.filter(({ type, detail }) => type === entity && detail).map(({ field }) => field);
    expect(detailed).toContain('code');
    expect([...allowed.filters, ...allowed.orders].filter((name) => detailed.includes(name))).toEqual([]);
  }
});

test('a teacher lists the colleagues by name and by no code, in whichever direction', async () => {
  expect(orders).toEqual(['NAME_ASC', 'NAME_DESC', 'CODE_ASC', 'CODE_DESC']);
  const answers = await Promise.all(orders.map(async (order) => (await graph.answer(`{ teachers(first: 3, orderBy: ${order}) { nodes { name } } }`, {}, asColleague())).errors?.[0]?.extensions));
  const refused = { code: 'FORBIDDEN', params: { field: 'orderBy', value: 'code', allowed: ['name'] } };
  expect(answers).toMatchObject([{}, {}, refused, refused].map((right) => (Object.keys(right).length ? right : undefined)));
});

test('who lists without saying how does so by name, and sees all names of colleagues in their order', async () => {
  const names = async (order: string): Promise<string[]> => {
    const { data, errors } = await graph.answer(`{ teachers(first: 100${order}) { nodes { name } } }`, {}, asColleague());
    expect(errors).toBeUndefined();
    return (data as { teachers: { nodes: { name: string }[] } }).teachers.nodes.map(({ name }) => name);
  };
  const listed = await names('');
  expect(listed.length).toBeGreaterThan(2);
  expect(listed).toEqual([...listed].sort(new Intl.Collator('zh', { numeric: true }).compare));
  expect(await names(', orderBy: NAME_DESC')).toEqual([...listed].reverse());
});

test('of the conditions on teachers a colleague may set those that tell nothing withheld', async () => {
  const allowed = ['name', 'subject'];
  const values: Record<string, string> = { servingSchool: `{ eq: "${own.id}" }`, subject: '{ eq: MATHEMATICS }', name: '{ contains: "李" }', countyCode: '"620981"', honour: '{ kind: [BACKBONE] }' };
  const outcome: string[] = [];
  for (const field of filters) {
    const type = (apiSchema().getType('TeacherWhere') as GraphQLInputObjectType).getFields()[field]?.type;
    const value = values[field] ?? sampleOf(type);
    const { errors } = await graph.answer(`{ teachers(first: 1, where: { ${field}: ${value} }) { totalCount } }`, {}, asColleague());
    if (errors?.[0]?.extensions?.code !== 'FORBIDDEN') outcome.push(field);
    // Whoever sees the records in full may set it: it is refused for what it would tell, not for being wrong.
    expect([field, (await graph.answer(`{ teachers(first: 1, where: { ${field}: ${value} }) { totalCount } }`, {}, planner('620981'))).errors]).toEqual([field, undefined]);
  }
  expect(outcome.sort()).toEqual(allowed);
});

/** Some condition of the type, whatever it finds. */
function sampleOf(type: unknown): string {
  if (isEnumType(type)) return String(type.getValues()[0]?.name);
  if (!isInputObjectType(type)) return { Int: '1', Float: '1', String: '"x"', ID: '"x"', Date: '"2026-09-01"' }[String(type)] ?? 'true';
  if (/Date/.test(type.name)) return '{ gte: "2020-01-01" }';
  const eq = type.getFields()['eq']?.type;
  if (isEnumType(eq)) return `{ eq: ${eq.getValues()[0]?.name} }`;
  if (/Int|Float/.test(type.name)) return '{ gte: 0 }';
  if (/Boolean/.test(type.name)) return '{ eq: true }';
  if (/Id/.test(type.name)) return '{ in: [] }';
  return '{ eq: "x" }';
}
