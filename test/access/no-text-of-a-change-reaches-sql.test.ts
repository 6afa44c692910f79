import { Kind, parse, valueFromASTUntyped } from 'graphql';
import { changeFixtures, declared } from '../support/change-fixture';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { apiSchema } from '../support/supergraph';
import { setCanaries, unharmed, type Canaries } from './injection/canary';
import { injections } from './injection/corpus';
import { leakIn } from './injection/leaks';
import { leavesOfChange } from './injection/positions';
import { networks } from './support';
import { corrections, recordedBefore } from './trials';

type Input = Record<string, unknown>;

interface Change {
  readonly name: string;
  readonly query: string;
  /** What the graph takes as it is, so that only what is put in its place can be refused. */
  readonly input: Input;
}

const mutations = apiSchema().getMutationType()!.getFields();

let database: TestDatabase;
let graph: TestGraph;
let canaries: Canaries;
let changes: Change[];
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  await recordedBefore(database.owner, (await networks(database.owner)).first.partner.teacherId);
  changes = await changesOfFixtures();
  canaries = await setCanaries(database.owner);
});
afterAll(async () => {
  await canaries.close();
  await graph.close();
  await database.drop();
});

/** One of each mutation: the first fixture that succeeds as a trial, or any where all need what another one makes. */
async function changesOfFixtures(): Promise<Change[]> {
  const found = new Map<string, Change>();
  const taken = new Set<string>();
  for (const fixture of changeFixtures()) {
    const change = changeOf(fixture.mutation, declared(fixture.mutation, await fixture.variables(database.owner)));
    if (taken.has(change.name)) continue;
    found.set(change.name, change);
    const { data } = await graph.answer(change.query, { input: change.input });
    if ((data?.[change.name] as { userErrors: unknown[] } | null | undefined)?.userErrors.length === 0) taken.add(change.name);
  }
  return [...found.values(), ...(await corrections(graph, database.owner)).map(({ name, mutation, values }) => ({ name, query: mutation.replace('{ code field }', refusals), input: values['input'] as Input }))];
}

const refusals = '{ code field message params { name value } }';

function changeOf(mutation: string, variables: Input): Change {
  const [operation] = parse(mutation).definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  if (field?.kind !== Kind.FIELD) throw new Error(`A fixture must hold one mutation, not ${mutation}`);
  const name = field.name.value;
  const type = String(mutations[name]!.args[0]!.type);
  return {
    name,
    query: `mutation ($input: ${type}) { ${name}(input: $input) { userErrors ${refusals} } }`,
    input: { ...(valueFromASTUntyped(field.arguments![0]!.value, variables) as Input), dryRun: true },
  };
}

/** The input with another value at a path; what the fixture leaves out on the way is made. */
function replaced(input: Input, [step, ...rest]: readonly string[], value: unknown): Input {
  const inner = rest.length === 0 ? value : replaced((input[step!] as Input | undefined) ?? {}, rest, value);
  if (!Array.isArray(input)) return { ...input, [step!]: inner };
  return Object.assign([...(input as unknown[])], { [step!]: inner }) as unknown as Input;
}

/** Anything but data, a refusal by code, or a coded error. */
function wrongIn({ data, errors = [] }: Awaited<ReturnType<TestGraph['answer']>>, sent: unknown): string[] {
  const leaks = errors.map((error) => leakIn(error, sent)).filter((leak) => leak !== null);
  const refusals = Object.values(data ?? {}).flatMap((payload) => (payload as { userErrors: { code: string; message: string; params: object[] }[] } | null)?.userErrors ?? []);
  const leaked = refusals.map(({ message, params }) => leakIn({ message, extensions: { code: 'BAD_REQUEST', params: { params: JSON.stringify(params) } } }, sent)).filter((leak) => leak !== null);
  return [...leaks, ...leaked];
}

test('there is a change of every mutation', () => {
  const tried = changes.map(({ name }) => name);
  expect(tried.filter((name) => !(name in mutations))).toEqual([]);
  // All voids take the same; where something rests on every row of a kind, there is none to try.
  const untried = Object.keys(mutations).filter((name) => !tried.includes(name));
  expect(untried.filter((name) => !name.startsWith('void'))).toEqual([]);
  expect(untried.length).toBeLessThan(10);
});

test.each(['ID', 'String', 'Int', 'Float', 'Date', 'DateTime'])('%s: everything that a change takes is taken for what it is, or refused by a code', async (wanted) => {
  const wrong: unknown[] = [];
  for (const { name, query, input } of changes) {
    for (const { path, type, isList } of leavesOfChange(name)) {
      if (type !== wanted) continue;
      for (const value of injections(type)) {
        const found = wrongIn(await graph.answer(query, { input: replaced(input, path, isList ? [value] : value) }), value);
        if (found.length > 0) wrong.push([name, path.join('.'), String(value).slice(0, 50), found]);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(await canaries.alive()).toEqual(unharmed);
});
