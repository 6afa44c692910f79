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

/** Teachers of schools in town who hold an honour, as the plan wants them, and the township schools that receive. */
const candidates = graphql(`
  query QuotaCandidates {
    from: schools(where: { countyCode: "620981", administration: { eq: COUNTY }, kind: { in: [PRIMARY, JUNIOR_SECONDARY] } }, first: 20) {
      nodes {
        establishmentTeachers(on: "2028-09-15", first: 100, where: { honour: {}, neverRotated: true }) {
          nodes {
            id
            joinedOn
          }
        }
      }
    }
    to: schools(where: { countyCode: "620981", administration: { eq: TOWNSHIP }, kind: { in: [PRIMARY, NINE_YEAR] } }, first: 10) {
      nodes {
        id
      }
    }
  }
`);
const proposeAll = graphql(`
  mutation ProposeQuota($input: ProposeRotationsInput!) {
    proposeRotations(input: $input) {
      rotations {
        id
        version
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const approve = graphql(`
  mutation ApproveQuota($input: ApproveRotationInput!) {
    approveRotation(input: $input) {
      rotation {
        state
      }
      userErrors {
        code
      }
    }
  }
`);
const counted = graphql(`
  query QuotaCounted($year: Int!) {
    rotationByYear(where: { countyCode: "620981", schoolYear: { eq: $year } }) {
      schoolYear
      assignments
      teachers
      toTownship
      backboneTeachers
    }
  }
`);

test.each([2027, 2028])('the thirty rotations of %i to township schools are proposed in one batch, approved and counted', async (year) => {
  const { from, to } = await graph.ask(candidates, {});
  const everyone = from.nodes.flatMap(({ establishmentTeachers }) => establishmentTeachers?.nodes ?? []);
  const teachers = everyone.slice(0, 30);
  expect(teachers).toHaveLength(30);
  const rotations = teachers.map(({ id }, index) => ({
    teacher: id,
    toSchool: to.nodes[index % to.nodes.length]?.id ?? '',
    startsOn: `${year}-09-01`,
    endsOn: `${year + 1}-09-01`,
    kind: 'ROTATION' as const,
  }));
  const before = await graph.ask(counted, { year });
  const { proposeRotations } = await graph.ask(proposeAll, { input: { idempotencyKey: `quota-${year}`, rotations } });
  expect(proposeRotations.userErrors).toEqual([]);
  expect(proposeRotations.rotations).toHaveLength(30);
  expect(await graph.ask(counted, { year })).toEqual(before);
  for (const { id, version } of proposeRotations.rotations ?? []) {
    const { approveRotation } = await graph.ask(approve, { input: { id, expectedVersion: version } });
    expect(approveRotation).toEqual({ rotation: { state: 'APPROVED' }, userErrors: [] });
  }
  const [already] = before.rotationByYear ?? [];
  const { rotationByYear } = await graph.ask(counted, { year });
  expect(rotationByYear).toEqual([expect.objectContaining({ schoolYear: year, assignments: (already?.assignments ?? 0) + 30, toTownship: (already?.toTownship ?? 0) + 30 })]);
}, 30_000);

test('a batch with one bad proposal stores none of it and names the one', async () => {
  const { from, to } = await graph.ask(candidates, {});
  const [first, second] = from.nodes.flatMap(({ establishmentTeachers }) => establishmentTeachers?.nodes ?? []).slice(-2);
  const toSchool = to.nodes[0]?.id ?? '';
  const good = { teacher: first?.id ?? '', toSchool, startsOn: '2040-09-01', endsOn: '2041-09-01', kind: 'ROTATION' as const };
  const bad = { ...good, teacher: second?.id ?? '', endsOn: '2040-09-01' };
  const { proposeRotations } = await graph.ask(proposeAll, { input: { rotations: [good, bad] } });
  expect(proposeRotations).toEqual({ rotations: null, userErrors: [{ code: 'INVALID_VALUE', field: ['rotations', '1', 'endsOn'] }] });
  const again = await graph.ask(proposeAll, { input: { rotations: [good] } });
  expect(again.proposeRotations.rotations).toEqual([{ id: expect.any(String), version: 1 }]);
});
