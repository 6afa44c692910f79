import { buildSchema, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { serializeToJson } from '../../subgraphs/kit/schema/json-scalars';

/** A scalar, added to the schema, whose own `serialize` gives this. */
function given(value: unknown): unknown {
  const schema: GraphQLSchema = buildSchema('scalar Odd type Query { odd: Odd }');
  const odd = schema.getType('Odd') as GraphQLScalarType;
  odd.serialize = () => value;
  serializeToJson(schema);
  return odd.serialize(null);
}

test.each<[string, unknown, unknown]>([
  ['text', 'a', 'a'],
  ['a number', 1.5, 1.5],
  ['zero', 0, 0],
  ['a truth value', false, false],
  ['null', null, null],
  ['a Date', new Date('2024-09-01T08:00:00Z'), '2024-09-01T08:00:00.000Z'],
  ['a Date deep inside', { on: [new Date(0)] }, { on: ['1970-01-01T00:00:00.000Z'] }],
  ['an object of a class', new URL('https://example.org/a'), 'https://example.org/a'],
  ['what JSON leaves out', { kept: 1, left: undefined }, { kept: 1 }],
  ['no number', Number.NaN, null],
  ['an object with a prototype', Object.assign(Object.create({ inherited: 1 }) as object, { own: 2 }), { own: 2 }],
])('%s', (_, value, json) => {
  expect(given(value)).toStrictEqual(json);
});

test.each([undefined, () => 1, Symbol('a')])('what is no value at all stays none, so that the executor refuses it', (value) => {
  expect(given(value)).toBeUndefined();
});
