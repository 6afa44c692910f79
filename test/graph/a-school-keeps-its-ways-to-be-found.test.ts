import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { sharedSample } from '../support/server';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph(await sharedSample());
});
afterAll(() => graph.close());

const byCode = graphql(`
  query SchoolByCode($code: String!) {
    school(code: $code) {
      id
      code
      name
    }
  }
`);
const byId = graphql(`
  query SchoolById($id: ID!) {
    school(id: $id) {
      id
      code
      name
    }
  }
`);

test('a school is found by its code and by its id, and both give the same school', async () => {
  const { school } = await graph.ask(byCode, { code: '2162000001' });
  expect(school).toMatchObject({ code: '2162000001', name: '玉门市第二小学' });
  expect(await graph.ask(byId, { id: school?.id ?? '' })).toEqual({ school });
});

test.each([{ id: 'no-such-id' }, { id: '00000000-0000-7000-8000-000000000000' }])('%j names no school and is simply not found', async (variables) => {
  expect(await graph.ask(byId, variables)).toEqual({ school: null });
});

test('either id or code is needed, and not both', async () => {
  for (const query of ['{ school { name } }', '{ school(id: "x", code: "2162000001") { name } }']) {
    const { data, errors } = await graph.answer(query);
    expect(data).toEqual({ school: null });
    expect(errors).toEqual([expect.objectContaining({ path: ['school'], extensions: expect.objectContaining({ code: 'BAD_FILTER' }) })]);
  }
});

const merged = graphql(`
  query MergedSchools {
    schoolSuccessions(where: { countyCode: "620981", kind: { eq: MERGED_INTO } }) {
      nodes {
        state
        transitionEndsOn
        school {
          name
          closedOn
          memberships(during: {}) {
            nodes {
              endsOn
              group {
                name
              }
            }
          }
          groups(on: "2019-10-15") {
            totalCount
          }
          teachers(on: "2019-10-15") {
            totalCount
          }
        }
        successor {
          name
          closedOn
          predecessions {
            nodes {
              school {
                name
              }
            }
          }
        }
      }
    }
  }
`);

test('a school that merged keeps its history: what it was, who taught there, and where it went', async () => {
  const { schoolSuccessions } = await graph.ask(merged);
  const [succession] = schoolSuccessions.nodes;
  expect(succession).toMatchObject({
    state: 'COMPLETED',
    transitionEndsOn: '2023-08-01',
    school: { name: '玉门市示例教学点', closedOn: '2023-08-01', groups: { totalCount: 1 } },
    successor: { name: '花海镇示例九年一贯制学校', closedOn: null, predecessions: { nodes: [{ school: { name: '玉门市示例教学点' } }] } },
  });
  expect(succession?.school.memberships?.nodes).toEqual([{ endsOn: '2023-08-01', group: { name: expect.any(String) } }]);
  expect(succession?.school.teachers?.totalCount).toBeGreaterThan(0);
});

const several = graphql(`
  query SchoolsInSeveralGroups {
    schoolsInSeveralGroups(countyCode: "620981", on: "2026-10-15") {
      nodes {
        name
        groups(on: "2026-10-15") {
          nodes {
            name
            kind
          }
        }
      }
    }
  }
`);

test('a school in two groups shows both', async () => {
  const { schoolsInSeveralGroups } = await graph.ask(several);
  const schools = schoolsInSeveralGroups?.nodes ?? [];
  expect(schools.length).toBeGreaterThan(0);
  for (const { groups } of schools) expect(new Set(groups?.nodes.map(({ name }) => name)).size).toBeGreaterThanOrEqual(2);
});
