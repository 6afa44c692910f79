import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import { costOf } from '../../../gateway/limits/cost';
import { limits } from '../../../gateway/limits/limits';

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', '..', 'schema', 'api.graphql'), 'utf8'));

const cost = (query: string, given: Record<string, unknown> = {}): number => {
  const document = parse(query);
  const operation = getOperationAST(document)!;
  const { coerced: variables = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return costOf(schema, { document, operation, variables });
};

test.each<[string, number, Record<string, unknown>]>([
  ['{ counties { totalCount } }', 2, {}],
  ['{ schools(first: 3) { totalCount nodes { name code } } }', 1 + 1 + 1 + 3 * 2, {}],
  ['{ schools { nodes { name } } }', 1 + 1 + 20, {}],
  ['query ($n: Int) { schools(first: $n) { nodes { name } } }', 1 + 1 + 7, { n: 7 }],
  ['query ($n: Int = 5) { schools(last: $n) { nodes { name } } }', 1 + 1 + 5, {}],
  ['query ($n: Int = 5) { schools(first: $n) { nodes { name } } }', 1 + 1 + 20, { n: null }],
  ['{ schools(first: 2) { edges { cursor node { name teachers(first: 4) { nodes { name } } } } } }', 1 + 1 + 2 * (1 + 1 + 1 + 1 + 1 + 4), {}],
  ['{ schools(first: 2) { ...P } } fragment P on SchoolConnection { nodes { ... { name } } }', 1 + 1 + 2, {}],
])('%s', (query, expected, variables) => {
  expect(cost(query, variables)).toBe(expected);
});

test('pages of a hundred within each other, four deep, cost too much', () => {
  const lists = ['educationGroups', 'mentorLinks', 'sessions', 'history'];
  const query = `{ ${lists.map((list) => `${list}(first: 100) { nodes {`).join(' ')} id ${'} }'.repeat(lists.length)} }`;
  expect(cost(query)).toBeGreaterThan(limits.COST);
});
