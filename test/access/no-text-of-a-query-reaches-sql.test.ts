import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { setCanaries, unharmed, type Canaries } from './injection/canary';
import { injections, misfits } from './injection/corpus';
import { leakIn } from './injection/leaks';
import { positions, type Position } from './injection/positions';

/** Thousands of questions: a busy machine may take its time over them. */
const patience = 600_000;

/** Root fields of one request, within the limits of the gateway. */
const together = 25;

const all = positions();
const isRoot = ({ name }: Position): boolean => name.startsWith('Query.');

let database: TestDatabase;
let graph: TestGraph;
let canaries: Canaries;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 4 });
  canaries = await setCanaries(database.owner);
});
afterAll(async () => {
  await canaries.close();
  await graph.close();
  await database.drop();
});
afterEach(async () => expect(await canaries.alive()).toEqual(unharmed));

interface Leak {
  readonly position: string;
  readonly value: unknown;
  readonly leak: string;
}

async function ask(asked: readonly Position[], value: unknown): ReturnType<TestGraph['answer']> {
  const variables = asked.map(({ variableType }, index) => `$v${index}: ${variableType}`).join(', ');
  const query = `query (${variables}) { ${asked.map((position, index) => position.selection(`a${index}`, `v${index}`)).join(' ')} }`;
  return graph.answer(query, Object.fromEntries(asked.map(({ isList }, index) => [`v${index}`, isList ? [value] : value])));
}

/** What came back that should not have. Where the failure of one position took the others' answers with it, each is asked by itself. */
async function leaks(asked: readonly Position[], value: unknown): Promise<Leak[]> {
  const { data, errors = [] } = await ask(asked, value);
  if (asked.length > 1 && !data) return (await Promise.all(asked.map((position) => leaks([position], value)))).flat();
  return errors.flatMap((error) => {
    const leak = leakIn(error, value);
    const place = asked[Number(String(error.path?.[0] ?? 'a0').slice(1))];
    return leak === null ? [] : [{ position: place?.name ?? '', value, leak }];
  });
}

const chunks = (some: readonly Position[], size: number): Position[][] => Array.from({ length: Math.ceil(some.length / size) }, (_, index) => some.slice(index * size, (index + 1) * size));

/** Positions of one type. Those whose failure takes their neighbours with it stand together, and so do root fields and cursors, of which none is taken. */
function batches(type: string): Position[][] {
  const kind = (position: Position): string => JSON.stringify([isRoot(position), position.alone, /\.(after|before)$/.test(position.name)]);
  const some = all.filter((position) => position.type === type);
  return [...new Set(some.map(kind))].flatMap((one) => chunks(some.filter((position) => kind(position) === one), together));
}

const types = [...new Set(all.map(({ type }) => type))].sort();

test('there are many positions, of root fields and of what they lead to', () => {
  const roots = all.filter(isRoot).length;
  expect(roots).toBeGreaterThan(1_500);
  expect(all.length - roots).toBeGreaterThan(1_500);
});

test.each(types.filter((type) => injections(type).length > 0))('%s: everything is taken for what it is, or refused by a code', async (type) => {
  const found: Leak[] = [];
  for (const batch of batches(type)) for (const value of injections(type, batch.every(isRoot))) found.push(...(await leaks(batch, value)));
  expect(found).toEqual([]);
}, patience);

test('what is no number, day or choice is refused, and no statement holds it', async () => {
  const wrong: unknown[] = [];
  for (const [index, position] of all.entries()) {
    const values = misfits(position.type);
    if (values.length === 0) continue;
    const value = values[index % values.length];
    graph.statements.length = 0;
    const { errors = [] } = await ask([position], value);
    const stated = graph.statements.some((statement) => statement.values.includes(value));
    const leak = errors.map((error) => leakIn(error, value)).find((found) => found !== null);
    if (stated || leak !== undefined || errors[0]?.extensions?.code !== 'BAD_REQUEST') wrong.push([position.name, value, leak]);
  }
  expect(wrong).toEqual([]);
});
