import { getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField, type GraphQLInputType } from 'graphql';
import { subgraphLogin } from '../../database/provision/roles';
import { createGateway, type Gateway } from '../../gateway';
import { readSupergraph } from '../../gateway/supergraph';
import { subgraphs } from '../../subgraphs';
import { listen, type SubgraphListener } from '../../subgraphs/kit/run/listen';
import { startSubgraph, type RunningSubgraph } from '../../subgraphs/kit/run/subgraph';
import { signedTransport, testKeys } from '../support/envelope-keys';
import { sharedSample } from '../support/server';
import { administrator } from '../support/viewers';

type Answer = Awaited<ReturnType<Gateway['execute']>>;

/** What one request may ask for (`gateway/limits`). */
const rootsOfOneRequest = 30;

let running: RunningSubgraph[];
let listeners: Map<string, SubgraphListener>;
let gateway: Gateway;
let queries: string[];
let before: Answer[];

/** Each subgraph with a port and a database of its own, as when they run on several machines. */
beforeAll(async () => {
  const owner = await sharedSample();
  running = await Promise.all(subgraphs.map((definition) => startSubgraph(definition, { login: subgraphLogin(owner, definition.name), poolSize: 2 })));
  listeners = new Map(await Promise.all(running.map(async (subgraph) => [subgraph.name, await listen(subgraph, { host: '127.0.0.1', port: 0, keys: testKeys(subgraph.name) })] as const)));
  const transports = Object.fromEntries([...listeners].map(([name, { url }]) => [name, signedTransport(name, url)]));
  gateway = await createGateway({ supergraphSdl: readSupergraph(), transports, deadlineMs: 60_000 });
  queries = everyRoot();
  before = await all();
}, 120_000);
afterAll(async () => {
  await gateway?.close();
  for (const listener of listeners?.values() ?? []) await listener.close();
  for (const subgraph of running ?? []) await subgraph.close();
});

const rootsOf = ({ schema }: RunningSubgraph) => Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));

/** All roots of all subgraphs, in turn from each, in as few requests as the gateway takes. */
function everyRoot(): string[] {
  const asked = running.map((subgraph) => rootsOf(subgraph).map((root) => {
    const given = root.args.filter((argument) => isRequiredArgument(argument) || argument.name === 'id').map(({ name, type }) => `${name}: ${some(type)}`);
    const type = getNamedType(root.type);
    return `${root.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${isObjectType(type) ? `{ ${leafOf(type)} }` : ''}`;
  }));
  const longest = Math.max(...asked.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }).flatMap((_, index) => asked.flatMap((roots) => roots[index] ?? []));
  return Array.from({ length: Math.ceil(inTurn.length / rootsOfOneRequest) }, (_, index) => `{ ${inTurn.slice(index * rootsOfOneRequest, (index + 1) * rootsOfOneRequest).join('\n')} }`);
}

type Fields = Extract<ReturnType<typeof getNamedType>, { getFields: unknown }>;
function leafOf(type: Fields): string {
  const plain = Object.values(type.getFields()).find((field) => isLeafType(getNamedType(field.type)) && !('args' in field && field.args.some(isRequiredArgument)));
  return plain?.name ?? '__typename';
}

/** A value that the type takes. Whether anything is found by it does not matter: the answer must be the same before and after. */
function some(type: GraphQLInputType): string {
  if (isNonNullType(type)) return some(type.ofType);
  if (isListType(type)) return `[${some(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) return `{ ${Object.values(type.getFields()).filter(isRequiredInputField).map((field) => `${field.name}: ${some(field.type)}`).join(', ')} }`;
  if (type.name === 'Date') return '"2024-09-01"';
  return type.name === 'Int' || type.name === 'Float' ? '1' : '"00000000-0000-7000-8000-000000000000"';
}

async function all(): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const query of queries) answers.push(await gateway.execute({ query }, administrator));
  return answers;
}

const dataOf = (answers: readonly Answer[]): Record<string, unknown> => Object.assign({}, ...answers.map(({ data }) => data)) as Record<string, unknown>;
const errorsAt = (answers: readonly Answer[], roots: ReadonlySet<string>): object[] =>
  answers.flatMap(({ errors = [] }) => errors.filter(({ path }) => roots.has(String(path?.[0]))).map(({ path, extensions }) => ({ path, code: extensions?.code, service: extensions?.service }))).sort((one, other) => String(one.path).localeCompare(String(other.path)));

test('every root answers while every subgraph does, or says what is wrong with the value it was given', () => {
  const faults = before.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions?.code));
  expect(new Set(faults)).toEqual(new Set(['BAD_FILTER']));
  expect(Object.keys(dataOf(before)).sort()).toEqual(running.flatMap(rootsOf).map(({ name }) => name).sort());
});

test.each(subgraphs.map(({ name }) => name))('while %s is down, each of its roots is null with an error of its own, and the rest is as it was', async (name) => {
  const down = running.find((subgraph) => subgraph.name === name)!;
  const listener = listeners.get(name)!;
  const { port } = new URL(listener.url);
  await listener.close();
  const after = await all();
  listeners.set(name, await listen(down, { host: '127.0.0.1', port: Number(port), keys: testKeys(name) }));

  const its = new Set(rootsOf(down).map((root) => root.name));
  const others = new Set(running.filter((subgraph) => subgraph !== down).flatMap(rootsOf).map((root) => root.name));
  const [was, is] = [dataOf(before), dataOf(after)];
  expect(is).toEqual(Object.fromEntries(Object.entries(was).map(([root, value]) => [root, its.has(root) ? null : value])));
  expect(errorsAt(after, others)).toEqual(errorsAt(before, others));
  expect(errorsAt(after, its)).toEqual([...its].sort((one, other) => one.localeCompare(other)).map((root) => ({ path: [root], code: 'SUBGRAPH_UNAVAILABLE', service: name })));
});

test('no root is declared non-null', () => {
  expect(running.flatMap(rootsOf).filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
});
