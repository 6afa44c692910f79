import fc from 'fast-check';
import { subgraphLogin } from '../../database/provision/roles';
import type { Envelope } from '../../subgraphs/kit/context/envelope/envelope';
import { administrator } from '../support/viewers';
import { startSubgraph, type RunningSubgraph } from '../../subgraphs/kit/run/subgraph';
import { schoolsSubgraph } from '../../subgraphs/schools';
import { sharedSample } from '../support/server';

const envelope = (): Envelope => ({ requestId: 'pages', viewer: administrator, today: '2026-11-23', deadline: Date.now() + 10_000 });

let subgraph: RunningSubgraph;
let everyCode: string[];
beforeAll(async () => {
  subgraph = await startSubgraph(schoolsSubgraph, { login: subgraphLogin(await sharedSample(), 'schools'), poolSize: 2 });
  everyCode = await walk('forward', 'CODE_ASC', () => 100);
});
afterAll(() => subgraph.close());

interface PageData {
  readonly nodes: { readonly code: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

async function page(args: string): Promise<PageData> {
  const query = `{ schools(${args}) { nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const { data, errors } = await subgraph.execute({ query }, envelope());
  if (errors) throw errors[0];
  return (data as unknown as { schools: PageData }).schools;
}

/** Follows the cursors from one end to the other with pages of the sizes it is given. */
async function walk(direction: 'forward' | 'backward', order: string, size: () => number): Promise<string[]> {
  const codes: string[] = [];
  let cursor: string | null = null;
  for (let more = true; more; ) {
    const forward: boolean = direction === 'forward';
    const from: string = cursor ? `, ${forward ? 'after' : 'before'}: "${cursor}"` : '';
    const { nodes, pageInfo }: PageData = await page(`${forward ? 'first' : 'last'}: ${size()}, orderBy: ${order}${from}`);
    const found = nodes.map(({ code }) => code);
    codes[forward ? 'push' : 'unshift'](...found);
    cursor = forward ? pageInfo.endCursor : pageInfo.startCursor;
    more = forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
  }
  return codes;
}

test('there are more schools than one page holds', () => expect(everyCode.length).toBeGreaterThan(100));

test('whatever the page sizes, direction and order, the pages together hold every school once and in order', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom('forward' as const, 'backward' as const),
      fc.constantFrom('CODE_ASC', 'CODE_DESC', 'NAME_ASC', 'NAME_DESC'),
      fc.infiniteStream(fc.integer({ min: 5, max: 100 })),
      async (direction, order, sizes) => {
        const codes = await walk(direction, order, () => sizes.next().value as number);
        if (order.startsWith('CODE')) expect(codes).toEqual(order === 'CODE_ASC' ? everyCode : [...everyCode].reverse());
        else expect([...codes].sort()).toEqual([...everyCode].sort());
      },
    ),
    { numRuns: 20 },
  ));
