import { isScalarType, isSpecifiedScalarType, parse, type GraphQLScalarType } from 'graphql';
import { buildFederatedSchema } from '../../subgraphs/kit/schema/build';
import { subgraphs } from '../../subgraphs';
import { apiSchema } from '../support/supergraph';
import { administrator } from '../support/viewers';
import { startToyGraph, topologies, type Topology } from './support/toy-graph';
import type { ToySubgraph } from './support/toy-subgraphs';

/** What a resolver gives for each scalar, and what a client gets. A new scalar needs a line here. */
const samples: Readonly<Record<string, { readonly stored: unknown; readonly json: unknown }>> = {
  Boolean: { stored: false, json: false },
  Date: { stored: '2024-09-01', json: '2024-09-01' },
  DateTime: { stored: new Date('2024-09-01T08:00:00Z'), json: '2024-09-01T08:00:00.000Z' },
  Float: { stored: 0.1, json: 0.1 },
  ID: { stored: 7, json: '7' },
  Int: { stored: 0, json: 0 },
  String: { stored: '', json: '' },
};

/** The scalars that clients meet. */
const names = Object.values(apiSchema().getTypeMap()).filter((type) => isScalarType(type)).map(({ name }) => name);

/** As each subgraph runs them. */
const scalars = subgraphs.flatMap((definition) => {
  const types = buildFederatedSchema(definition).getTypeMap();
  return names.flatMap((name) => (isScalarType(types[name]) ? [{ name: `${name} of ${definition.name}`, scalar: types[name] }] : []));
});

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])';

/** Two subgraphs that give a value by every kind of fetch, and as a part of a key to each other. */
function probes(scalar: GraphQLScalarType, stored: unknown): ToySubgraph[] {
  const { name } = scalar;
  const own = isSpecifiedScalarType(scalar) ? { declared: '', scalars: [] } : { declared: `scalar ${name}`, scalars: [scalar] };
  const inner = { value: stored, values: [stored, stored] };
  const asGiven = JSON.stringify;
  return [
    {
      name: 'first',
      scalars: own.scalars,
      typeDefs: parse(`${link} ${own.declared}
        type Query { value: ${name}! values: [${name}!]! things: [Thing!]! given(value: ${name}!): ${name}! }
        type Mutation { keep(value: ${name}!): Kept! }
        type Kept { value: ${name}! thing: Thing! }
        type Thing @key(fields: "id value") { id: ID! value: ${name}! own: ${name}! }`),
      resolvers: {
        'Query.value': () => stored,
        'Query.values': () => [stored, stored],
        'Query.things': () => [{ id: '1', ...inner }, { id: '2', ...inner }],
        'Query.given': (_, { value }) => value as unknown,
        'Mutation.keep': (_, { value }) => ({ value: value as unknown, thing: { id: '3', value: stored } }),
        'Thing.__resolveReference': async (thing: object) => ({ ...thing, __typename: 'Thing' }),
        'Thing.own': () => stored,
      },
    },
    {
      name: 'second',
      scalars: own.scalars,
      typeDefs: parse(`${link} ${own.declared}
        type Thing @key(fields: "id value") { id: ID! value: ${name}! keyAsGiven: String! further: ${name}! list: [${name}!]! inner: Inner! inners: [Inner!]! next: Thing! }
        type Inner { value: ${name}! values: [${name}!]! }`),
      resolvers: {
        'Thing.__resolveReference': async ({ id, value }: { id: string; value: unknown }) => ({ __typename: 'Thing', id, value, keyAsGiven: asGiven(value) }),
        'Thing.further': () => stored,
        'Thing.list': () => [stored, stored],
        'Thing.inner': () => inner,
        'Thing.inners': () => [inner, inner],
        'Thing.next': () => ({ id: '9', value: stored }),
      },
    },
  ];
}

const thing = 'id value keyAsGiven further list inner { value values } inners { value values } next { own }';
const query = (name: string): string => `query($value: ${name}!) { value values given(value: $value) things { ${thing} } }`;
const change = (name: string): string => `mutation($value: ${name}!) { keep(value: $value) { value thing { ${thing} } } }`;

async function answers(topology: Topology, scalar: GraphQLScalarType): Promise<unknown[]> {
  const { stored, json } = samples[scalar.name]!;
  const graph = await startToyGraph(topology, { subgraphs: probes(scalar, stored) });
  try {
    const read = await graph.gateway.execute({ query: query(scalar.name), variables: { value: json } }, administrator);
    const changed = await graph.gateway.execute({ query: change(scalar.name), variables: { value: json } }, administrator);
    return [read, changed];
  } finally {
    await graph.close();
  }
}

test('every scalar of the graph has a sample', () => {
  expect(names.sort()).toEqual(Object.keys(samples));
});

test.each(scalars.flatMap(({ name, scalar }) => topologies.map((topology) => [name, topology, scalar] as const)))('%s %s', async (_, topology, scalar) => {
  const { json } = samples[scalar.name]!;
  const inner = { value: json, values: [json, json] };
  const whole = (id: string): object => ({ id, value: json, keyAsGiven: JSON.stringify(json), further: json, list: [json, json], inner, inners: [inner, inner], next: { own: json } });
  expect(await answers(topology, scalar)).toEqual([
    { data: { value: json, values: [json, json], given: json, things: [whole('1'), whole('2')] } },
    { data: { keep: { value: json, thing: whole('3') } } },
  ]);
});
