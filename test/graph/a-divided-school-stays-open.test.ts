import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let school: string;
let part: string;

const findSchools = graphql(`
  query TwoSchoolsAtPeace {
    schools(where: { countyCode: "620981", kind: { eq: PRIMARY }, closedOn: { isNull: true } }, first: 2) {
      nodes {
        id
      }
    }
  }
`);
const split = graphql(`
  mutation Split($input: SplitSchoolInput!) {
    splitSchool(input: $input) {
      succession {
        id
        version
        kind
        state
        decidedYear
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const decide = graphql(`
  mutation DecideTheSplit($input: DecideSuccessionInput!) {
    decideSuccession(input: $input) {
      succession {
        state
        effectiveOn
        membershipsBeyond {
          id
        }
        school {
          closedOn
        }
      }
      userErrors {
        code
      }
    }
  }
`);
const shown = graphql(`
  query WhereThePartShows($part: ID!) {
    school(id: $part) {
      predecessions(where: { kind: { eq: SPLIT_INTO } }) {
        nodes {
          school {
            id
          }
          history {
            nodes {
              operation
            }
          }
        }
      }
    }
  }
`);

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  const { nodes } = (await graph.ask(findSchools, {})).schools;
  school = nodes[0]?.id ?? '';
  part = nodes[1]?.id ?? '';
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const divided = async (successor: string, changes: { dryRun?: boolean } = {}) => (await graph.ask(split, { input: { school, successor, ...changes } })).splitSchool;

test('a part of a school becomes another one, and the school stays open', async () => {
  expect(await divided(part, { dryRun: true })).toMatchObject({ userErrors: [], succession: { kind: 'SPLIT_INTO' } });
  expect((await graph.ask(shown, { part })).school?.predecessions.nodes).toEqual([]);
  const { succession } = await divided(part);
  expect(succession).toMatchObject({ version: 1, kind: 'SPLIT_INTO', state: 'PROPOSED', decidedYear: 2026 });
  const { decideSuccession } = await graph.ask(decide, { input: { id: succession?.id ?? '', expectedVersion: 1, effectiveOn: '2027-09-01' } });
  expect(decideSuccession).toEqual({
    userErrors: [],
    succession: { state: 'IN_TRANSITION', effectiveOn: '2027-09-01', membershipsBeyond: null, school: { closedOn: null } },
  });
  expect((await graph.ask(shown, { part })).school?.predecessions.nodes).toEqual([
    { school: { id: school }, history: { nodes: [{ operation: 'splitSchool' }, { operation: 'decideSuccession' }] } },
  ]);
});

test('it is divided into the same one once, not into itself and not into one that is not there', async () => {
  expect((await divided(part)).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['successor'] }]);
  expect((await divided(school)).userErrors).toEqual([{ code: 'SAME', field: ['successor'] }]);
  expect((await divided('nowhere')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['successor'] }]);
});
