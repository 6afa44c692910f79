import { isNonNullType } from 'graphql';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { apiSchema } from '../support/supergraph';
import { setCanaries, unharmed, type Canaries } from './injection/canary';
import { leakIn } from './injection/leaks';

/** Root lists that need no argument, with their orders. */
const lists = Object.values(apiSchema().getQueryType()!.getFields()).filter(({ args }) => args.some(({ name }) => name === 'after') && args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined));

const id = '00000000-0000-7000-8000-000000000000';
const drop = "'; DROP TABLE canary; --";

/** Sort value and id: neither the text, day, number nor instant that the list is sorted by, nor an id. */
const pairs: readonly (readonly [value: unknown, id: unknown])[] = [
  ...[drop, '\u0000', '', '0000-01-01', '2026-02-30', '12'].map((value) => [value, id] as const),
  ...[drop, '\u0000', ''].map((key) => ['2026-11-23', key] as const),
  [{}, [1]],
];

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

/** A cursor holds the digest of its question, which is no secret: anybody can write one for other values. */
const forged = (cursor: string, value: unknown, key: unknown): string => {
  const [digest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
  return Buffer.from(JSON.stringify([digest, value, key])).toString('base64url');
};

test.each(['after', 'before'])('a page %s a cursor that was made up is a page or a refusal by code', async (side) => {
  const wrong: unknown[] = [];
  for (const { name, args } of lists) {
    const during = args.some((arg) => arg.name === 'during') ? 'during: {}, ' : '';
    const { data } = await graph.answer(`{ list: ${name}(${during}first: 1) { pageInfo { endCursor } } }`);
    const cursor = (data as { list: { pageInfo: { endCursor: string | null } } }).list.pageInfo.endCursor;
    if (cursor === null) continue;
    const ask = `query ($cursor: String) { list: ${name}(${during}first: 1, ${side}: $cursor) { pageInfo { hasNextPage } } }`;
    for (const pair of pairs) {
      const sent = forged(cursor, ...pair);
      const leak = ((await graph.answer(ask, { cursor: sent })).errors ?? []).map((error) => leakIn(error, sent)).find((found) => found !== null);
      if (leak !== undefined) wrong.push([name, pair, leak]);
    }
  }
  expect(wrong).toEqual([]);
  expect(await canaries.alive()).toEqual(unharmed);
}, 300_000);
