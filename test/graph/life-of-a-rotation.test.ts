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

/** A mentor whose apprentice is at the same school, and a school of their group that has nothing to do with the pair. */
const findPair = graphql(`
  query PairInsideOneSchool {
    educationGroups(where: { countyCode: "620981", kind: { eq: SCHOOL_DISTRICT } }) {
      nodes {
        id
        memberships(where: { role: { eq: MEMBER } }) {
          nodes {
            school {
              id
            }
          }
        }
        lead {
          id
          mentorLinks(on: "2027-09-15", first: 100) {
            nodes {
              id
              mentor {
                id
                rotations(during: { from: "2027-09-01" }) {
                  totalCount
                }
              }
              mentorSchool {
                id
              }
              menteeSchool {
                id
              }
            }
          }
        }
      }
    }
  }
`);

const propose = graphql(`
  mutation ProposeOne($input: ProposeRotationInput!) {
    proposeRotation(input: $input) {
      dryRun
      rotation {
        id
        version
        state
        schoolYear
        fromSchool {
          id
        }
        brokenMentorLinks {
          id
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const approve = graphql(`
  mutation ApproveOne($input: ApproveRotationInput!) {
    approveRotation(input: $input) {
      rotation {
        version
        state
        brokenMentorLinks {
          id
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const start = graphql(`
  mutation StartOne($input: StartRotationInput!) {
    startRotation(input: $input) {
      rotation {
        version
        state
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
const complete = graphql(`
  mutation CompleteOne($input: CompleteRotationInput!) {
    completeRotation(input: $input) {
      rotation {
        version
        state
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
  query WhereTheRotationShows($rotation: ID!, $from: ID!, $to: ID!, $group: ID!, $teacher: ID!, $on: Date!) {
    from: school(id: $from) {
      rotationsOut(on: $on, first: 100) {
        nodes {
          id
        }
      }
    }
    to: school(id: $to) {
      rotationsIn(on: $on, first: 100) {
        nodes {
          id
        }
      }
    }
    educationGroup(id: $group) {
      rotationAssignments(on: $on, inside: true, first: 100) {
        nodes {
          id
        }
      }
    }
    teacher(id: $teacher) {
      servingSchool(on: $on) {
        id
      }
    }
    rotationAssignment(id: $rotation) {
      state
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

test('a rotation is proposed, approved, active on its day, seen in both schools and the group, breaks a pair, completes, and all of it is in its history', async () => {
  const { educationGroups } = await graph.ask(findPair, {});
  const [group] = educationGroups.nodes.filter(({ lead }) => lead?.mentorLinks?.nodes.some(({ mentor }) => mentor.rotations!.totalCount === 0));
  const link = group?.lead?.mentorLinks?.nodes.find(
    ({ mentor, mentorSchool }) => mentor.rotations!.totalCount === 0 && mentorSchool?.id === group.lead?.id,
  );
  const toSchool = group?.memberships.nodes.map(({ school }) => school?.id).find((id) => id !== undefined && id !== link?.mentorSchool?.id && id !== link?.menteeSchool?.id);
  if (!group?.lead || !link || !toSchool) throw new Error('The sample has no pair to pull apart');
  const rotation = { teacher: link.mentor.id, toSchool, startsOn: '2027-09-01', endsOn: '2028-09-01', kind: 'ROTATION' as const };

  const trial = (await graph.ask(propose, { input: { dryRun: true, rotation } })).proposeRotation;
  expect(trial).toMatchObject({ dryRun: true, userErrors: [], rotation: { state: 'PROPOSED' } });
  expect(trial.rotation?.brokenMentorLinks).toContainEqual({ id: link.id });

  const proposed = (await graph.ask(propose, { input: { rotation } })).proposeRotation.rotation;
  expect(proposed).toMatchObject({ version: 1, state: 'PROPOSED', schoolYear: 2027, fromSchool: { id: group.lead.id } });
  const id = proposed?.id ?? '';
  const shownOn = (on: string) => graph.ask(neighbours, { rotation: id, from: group.lead?.id ?? '', to: toSchool, group: group.id, teacher: link.mentor.id, on });

  const approved = (await graph.ask(approve, { input: { id, expectedVersion: 1 } })).approveRotation;
  expect(approved).toMatchObject({ userErrors: [], rotation: { version: 2, state: 'APPROVED' } });
  expect(approved.rotation?.brokenMentorLinks).toContainEqual({ id: link.id });

  const early = (await graph.ask(start, { input: { id, expectedVersion: 2 } })).startRotation;
  expect(early).toMatchObject({ rotation: null, userErrors: [{ code: 'INVALID_STATE', field: ['id'] }] });

  graph.setToday('2027-09-01');
  expect((await graph.ask(start, { input: { id, expectedVersion: 2 } })).startRotation).toMatchObject({ userErrors: [], rotation: { version: 3, state: 'ACTIVE' } });

  const during = await shownOn('2027-10-15');
  expect(during.from?.rotationsOut?.nodes).toContainEqual({ id });
  expect(during.to?.rotationsIn?.nodes).toContainEqual({ id });
  expect(during.educationGroup?.rotationAssignments?.nodes).toContainEqual({ id });
  expect(during.teacher?.servingSchool).toEqual({ id: toSchool });
  const before = await shownOn('2027-08-31');
  expect(before.to?.rotationsIn?.nodes).not.toContainEqual({ id });
  expect(before.teacher?.servingSchool).toEqual({ id: group.lead.id });

  graph.setToday('2028-07-15');
  const done = (await graph.ask(complete, { input: { id, expectedVersion: 3, endsOn: '2028-07-15' } })).completeRotation;
  expect(done).toEqual({ userErrors: [], rotation: { version: 4, state: 'COMPLETED', endsOn: '2028-07-15' } });

  const { rotationAssignment } = await shownOn('2028-07-15');
  expect(rotationAssignment?.history?.nodes.map(({ operation, kind, version }) => [operation, kind, version])).toEqual([
    ['proposeRotation', 'CREATED', 1],
    ['approveRotation', 'CHANGED', 2],
    ['startRotation', 'CHANGED', 3],
    ['completeRotation', 'CHANGED', 4],
  ]);
  expect(rotationAssignment?.history?.nodes[3]?.fields).toEqual([
    { field: 'endsOn', before: '2028-09-01', after: '2028-07-15' },
    { field: 'state', before: 'ACTIVE', after: 'COMPLETED' },
  ]);
});
