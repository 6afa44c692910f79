import { isNonNullType } from 'graphql';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { apiSchema } from '../support/supergraph';
import { setCanaries, unharmed, type Canaries } from './injection/canary';
import { leakIn } from './injection/leaks';

/** Root lists that need no argument, with their orders. */
const lists = Object.values(apiSchema().getQueryType()!.getFields()).filter(({ args }) => args.some(({ name }) => name === 'after') && args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined));

let database: TestDatabase;
let graph: TestGraph;
let canaries: Canaries;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  canaries = await setCanaries(database.owner);
});
afterAll(async () => {
  await canaries.close();
  await graph.close();
  await database.drop();
});

interface Listed {
  readonly name: string;
  readonly order: string;
  readonly during: string;
  readonly cursor: string;
}

async function firstCursors(): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (const { name, args } of lists) {
    const during = args.some((arg) => arg.name === 'during') ? 'during: {}, ' : '';
    const { data } = await graph.answer(`{ list: ${name}(${during}first: 1) { pageInfo { endCursor } } }`);
    const cursor = (data as { list: { pageInfo: { endCursor: string | null } } }).list.pageInfo.endCursor;
    const order = String(args.find((arg) => arg.name === 'orderBy')?.type ?? name);
    if (cursor !== null) listed.push({ name, order, during, cursor });
  }
  return listed;
}

const drop = "'; DROP TABLE canary; --";
const written = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What somebody would send who wants a place of their own: written out, as cursors were in former versions, or made of one that was issued. */
function forgeries(cursor: string): string[] {
  const sealed = Buffer.from(cursor, 'base64url');
  const changed = [0, 12, sealed.length >> 1, sealed.length - 1].map((at) => Buffer.from(sealed.map((byte, index) => (index === at ? byte ^ 1 : byte))));
  const id = '00000000-0000-7000-8000-000000000000';
  return [
    '', drop, written(['digest', drop, id]), written([drop, '2026-11-23', id]), written({}),
    ...[...changed, sealed.subarray(0, -1), sealed.subarray(0, 20), Buffer.concat([sealed, sealed])].map((bytes) => bytes.toString('base64url')),
  ];
}

test.each(['after', 'before'])('a page %s a cursor that was made up, changed or issued for another order is refused by code', async (side) => {
  const wrong: unknown[] = [];
  const listed = await firstCursors();
  expect(listed.length).toBeGreaterThan(20);
  for (const { name, order, during, cursor } of listed) {
    const ask = `query ($cursor: String) { list: ${name}(${during}first: 1, ${side}: $cursor) { pageInfo { hasNextPage } } }`;
    const foreign = listed.find((other) => other.order !== order)?.cursor ?? '';
    for (const sent of [...forgeries(cursor), foreign].filter((text) => text !== '')) {
      const { data, errors = [] } = await graph.answer(ask, { cursor: sent });
      const [error] = errors;
      if (errors.length !== 1 || error?.extensions?.code !== 'BAD_CURSOR' || data?.list) wrong.push([name, sent, data, errors]);
      else if (leakIn(error, sent) !== null) wrong.push([name, sent, leakIn(error, sent)]);
    }
  }
  expect(wrong).toEqual([]);
  expect(await canaries.alive()).toEqual(unharmed);
}, 300_000);

test('nothing of what a list is sorted by stands in its cursors', async () => {
  for (const { name, cursor } of await firstCursors()) {
    const bytes = Buffer.from(cursor, 'base64url');
    // A whole number of blocks between nonce and tag, whatever is sealed, and nothing that reads as JSON or as text.
    expect([name, (bytes.length - 28) % 32]).toEqual([name, 0]);
    expect([name, /["[\]{}]{2}/.test(bytes.toString('latin1')) && bytes.toString('latin1').startsWith('[')]).toEqual([name, false]);
  }
});
