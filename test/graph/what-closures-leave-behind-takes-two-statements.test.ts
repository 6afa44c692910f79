import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph(await sharedSample());
});
afterAll(() => graph.close());

const closures = graphql(`
  query WhatClosuresLeaveBehind($first: Int!) {
    schoolSuccessions(where: { kind: { eq: MERGED_INTO }, state: { in: [IN_TRANSITION, COMPLETED] } }, first: $first) {
      nodes {
        membershipsBeyond {
          id
        }
        rotationsBeyond {
          id
        }
      }
    }
  }
`);

async function asked(first: number): Promise<{ rows: number; known: boolean; statements: number }> {
  graph.statements.length = 0;
  const { nodes } = (await graph.ask(closures, { first })).schoolSuccessions;
  const known = nodes.every(({ membershipsBeyond, rotationsBeyond }) => membershipsBeyond !== null && rotationsBeyond !== null);
  return { rows: nodes.length, known, statements: graph.statements.length };
}

test('the memberships and rotations beyond two closures and beyond a hundred are found by one statement each', async () => {
  // One for the closures, one for the memberships, one for the rotations.
  expect(await asked(2)).toEqual({ rows: 2, known: true, statements: 3 });
  const many = await asked(100);
  expect(many.rows).toBeGreaterThan(20);
  expect(many).toMatchObject({ known: true, statements: 3 });
});
