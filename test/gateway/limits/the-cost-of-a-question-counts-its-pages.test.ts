import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { costOf } from '../../../gateway/limits/cost';
import { DocumentCheck } from '../../../gateway/limits/document-check';
import { limits } from '../../../gateway/limits/limits';
import { CodedError } from '../../../subgraphs/kit/errors/coded-error';

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', '..', 'schema', 'api.graphql'), 'utf8'));
const check = new DocumentCheck(() => schema);

const cost = (query: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(query);
  return costOf(schema, { document, operation: getOperationAST(document)!, variables });
};

const refused = (query: string, variables?: Record<string, unknown>): [string, object] | null => {
  try {
    check.check({ query, variables });
    return null;
  } catch (error) {
    if (error instanceof CodedError) return [error.code, error.params];
    throw error;
  }
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
  expect(refused(query)).toEqual(['OPERATION_TOO_LARGE', { limit: 'COST', max: limits.COST, actual: expect.any(Number) as number }]);
});

test.each<[string, string, Record<string, unknown>]>([
  ['a million as literal', '{ schools(first: 1000000) { totalCount } }', {}],
  ['a million as variable', 'query ($n: Int) { schools(first: $n) { totalCount } }', { n: 1_000_000 }],
  ['a million as default', 'query ($n: Int = 1000000) { schools(first: $n) { totalCount } }', {}],
  ['less than none', '{ schools(last: -1) { totalCount } }', {}],
  ['none', 'query ($n: Int) { counties { nodes { educationGroups(first: $n) { totalCount } } } }', { n: 0 }],
])('a page of %s is refused before anybody is asked', (_, query, variables) => {
  expect(refused(query, variables)?.[0]).toBe('BAD_PAGE_SIZE');
});

test('a page of a hundred, or of no stated size, is fine', () => {
  expect(refused('{ schools(first: 100) { totalCount } counties { nodes { educationGroups { totalCount } } } }')).toBeNull();
});
