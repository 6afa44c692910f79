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

/** A group whose lead has teachers to send, and a school outside it to send one to. */
const findOutsider = graphql(`
  query SchoolOutsideTheGroup($on: Date!) {
    educationGroups(where: { countyCode: "620981", kind: { eq: SCHOOL_DISTRICT } }) {
      nodes {
        id
        memberCount(on: $on)
        lead(on: $on) {
          id
          teachers(on: $on, first: 20, where: { neverRotated: true }) {
            nodes {
              id
            }
          }
        }
      }
    }
    schools(where: { countyCode: "620981", administration: { eq: TOWNSHIP } }, first: 50) {
      nodes {
        id
        closedOn
        groups(on: $on) {
          nodes {
            id
          }
        }
      }
    }
  }
`);

const propose = graphql(`
  mutation RotationToTheOutsider($input: ProposeRotationInput!) {
    proposeRotation(input: $input) {
      rotation {
        id
        version
      }
    }
  }
`);
const approve = graphql(`
  mutation RotationToTheOutsiderIsApproved($input: ApproveRotationInput!) {
    approveRotation(input: $input) {
      userErrors {
        code
      }
    }
  }
`);

const join = graphql(`
  mutation SchoolJoins($input: JoinGroupInput!) {
    joinGroup(input: $input) {
      dryRun
      membership {
        id
        version
        role
        group {
          memberCount(on: "2027-03-01")
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const leave = graphql(`
  mutation SchoolLeaves($input: LeaveGroupInput!) {
    leaveGroup(input: $input) {
      membership {
        version
        endsOn
      }
      userErrors {
        code
        field
      }
    }
  }
`);

const neighbours = graphql(`
  query WhereTheMemberShows($school: ID!, $group: ID!, $membership: ID!, $on: Date!) {
    school(id: $school) {
      groups(on: $on) {
        nodes {
          id
        }
      }
      partnerSchools(on: $on, first: 100) {
        nodes {
          id
          name
        }
      }
    }
    educationGroup(id: $group) {
      memberCount(on: $on)
      rotationAssignments(on: $on, inside: true, first: 100) {
        nodes {
          id
        }
      }
    }
    groupMembership(id: $membership) {
      history {
        nodes {
          operation
          kind
          version
          fields {
            field
            before
            after
          }
        }
      }
    }
  }
`);

const on = '2027-03-01';

test('a school that joins is in the group for itself, its partners and the rotations, from its first day until it leaves', async () => {
  const { educationGroups, schools } = await graph.ask(findOutsider, { on });
  const group = educationGroups.nodes.find(({ lead }) => lead?.teachers?.nodes.length);
  const school = schools.nodes.find(({ groups, closedOn }) => closedOn === null && !groups?.nodes.some(({ id }) => id === group?.id))?.id;
  const { lead } = group ?? {};
  if (!group || !lead || !school) throw new Error('The sample has no school outside a group that could join it');
  const proposal = { teacher: lead.teachers?.nodes[0]?.id ?? '', toSchool: school, startsOn: '2027-02-01', endsOn: '2028-02-01', kind: 'ROTATION' as const };
  const proposed = (await graph.ask(propose, { input: { rotation: proposal } })).proposeRotation?.rotation;
  const rotation = proposed?.id ?? '';
  // A proposal holds on no day.
  expect((await graph.ask(approve, { input: { id: rotation, expectedVersion: proposed?.version ?? 0 } })).approveRotation?.userErrors).toEqual([]);
  const shownOn = (on: string, membership = '') => graph.ask(neighbours, { school, group: group.id, membership, on });
  const input = { group: group.id, school, role: 'SUPPORTED' as const, strength: 'COOPERATION' as const, startsOn: '2027-02-15' };

  const trial = (await graph.ask(join, { input: { ...input, dryRun: true } })).joinGroup;
  expect(trial).toMatchObject({ dryRun: true, userErrors: [], membership: { role: 'SUPPORTED', group: { memberCount: group.memberCount } } });
  expect((await shownOn(on)).school?.groups?.nodes).not.toContainEqual({ id: group.id });

  const joined = (await graph.ask(join, { input })).joinGroup;
  expect(joined).toMatchObject({ userErrors: [], membership: { version: 1, group: { memberCount: group.memberCount + 1 } } });
  const membership = joined.membership?.id ?? '';

  const during = await shownOn(on, membership);
  expect(during.school?.groups?.nodes).toContainEqual({ id: group.id });
  expect(during.school?.partnerSchools?.nodes).toContainEqual({ id: lead.id, name: expect.any(String) });
  expect(during.educationGroup?.rotationAssignments?.nodes).toContainEqual({ id: rotation });
  const before = await shownOn('2027-02-14', membership);
  expect(before.school?.groups?.nodes).not.toContainEqual({ id: group.id });
  expect(before.educationGroup?.rotationAssignments?.nodes).not.toContainEqual({ id: rotation });

  expect((await graph.ask(join, { input })).joinGroup).toMatchObject({ membership: null, userErrors: [{ code: 'OVERLAPS', field: ['startsOn'] }] });

  const left = (await graph.ask(leave, { input: { id: membership, expectedVersion: 1, endsOn: '2027-09-01', acknowledgeBrokenLinks: true } })).leaveGroup;
  expect(left).toEqual({ userErrors: [], membership: { version: 2, endsOn: '2027-09-01' } });
  const after = await shownOn('2027-09-01', membership);
  expect(after.school?.groups?.nodes).not.toContainEqual({ id: group.id });
  expect(after.educationGroup).toMatchObject({ memberCount: group.memberCount });
  expect(after.educationGroup?.rotationAssignments?.nodes).not.toContainEqual({ id: rotation });

  expect(after.groupMembership?.history?.nodes.map(({ operation, kind, version }) => [operation, kind, version])).toEqual([
    ['joinGroup', 'CREATED', 1],
    ['leaveGroup', 'CHANGED', 2],
  ]);
  expect(after.groupMembership?.history?.nodes[1]?.fields).toEqual([{ field: 'endsOn', before: null, after: '2027-09-01' }]);
});
