import type { Identity } from '../../subgraphs/kit/context/viewer';
import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner, schoolAdmin, stranger } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
const counties: Record<string, string> = {};

const known = graphql(`
  query CountiesThatSelect {
    counties {
      nodes {
        id
        code
      }
    }
  }
`);
const create = graphql(`
  mutation CreateCycle($input: CreateSelectionCycleInput!) {
    createSelectionCycle(input: $input) {
      cycle {
        id
        version
        yearsAtLeast
        yearsAtMost
        places
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const change = graphql(`
  mutation ChangeCycle($input: ChangeSelectionCycleInput!) {
    changeSelectionCycle(input: $input) {
      cycle {
        version
        yearsAtLeast
        yearsAtMost
        renews
        places
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const due = graphql(`
  query DueByCycle($day: Date!) {
    honourSummary(where: { countyCode: "620981", level: { eq: MUNICIPAL }, kind: { eq: BACKBONE }, reselectionDueBy: $day }) {
      honours
    }
  }
`);
const special = graphql(`
  query SpecialGradeCycle {
    selectionCycles(where: { countyCode: "620981", kind: { eq: SPECIAL_GRADE } }) {
      nodes {
        id
      }
    }
  }
`);

beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  for (const { id, code } of (await graph.ask(known, {})).counties.nodes) counties[code] = id;
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const refusal = (code: string, ...field: string[]) => ({ cycle: null, userErrors: [{ code, field }] });
const asked = (input: object) => ({ input: { county: counties['620981'], kind: 'BACKBONE' as const, level: 'MUNICIPAL' as const, yearsAtMost: 5, renews: true, ...input } as never });

test('a county sets and changes its own cycles, and what is due follows', async () => {
  const created = async (input: object) => (await graph.ask(create, asked(input))).createSelectionCycle;
  const dueBy = async (day: string) => (await graph.ask(due, { day })).honourSummary?.honours;
  expect(await dueBy('2030-12-31')).toBe(0);
  expect(await created({ county: '00000000-0000-7000-8003-000000000009' })).toMatchObject(refusal('NOT_FOUND', 'county'));
  expect(await created({ kind: 'SUBJECT_LEADER', level: 'COUNTY' })).toMatchObject(refusal('ALREADY_EXISTS', 'kind'));
  expect(await created({ yearsAtLeast: 6 })).toMatchObject(refusal('INVALID_VALUE', 'yearsAtLeast'));
  expect(await created({ yearsAtMost: 0 })).toMatchObject(refusal('INVALID_VALUE', 'yearsAtLeast'));
  expect(await created({ places: 0 })).toMatchObject(refusal('INVALID_VALUE', 'places'));
  expect(await created({ dryRun: true })).toMatchObject({ cycle: { version: 1 } });
  expect(await dueBy('2030-12-31')).toBe(0);
  const first = await created({ idempotencyKey: 'once' });
  expect(first).toMatchObject({ userErrors: [], cycle: { version: 1, yearsAtLeast: 5, yearsAtMost: 5, places: null } });
  expect((await created({ idempotencyKey: 'once' })).cycle?.id).toBe(first.cycle?.id);
  // All 72 municipal backbone teachers (001-075), awarded before 2021.
  expect(await dueBy('2030-12-31')).toBe(72);

  const changed = async (input: object) => (await graph.ask(change, { input: { id: first.cycle?.id ?? '', expectedVersion: 1, ...input } })).changeSelectionCycle;
  expect(await changed({})).toMatchObject({ cycle: null, userErrors: [{ code: 'EMPTY', field: null }] });
  expect(await changed({ yearsAtMost: 20, expectedVersion: 2 })).toMatchObject(refusal('STALE_VERSION', 'expectedVersion'));
  expect(await changed({ yearsAtMost: 20, yearsAtLeast: null, places: 12 })).toMatchObject({ userErrors: [], cycle: { version: 2, yearsAtLeast: 5, yearsAtMost: 20, renews: true, places: 12 } });
  expect(await dueBy('2030-12-31')).toBe(0);
  expect(await changed({ places: null, renews: false, expectedVersion: 2 })).toMatchObject({ cycle: { version: 3, renews: false, places: null } });
  expect(await dueBy('2100-12-31')).toBe(0);
});

test('not those of another, and nobody else does', async () => {
  const code = async (mutation: string, input: object, who: Identity): Promise<unknown> => {
    const { data, errors } = await graph.answer(mutation, { input }, who);
    const payload = Object.values((data ?? {}) as Record<string, { userErrors: { code: string }[] } | null>)[0];
    return errors?.[0]?.extensions?.['code'] ?? payload?.userErrors[0]?.code ?? 'DONE';
  };
  const creating = 'mutation Create($input: CreateSelectionCycleInput!) { createSelectionCycle(input: $input) { userErrors { code } } }';
  const changing = 'mutation Change($input: ChangeSelectionCycleInput!) { changeSelectionCycle(input: $input) { userErrors { code } } }';
  const [own, other] = [planner('620981'), planner('361023')];
  const { input } = asked({ kind: 'SPECIAL_GRADE', level: 'PROVINCIAL' });
  expect([await code(creating, input, other), await code(creating, input, schoolAdmin('2162000001')), await code(creating, input, own)]).toEqual(['NOT_FOUND', 'FORBIDDEN', 'DONE']);
  const [cycle] = (await graph.ask(special, {})).selectionCycles.nodes;
  const later = { id: cycle?.id ?? '', expectedVersion: 1, yearsAtMost: 9 };
  expect([await code(changing, later, other), await code(changing, later, stranger), await code(changing, later, own)]).toEqual(['NOT_FOUND', 'FORBIDDEN', 'DONE']);
});
