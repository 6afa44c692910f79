import { Client } from 'pg';
import { graphql } from '../support/generated';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';
import { planner, stranger } from '../support/viewers';

let database: TestDatabase;
let graph: TestGraph;
let target: string;

const find = graphql(`
  query FindTarget($code: String!) {
    target(code: $code) {
      id
    }
  }
`);
const record = graphql(`
  mutation RecordObservation($input: RecordObservationInput!) {
    recordObservation(input: $input) {
      observation {
        id
        observedOn
        value
      }
      userErrors {
        code
        field
      }
    }
  }
`);
const shown = graphql(`
  query HowATargetStands($target: ID!) {
    target(id: $target) {
      status
      observation {
        value
        on
        unknown
        later {
          value
          on
        }
      }
    }
  }
`);

beforeAll(async () => {
  database = await ownDatabase('sample');
  const client = new Client(database.owner);
  await client.connect();
  await client.query(`DELETE FROM planning.target_observation o USING planning.target t WHERE t.id = o.target_id AND t.code = 'TG361023-013'`);
  await client.end();
  graph = await startGraph(database.owner);
  target = (await graph.ask(find, { code: 'TG361023-013' })).target?.id ?? '';
});
afterAll(async () => {
  await graph.close();
  await database.drop();
});

const recorded = async (input: { target: string; value: number; observedOn?: string; note?: string; idempotencyKey?: string }) => (await graph.ask(record, { input })).recordObservation;
const stands = async () => (await graph.ask(shown, { target })).target;

test('a target that nothing observes is unknown until a value is recorded, and stands by the latest of its due day', async () => {
  expect(await stands()).toEqual({ status: 'UNKNOWN', observation: { value: null, on: null, unknown: 'NOT_OBSERVED', later: null } });
  expect((await recorded({ target, value: 70, observedOn: '2025-12-31' })).userErrors).toEqual([]);
  expect((await stands())?.status).toBe('DUE');
  expect((await recorded({ target, value: 86 })).observation).toMatchObject({ observedOn: '2026-11-23', value: 86 });
  expect(await stands()).toEqual({ status: 'DUE', observation: { value: 70, on: '2025-12-31', unknown: null, later: { value: 86, on: '2026-11-23' } } });
});

test('the same key records it once', async () => {
  const again = { target, value: 75, observedOn: '2026-06-30', idempotencyKey: 'half-year' };
  const first = await recorded(again);
  expect((await recorded(again)).observation?.id).toBe(first.observation?.id);
});

test.each([
  ['a second value for one day', 'ALREADY_EXISTS', 'observedOn', { observedOn: '2025-12-31' }],
  ['a day still to come', 'INVALID_VALUE', 'observedOn', { observedOn: '2026-11-24' }],
  ['a note too long', 'INVALID_VALUE', 'note', { observedOn: '2026-01-01', note: '长'.repeat(501) }],
  ['a target that is not there', 'NOT_FOUND', 'target', { target: '00000000-0000-7000-8000-000000000000' }],
])('%s is refused with %s', async (_, code, field, changes) => {
  expect(await recorded({ target, value: 1, ...changes })).toEqual({ observation: null, userErrors: [{ code, field: [field] }] });
});

test('what the graph counts by itself is not overruled by hand', async () => {
  const measured = (await graph.ask(find, { code: 'TG361023-006' })).target?.id ?? '';
  expect((await recorded({ target: measured, value: 9 })).userErrors).toEqual([{ code: 'INVALID_STATE', field: ['target'] }]);
});

test('only the county whose plan it is records; everyone may read', async () => {
  const mutation = 'mutation ($input: RecordObservationInput!) { recordObservation(input: $input) { userErrors { code } } }';
  const input = { target, value: 90, observedOn: '2026-10-01', dryRun: true };
  const code = async (asking: Parameters<TestGraph['answer']>[2]): Promise<unknown> => {
    const { data, errors } = await graph.answer(mutation, { input }, asking);
    return errors?.[0]?.extensions?.code ?? (data as { recordObservation: { userErrors: { code: string }[] } }).recordObservation.userErrors[0]?.code ?? 'DONE';
  };
  expect([await code(stranger), await code(planner('620981')), await code(planner('361023'))]).toEqual(['FORBIDDEN', 'NOT_FOUND', 'DONE']);
  const { data, errors } = await graph.answer('{ county(code: "361023") { targets(where: { measured: false }) { totalCount nodes { title status observation { value } recordedObservations { nodes { value } } } } } }', {}, stranger);
  expect(errors).toBeUndefined();
  expect((data as { county: { targets: { totalCount: number } } }).county.targets.totalCount).toBeGreaterThan(10);
});
