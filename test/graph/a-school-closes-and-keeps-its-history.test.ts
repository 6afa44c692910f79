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

const findSchools = graphql(`
  query SchoolsToClose {
    counties(where: { code: { eq: "620981" } }) {
      nodes {
        id
      }
    }
    rotating: rotationAssignments(where: { countyCode: "620981", state: { eq: ACTIVE }, insideOneGroup: true }, first: 1) {
      nodes {
        id
        endsOn
        toSchool {
          id
          kind
          memberships(on: "2026-11-23") {
            nodes {
              id
            }
          }
          successions {
            totalCount
          }
        }
      }
    }
  }
`);
const open = graphql(`
  mutation OpenTeachingPoint($input: OpenSchoolInput!) {
    openSchool(input: $input) {
      school {
        id
      }
    }
  }
`);
const close = graphql(`
  mutation CloseSchool($input: CloseSchoolInput!) {
    closeSchool(input: $input) {
      dryRun
      succession {
        id
        version
        kind
        state
        decidedYear
        membershipsBeyond {
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
const decide = graphql(`
  mutation Decide($input: DecideSuccessionInput!) {
    decideSuccession(input: $input) {
      succession {
        version
        state
        transitionEndsOn
        school {
          closedOn
        }
        membershipsBeyond {
          id
          group {
            name
          }
        }
        rotationsBeyond {
          id
          teacher {
            name
          }
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
const complete = graphql(`
  mutation Complete($input: CompleteSuccessionInput!) {
    completeSuccession(input: $input) {
      succession {
        version
        state
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const withdraw = graphql(`
  mutation Withdraw($input: WithdrawSuccessionInput!) {
    withdrawSuccession(input: $input) {
      succession {
        state
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const theSchool = graphql(`
  query WhatBecameOfTheSchool($id: ID!) {
    school(id: $id) {
      closedOn
      successions {
        nodes {
          kind
          state
          history {
            nodes {
              operation
              version
            }
          }
        }
      }
      history {
        nodes {
          operation
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

/** A teaching point that is open and stays so for all anybody has proposed. */
async function teachingPoint(code: string): Promise<string> {
  const county = (await graph.ask(findSchools, {})).counties.nodes[0]?.id ?? '';
  const school = { name: '示例教学点', kind: 'TEACHING_POINT', administration: 'TOWNSHIP', locale: 'VILLAGE', openedOn: '2001-09-01' } as const;
  return (await graph.ask(open, { input: { ...school, code, county } })).openSchool?.school?.id ?? '';
}

const propose = async (school: string, changes: { dryRun?: boolean } = {}) => (await graph.ask(close, { input: { school, ...changes } })).closeSchool;

test('a teaching point closes three years after the decision at the earliest, is open until then, and keeps all that happened', async () => {
  const id = await teachingPoint('2199000201');

  const trial = await propose(id, { dryRun: true });
  expect(trial).toMatchObject({ dryRun: true, userErrors: [], succession: { state: 'PROPOSED', membershipsBeyond: null } });
  expect((await graph.ask(theSchool, { id })).school?.successions.nodes).toEqual([]);

  const proposed = await propose(id);
  expect(proposed.succession).toMatchObject({ version: 1, kind: 'CLOSED', state: 'PROPOSED', decidedYear: 2026 });
  expect((await propose(id)).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['school'] }]);
  const succession = proposed.succession?.id ?? '';
  const decided = async (transitionEndsOn: string | null, expectedVersion = 1) =>
    (await graph.ask(decide, { input: { id: succession, expectedVersion, effectiveOn: '2027-09-01', transitionEndsOn } })).decideSuccession;

  for (const tooEarly of [null, '2030-08-31']) {
    const { userErrors } = await decided(tooEarly);
    expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', field: ['transitionEndsOn'] }]);
    expect(userErrors[0]?.params).toContainEqual({ name: 'from', value: '2030-09-01' });
  }
  expect((await decided('2027-08-31')).userErrors).toMatchObject([{ code: 'INVALID_VALUE', field: ['transitionEndsOn'] }]);
  expect((await decided('2030-09-01', 5)).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  expect((await decided('2030-09-01')).succession).toMatchObject({ version: 2, state: 'IN_TRANSITION', school: { closedOn: '2030-09-01' } });
  expect((await decided('2031-09-01', 2)).userErrors).toMatchObject([{ code: 'INVALID_STATE', field: ['id'] }]);

  const completed = async () => (await graph.ask(complete, { input: { id: succession, expectedVersion: 2 } })).completeSuccession;
  graph.setToday('2030-08-31');
  expect(await completed()).toEqual({ succession: null, userErrors: [{ code: 'INVALID_STATE', field: ['id'] }] });
  graph.setToday('2030-09-01');
  expect(await completed()).toEqual({ userErrors: [], succession: { version: 3, state: 'COMPLETED' } });
  expect((await propose(id)).userErrors).toEqual([{ code: 'NOT_OPEN', field: ['school'] }]);
  graph.setToday('2026-11-23');

  const { school } = await graph.ask(theSchool, { id });
  expect(school?.closedOn).toBe('2030-09-01');
  expect(school?.successions.nodes).toEqual([
    {
      kind: 'CLOSED',
      state: 'COMPLETED',
      history: {
        nodes: [
          { operation: 'closeSchool', version: 1 },
          { operation: 'decideSuccession', version: 2 },
          { operation: 'completeSuccession', version: 3 },
        ],
      },
    },
  ]);
  expect(school?.history?.nodes.at(-1)).toEqual({ operation: 'decideSuccession', fields: ['closed', 'closedOn'].map((field) => ({ field, before: null, after: '2030-09-01' })) });
});

test('the decision to close a school tells the memberships and rotations that reach beyond its last day', async () => {
  const [rotation] = (await graph.ask(findSchools, {})).rotating.nodes;
  const school = rotation?.toSchool;
  if (!rotation?.endsOn || !school || school.kind === 'TEACHING_POINT' || school.successions.totalCount > 0) throw new Error('The sample has no school to close');
  const { succession } = await propose(school.id);
  const input = { id: succession?.id ?? '', expectedVersion: 1, effectiveOn: '2026-12-01' };
  const trial = (await graph.ask(decide, { input: { ...input, dryRun: true } })).decideSuccession;
  const decided = (await graph.ask(decide, { input })).decideSuccession;
  expect(decided.succession?.school.closedOn).toBe('2026-12-01');
  expect(decided.succession?.membershipsBeyond?.map(({ id }) => ({ id }))).toEqual(expect.arrayContaining(school.memberships?.nodes ?? []));
  expect(decided.succession?.membershipsBeyond?.every(({ group }) => group?.name)).toBe(true);
  expect(decided.succession?.rotationsBeyond?.map(({ id }) => id)).toContain(rotation.id);
  expect(decided.succession?.rotationsBeyond?.every(({ teacher }) => teacher?.name)).toBe(true);
  expect(trial).toMatchObject({ userErrors: [], succession: { rotationsBeyond: decided.succession?.rotationsBeyond } });
});

test('a proposal that is withdrawn leaves the school open and makes room for another', async () => {
  const id = await teachingPoint('2199000202');
  const first = (await propose(id)).succession?.id ?? '';
  const withdrawn = async () => (await graph.ask(withdraw, { input: { id: first, expectedVersion: 1 } })).withdrawSuccession;
  expect(await withdrawn()).toEqual({ userErrors: [], succession: { state: 'WITHDRAWN' } });
  expect((await withdrawn()).userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
  const late = await graph.ask(decide, { input: { id: first, expectedVersion: 2, effectiveOn: '2027-09-01', transitionEndsOn: '2030-09-01' } });
  expect(late.decideSuccession.userErrors).toMatchObject([{ code: 'INVALID_STATE', field: ['id'] }]);
  expect((await propose(id)).userErrors).toEqual([]);
  const { school } = await graph.ask(theSchool, { id });
  expect(school?.closedOn).toBeNull();
  expect(school?.successions.nodes.map(({ state }) => state)).toEqual(expect.arrayContaining(['WITHDRAWN', 'PROPOSED']));
});

test('a school or a proposal that is not there is NOT_FOUND', async () => {
  expect((await propose('nowhere')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['school'] }]);
  const { decideSuccession } = await graph.ask(decide, { input: { id: '00000000-0000-7000-8000-000000000000', expectedVersion: 1, effectiveOn: '2027-09-01' } });
  expect(decideSuccession.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
});
