import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner, 'all-in-one', { poolSize: 8 });
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const findSchools = graphql(`
  query SchoolsToGroup {
    schools(where: { countyCode: "620981", administration: { eq: TOWNSHIP } }, first: 20) {
      nodes {
        id
        closedOn
      }
    }
  }
`);
const found = graphql(`
  mutation FoundForMany($input: FoundGroupInput!) {
    foundGroup(input: $input) {
      group {
        id
        version
      }
      userErrors {
        code
      }
    }
  }
`);
const join = graphql(`
  mutation JoinAtOnce($input: JoinGroupInput!) {
    joinGroup(input: $input) {
      membership {
        id
      }
      userErrors {
        code
      }
    }
  }
`);
const changeLead = graphql(`
  mutation ChangeLeadAtOnce($input: ChangeLeadInput!) {
    changeLead(input: $input) {
      memberships {
        id
      }
      userErrors {
        code
      }
    }
  }
`);
const members = graphql(`
  query MembersAfterAll($id: ID!, $on: Date!) {
    educationGroup(id: $id) {
      version
      memberCount(on: $on)
      memberships(where: { role: { eq: LEAD } }, on: $on) {
        totalCount
      }
    }
  }
`);

const codesOf = (outcomes: readonly { readonly userErrors: readonly { readonly code: string }[] }[]): string[] =>
  outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)).sort();

test('of twenty who found, join or hand over at once exactly those win who can, and none waits in a circle', async () => {
  const [first, ...others] = (await graph.ask(findSchools, {})).schools.nodes.filter(({ closedOn }) => closedOn === null).map(({ id }) => id).slice(0, 11);
  expect(others).toHaveLength(10);
  const group = { code: 'MANY', name: '同时变更', kind: 'ALLIANCE' as const, foundedOn: '2027-01-01', lead: first ?? '' };
  const foundings = await Promise.all(Array.from({ length: 20 }, async () => (await graph.ask(found, { input: group })).foundGroup));
  expect(codesOf(foundings)).toEqual(Array.from({ length: 19 }, () => 'ALREADY_EXISTS'));
  const id = foundings.find((outcome) => outcome.group)?.group?.id ?? '';

  // Two requests for each school: one of each pair finds the other's membership in its way.
  const joinings = await Promise.all(
    [...others, ...others].map(async (school) => (await graph.ask(join, { input: { group: id, school, role: 'MEMBER', startsOn: '2027-02-01' } })).joinGroup),
  );
  expect(codesOf(joinings)).toEqual(others.map(() => 'OVERLAPS'));

  const handovers = await Promise.all(
    others.map(async (lead) => (await graph.ask(changeLead, { input: { id, expectedVersion: 1, lead, on: '2027-09-01' } })).changeLead),
  );
  expect(codesOf(handovers)).toEqual(others.slice(1).map(() => 'STALE_VERSION'));

  const { educationGroup } = await graph.ask(members, { id, on: '2027-09-01' });
  expect(educationGroup).toEqual({ version: 2, memberCount: others.length + 1, memberships: { totalCount: 1 } });
});
