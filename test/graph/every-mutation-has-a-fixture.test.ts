import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type ObjectTypeDefinitionNode } from 'graphql';
import { changeFixtures } from '../support/change-fixture';
import { kinds } from '../support/correctables';

interface Payload {
  readonly userErrors: readonly unknown[];
}

interface Result {
  readonly change: { readonly errors?: unknown; readonly data?: Record<string, Payload | null> };
  readonly neighbours: { readonly errors?: unknown };
}

const schema = parse(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'));
const mutation = schema.definitions.find((node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Mutation');
/** Two for each kind of record, carried out and refused in `every-record-can-be-corrected-and-voided`. */
const corrections = new Set(kinds().flatMap(({ type }) => [`correct${type}`, `void${type}`]));
const all = (mutation?.fields ?? []).map(({ name }) => name.value);
const mutations = all.filter((name) => !corrections.has(name));

const results = changeFixtures().map(({ name, path }): { name: string; result: Result } => {
  if (!existsSync(`${path}.json`)) throw new Error(`${name}.graphql has no committed result; run the change fixtures once with UPDATE_FIXTURES=1 and review it.`);
  return { name, result: JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Result };
});

const payloads = ({ change }: Result): [string, Payload][] => Object.entries(change.data ?? {}).flatMap(([name, payload]) => (payload ? [[name, payload]] : []));

/** Mutations that a committed result shows refused, or shows done. */
const shown = (refused: boolean): Set<string> =>
  new Set(results.flatMap(({ result }) => payloads(result).flatMap(([name, { userErrors }]) => (userErrors.length > 0 === refused ? [name] : []))));

test('the schema has mutations to look for', () => {
  expect(mutations).toContain('proposeRotation');
});

test('each kind of record that can be put right has its two mutations in the schema', () => {
  expect([...corrections].filter((name) => !all.includes(name))).toEqual([]);
});

test('each mutation has a fixture that succeeds', () => {
  const succeeded = shown(false);
  expect(mutations.filter((name) => !succeeded.has(name))).toEqual([]);
});

test('each mutation has a fixture that is refused', () => {
  const refused = shown(true);
  expect(mutations.filter((name) => !refused.has(name))).toEqual([]);
});

test('a fixture is refused when its name says so, and never by a fault', () => {
  const wrong = results.filter(({ name, result }) => {
    const refused = payloads(result).some(([, { userErrors }]) => userErrors.length > 0);
    return result.change.errors !== undefined || result.neighbours.errors !== undefined || refused !== name.endsWith('.refused');
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
