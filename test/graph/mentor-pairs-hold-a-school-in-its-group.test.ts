import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const findPairs = graphql(`
  query PairsInsideGroups($on: Date!) {
    educationGroups(where: { countyCode: "620981" }, first: 100) {
      nodes {
        id
        version
        mentorLinks(on: $on, inside: true, first: 100) {
          nodes {
            id
            mentorSchool {
              id
            }
            menteeSchool {
              id
            }
          }
        }
        memberships(on: $on, first: 100) {
          nodes {
            id
            version
            role
            school {
              id
            }
          }
        }
      }
    }
  }
`);

const leave = graphql(`
  mutation LeaveInSpiteOfPairs($input: LeaveGroupInput!) {
    leaveGroup(input: $input) {
      membership {
        endsOn
      }
      brokenMentorLinks {
        id
        mentor {
          name
        }
      }
      userErrors {
        code
        field
        params {
          name
          value
        }
      }
    }
  }
`);
const dissolve = graphql(`
  mutation DissolveInSpiteOfPairs($input: DissolveGroupInput!) {
    dissolveGroup(input: $input) {
      group {
        dissolvedOn
      }
      brokenMentorLinks {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

const on = '2026-12-01';

async function groupWithPairs() {
  const { educationGroups } = await graph.ask(findPairs, { on });
  for (const group of educationGroups.nodes) {
    const pairs = (group.mentorLinks?.nodes ?? []).filter(({ mentorSchool, menteeSchool }) => mentorSchool?.id !== menteeSchool?.id);
    const membership = group.memberships.nodes.find(
      ({ role, school }) => role !== 'LEAD' && pairs.some(({ mentorSchool, menteeSchool }) => school && [mentorSchool?.id, menteeSchool?.id].includes(school.id)),
    );
    if (membership) return { group, pairs, membership, ofSchool: pairs.filter((pair) => [pair.mentorSchool?.id, pair.menteeSchool?.id].includes(membership.school?.id)) };
  }
  throw new Error('The sample has no pair that crosses the schools of a group');
}

test('a school with pairs across the group leaves only when that is acknowledged, and is told which they are', async () => {
  const { membership, ofSchool } = await groupWithPairs();
  const input = { id: membership.id, expectedVersion: membership.version, endsOn: on };
  const refused = (await graph.ask(leave, { input })).leaveGroup;
  expect(refused).toMatchObject({ membership: null, brokenMentorLinks: null, userErrors: [{ code: 'BREAKS_LINKS', field: ['acknowledgeBrokenLinks'] }] });
  const named = refused.userErrors[0]?.params.find(({ name }) => name === 'mentorLinks')?.value.split(', ') ?? [];
  expect(named).toEqual(expect.arrayContaining(ofSchool.map(({ id }) => id)));

  const trial = (await graph.ask(leave, { input: { ...input, acknowledgeBrokenLinks: true, dryRun: true } })).leaveGroup;
  expect(trial.brokenMentorLinks?.map(({ id }) => id)).toEqual(named);
  const left = (await graph.ask(leave, { input: { ...input, acknowledgeBrokenLinks: true } })).leaveGroup;
  expect(left).toMatchObject({ userErrors: [], membership: { endsOn: on } });
  expect(left.brokenMentorLinks).toEqual(named.map((id) => ({ id, mentor: { name: expect.any(String) } })));
});

test('a group with pairs across it is dissolved only when that is acknowledged', async () => {
  const { group, pairs } = await groupWithPairs();
  const input = { id: group.id, expectedVersion: group.version, dissolvedOn: on };
  expect((await graph.ask(dissolve, { input })).dissolveGroup).toMatchObject({ group: null, userErrors: [{ code: 'BREAKS_LINKS', field: ['acknowledgeBrokenLinks'] }] });
  const done = (await graph.ask(dissolve, { input: { ...input, acknowledgeBrokenLinks: true } })).dissolveGroup;
  expect(done).toMatchObject({ userErrors: [], group: { dissolvedOn: on } });
  expect(done.brokenMentorLinks).toEqual(expect.arrayContaining(pairs.map(({ id }) => ({ id }))));
});
