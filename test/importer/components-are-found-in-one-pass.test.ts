import fc from 'fast-check';
import { components } from '../../importer/check/components';

/** By what it means: two nodes belong together where each is reached from the other. */
function reached(nodes: number, links: readonly (readonly [number, number])[]): boolean[][] {
  const reach = Array.from({ length: nodes }, (_, node) => Array.from({ length: nodes }, (__, other) => node === other));
  for (const [from, to] of links) (reach[from] as boolean[])[to] = true;
  for (let via = 0; via < nodes; via++) for (let a = 0; a < nodes; a++) for (let b = 0; b < nodes; b++) if (reach[a]?.[via] && reach[via]?.[b]) (reach[a] as boolean[])[b] = true;
  return reach;
}

test('two nodes have the same number where each leads to the other, in any graph', () => {
  const graph = fc.integer({ min: 1, max: 9 }).chain((nodes) => fc.tuple(fc.constant(nodes), fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1)), { maxLength: 20 })));
  fc.assert(
    fc.property(graph, ([nodes, links]) => {
      const found = components({ nodes, from: links.map(([from]) => from), to: links.map(([, to]) => to) });
      const reach = reached(nodes, links);
      for (let a = 0; a < nodes; a++) for (let b = 0; b < nodes; b++) expect(found[a] === found[b]).toBe(Boolean(reach[a]?.[b] && reach[b]?.[a]));
    }),
  );
});

test('a chain of a million and a circle of a million take no more than a pass', () => {
  const nodes = 1_000_000;
  const from = Array.from({ length: nodes }, (_, node) => node);
  const circle = components({ nodes, from, to: from.map((node) => (node + 1) % nodes) });
  expect(new Set(circle).size).toBe(1);
  const chain = components({ nodes: nodes + 1, from, to: from.map((node) => node + 1) });
  expect(new Set(chain).size).toBe(nodes + 1);
});
