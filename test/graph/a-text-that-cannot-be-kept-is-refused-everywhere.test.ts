import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { startGraph, topologies, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';

const mutations = Object.values(buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8')).getMutationType()?.getFields() ?? {});
const someId = '0193d5a0-0000-7000-8000-000000000001';

/** A value of the type with all that it must have, and one text where it need have none; every text ends with the character. */
function valueOf(type: GraphQLInputType, character: string): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [valueOf(inner.ofType as GraphQLInputType, character)];
  const named = getNamedType(inner);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields());
    const chosen = fields.find((field) => getNamedType(field.type).name === 'String' && field.name !== 'idempotencyKey');
    return Object.fromEntries(fields.filter((field) => isNonNullType(field.type) || field === chosen).map((field) => [field.name, valueOf(field.type, character)]));
  }
  return { String: `新城${character}`, ID: someId, Int: 1, Float: 1, Boolean: true, Date: '2026-11-23', DateTime: '2026-11-23T08:00:00+08:00' }[named.name];
}

const hasText = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return named.name === 'String' || (isInputObjectType(named) && Object.values(named.getFields()).some((field) => field.name !== 'idempotencyKey' && hasText(field.type)));
};

describe.each(topologies)('%s', (topology) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph(await sharedSample(), topology);
  });
  afterAll(() => graph.close());

  test.each([['half of a pair', '\ud83d', 'U+D83D'], ['a zero character', '\0', 'U+0000'], ['a control character', '\u0007', 'U+0007']])('a text with %s is refused by each mutation that takes one, before anything else', async (_, character, name) => {
    const answers: Record<string, unknown> = {};
    const asked = mutations.filter(({ args }) => args.some(({ type }) => hasText(type)));
    for (const { name: mutation, args } of asked) {
      const variables = Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type, character)]));
      const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
      const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const { data, errors } = await graph.answer(`mutation (${declared}) { ${mutation}(${passed}) { userErrors { code params { name value } } } }`, variables);
      const [refused] = (data as Record<string, { userErrors: { code: string; params: { name: string; value: string }[] }[] }> | null)?.[mutation]?.userErrors ?? [];
      answers[mutation] = errors ?? `${String(refused?.code)} ${String(refused?.params.find((param) => param.name === 'character')?.value)}`;
    }
    expect(Object.keys(answers).length).toBeGreaterThan(30);
    expect(Object.fromEntries(Object.entries(answers).filter(([, told]) => told !== `INVALID_VALUE ${name}`))).toEqual({});
  });
});
