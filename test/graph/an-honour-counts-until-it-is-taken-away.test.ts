import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

let database: TestDatabase;
let graph: TestGraph;
let school: string;
let teacher: string;

const people = graphql(`
  query PeopleToHonour {
    schools(where: { name: { eq: "玉门市第二小学" } }) {
      nodes {
        id
        teachers(first: 100) {
          nodes {
            id
            honours(first: 1) {
              totalCount
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
  const [home] = (await graph.ask(people, {})).schools.nodes;
  school = home?.id ?? '';
  teacher = home?.teachers?.nodes.find(({ honours }) => honours!.totalCount === 0)?.id ?? '';
  expect(teacher).not.toBe('');
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const refusal = (code: string, ...field: string[]) => ({ userErrors: [{ code, field }] });

const award = graphql(`
  mutation AwardOne($input: AwardHonourInput!) {
    awardHonour(input: $input) {
      honour {
        id
        version
        awardedYear
        revokedOn
        teacher {
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
const revoke = graphql(`
  mutation RevokeOne($input: RevokeHonourInput!) {
    revokeHonour(input: $input) {
      honour {
        version
        revokedOn
        history {
          nodes {
            operation
            fields {
              field
              after
            }
          }
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const backbone = graphql(`
  query BackboneOfTheSchool($school: ID!, $teacher: ID!, $on: Date!) {
    school(id: $school) {
      staffing(on: $on) {
        backboneTeachers
      }
    }
    honours(where: { teacher: { eq: $teacher }, revoked: true }) {
      totalCount
    }
    teachers(where: { servingSchool: { eq: $school }, honour: { kind: [BACKBONE] } }, first: 100) {
      nodes {
        id
      }
    }
  }
`);

test('an honour counts from its award until it is taken away, and stays on record', async () => {
  const shown = async (on: string) => graph.ask(backbone, { school, teacher, on });
  const before = (await shown('2026-11-23')).school?.staffing?.backboneTeachers ?? 0;
  const honour = { teacher, name: '市级骨干教师', kind: 'BACKBONE' as const, level: 'MUNICIPAL' as const };
  const tried = async (more: object) => (await graph.ask(award, { input: { ...honour, ...more } })).awardHonour;

  expect(await tried({ dryRun: true })).toMatchObject({ honour: { awardedYear: 2026 }, userErrors: [] });
  expect((await shown('2026-11-23')).school?.staffing?.backboneTeachers).toBe(before);
  const given = await tried({ code: 'H-2025-1', awardedYear: 2025 });
  expect(given).toMatchObject({ honour: { version: 1, awardedYear: 2025, revokedOn: null, teacher: { id: teacher } }, userErrors: [] });
  expect(await tried({ awardedYear: 2025 })).toMatchObject({ honour: null, ...refusal('ALREADY_EXISTS', 'name') });
  expect(await tried({ code: 'H-2025-1' })).toMatchObject(refusal('ALREADY_EXISTS', 'code'));
  expect(await tried({ awardedYear: 2027 })).toMatchObject(refusal('INVALID_VALUE', 'awardedYear'));
  expect(await tried({ awardedYear: 1900 })).toMatchObject(refusal('INVALID_VALUE', 'awardedYear'));
  expect(await tried({ name: ' ' })).toMatchObject(refusal('EMPTY', 'name'));
  expect(await tried({ teacher: school })).toMatchObject(refusal('NOT_FOUND', 'teacher'));
  const during = await shown('2026-11-23');
  expect(during.school?.staffing?.backboneTeachers).toBe(before + 1);
  expect(during.teachers.nodes).toContainEqual({ id: teacher });

  const id = given.honour?.id ?? '';
  const taken = async (more: object) => (await graph.ask(revoke, { input: { id, expectedVersion: 1, ...more } })).revokeHonour;
  expect(await taken({ revokedOn: '2024-12-31' })).toMatchObject({ honour: null, ...refusal('INVALID_VALUE', 'revokedOn') });
  expect(await taken({ revokedOn: '2026-12-31' })).toMatchObject(refusal('INVALID_VALUE', 'revokedOn'));
  expect(await taken({ expectedVersion: 2 })).toMatchObject(refusal('STALE_VERSION', 'expectedVersion'));
  expect((await taken({})).honour).toMatchObject({
    version: 2,
    revokedOn: '2026-11-23',
    history: { nodes: [{ operation: 'awardHonour' }, { operation: 'revokeHonour', fields: [{ field: 'revokedOn', after: '2026-11-23' }] }] },
  });
  expect(await taken({ expectedVersion: 2 })).toMatchObject(refusal('INVALID_STATE', 'id'));
  const after = await shown('2026-11-23');
  expect(after.school?.staffing?.backboneTeachers).toBe(before);
  expect(after.honours.totalCount).toBe(1);
  expect(after.teachers.nodes).not.toContainEqual({ id: teacher });
  expect((await shown('2025-11-23')).school?.staffing?.backboneTeachers).toBeGreaterThan(0);
});
