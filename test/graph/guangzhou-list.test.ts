import { guangzhouSheets } from '../importer/support/guangzhou';
import { Importing } from '../importer/support/importing';
import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';

let importing: Importing;
let graph: TestGraph;
beforeAll(async () => {
  importing = await Importing.start();
  const report = await importing.import(await guangzhouSheets());
  expect(report.errors).toEqual([]);
  graph = await startGraph(importing.owner);
}, 30_000);
afterAll(async () => {
  await graph?.close();
  await importing?.end();
});

const everyGroup = graphql(`
  query GuangzhouGroups($after: String) {
    educationGroups(first: 100, after: $after, where: { countyCode: "440100" }) {
      totalCount
      nodes {
        name
        memberCount
        lead {
          name
        }
        memberships(first: 100, where: { role: { eq: MEMBER } }) {
          totalCount
          nodes {
            school {
              name
            }
          }
        }
      }
    }
  }
`);

test('the published list comes back through the graph: 43 groups, each with its core, and 118 members', async () => {
  const { educationGroups } = await graph.ask(everyGroup, {});
  expect(educationGroups.totalCount).toBe(43);
  expect(educationGroups.nodes.every(({ name, lead }) => name === `${lead?.name}教育集团`)).toBe(true);
  expect(educationGroups.nodes.reduce((sum, { memberships }) => sum + memberships.totalCount, 0)).toBe(118);
});

const bothSides = graphql(`
  query LeadsAndBelongs($name: String!) {
    schools(where: { name: { eq: $name } }) {
      nodes {
        ledGroups {
          nodes {
            name
          }
        }
        memberships {
          nodes {
            role
            group {
              name
            }
          }
        }
        partnerSchools(led: true) {
          totalCount
        }
      }
    }
  }
`);

test('a school that belongs to one group and is the core of another shows both, and partners only where it leads', async () => {
  const { schools } = await graph.ask(bothSides, { name: '广州市从化区第五中学' });
  expect(schools.nodes).toHaveLength(1);
  const [school] = schools.nodes;
  expect(school?.ledGroups?.nodes).toEqual([{ name: '广州市从化区第五中学教育集团' }]);
  const links = school?.memberships?.nodes.map(({ role, group }) => `${role} ${group.name}`).sort();
  expect(links).toEqual(['LEAD 广州市从化区第五中学教育集团', 'MEMBER 广州市第六中学（从化校区）教育集团']);
  expect(school?.partnerSchools?.totalCount).toBeGreaterThan(0);
});
