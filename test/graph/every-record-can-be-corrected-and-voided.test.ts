import { Client } from 'pg';
import { fieldOfProperty } from '../../subgraphs/kit/correct/row-rule';
import { columnName, correctableRow, kinds, rowsOf, tried, type Kind } from '../support/correctables';
import { startGraph, type TestGraph } from '../support/graph';
import { ownDatabase, type TestDatabase } from '../support/server';

const reason = '录入有误';

interface UserError {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

interface Payload {
  readonly userErrors: readonly UserError[];
  readonly [field: string]: unknown;
}

let database: TestDatabase;
let graph: TestGraph;
let client: Client;
beforeAll(async () => {
  database = await ownDatabase('sample');
  graph = await startGraph(database.owner);
  client = new Client(database.owner);
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await graph.close();
  await database.drop();
});

async function data(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { data: answered, errors } = await graph.answer(query, variables);
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return answered as Record<string, unknown>;
}

async function change(name: string, one: string, input: Record<string, unknown>): Promise<Payload> {
  const type = name.startsWith('void') ? 'VoidInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await data(`mutation Change($input: ${type}!) { ${name}(input: $input) { ${one} { id version } userErrors { code field params { name value } } } }`, { input });
  return answer[name] as Payload;
}

const countOf = async ({ many, dated }: Kind): Promise<number> => {
  const answer = await data(`{ ${many}${dated ? '(during: {})' : ''} { totalCount } }`);
  return (answer[many] as { totalCount: number }).totalCount;
};

interface Entry {
  readonly kind: string;
  readonly reason: string | null;
  readonly operation: string;
  readonly fields: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}

const byType = new Map(kinds().map((kind) => [kind.type, kind]));
/** As many records as may rest on one and be voided before it. */
const deep = 400;

/** Voids a record that something rests on after what it is told rests on it, as a clerk would. Tells how many of its own kind that were. */
async function voidWithAll(kind: Kind, id: string, budget = { left: deep }): Promise<number | null> {
  let others = 0;
  while (budget.left-- > 0) {
    const [row] = (await client.query<{ version: number }>(`SELECT version FROM ${kind.table} WHERE id = $1`, [id])).rows;
    if (!row) return null;
    const { userErrors } = await change(`void${kind.type}`, kind.one, { id, expectedVersion: row.version, reason });
    if (userErrors.length === 0) return others;
    expect(['BREAKS_LINKS', 'INVALID_STATE', 'OUTSIDE_POSTING']).toContain(userErrors[0]?.code);
    const named = Object.fromEntries(userErrors[0]?.params.map(({ name, value }) => [name, value]) ?? []);
    const resting = byType.get(named['type'] ?? '');
    if (userErrors[0]?.code !== 'BREAKS_LINKS' || !resting) return null;
    const more = await voidWithAll(resting, String(named['record']), budget);
    if (more === null) return null;
    if (resting.type === kind.type) others += more + 1;
  }
  return null;
}

/** The first row of the sample that can be voided, with what rests on it or without. */
async function anyVoided(kind: Kind): Promise<[Record<string, unknown>, number]> {
  for (const row of (await rowsOf(client, kind.table, tried)).toReversed()) {
    const others = await voidWithAll(kind, String(row['id']));
    if (others !== null) return [row, others];
  }
  throw new Error(`No row of ${kind.table} can be voided`);
}

const text = (value: unknown): string | null => (value === null ? null : typeof value === 'string' ? value : JSON.stringify(value));

describe.each(kinds().map((kind) => [kind.type, kind] as const))('%s', (type, kind) => {
  test('is corrected: the graph tells the new value, the history both and why', async () => {
    const { id, version, field, link, before, after } = await correctableRow(client, kind, reason, async (input) => (await change(`correct${type}`, kind.one, input)).userErrors.map(({ code }) => code));
    const count = await countOf(kind);
    const refusals = await Promise.all([
      change(`correct${type}`, kind.one, { id, expectedVersion: version + 7, reason, [field]: after }),
      change(`correct${type}`, kind.one, { id, expectedVersion: version, reason: '  ', [field]: after }),
      change(`correct${type}`, kind.one, { id, expectedVersion: version, reason: 'x'.repeat(501), [field]: after }),
      change(`correct${type}`, kind.one, { id, expectedVersion: version, reason }),
      change(`correct${type}`, kind.one, { id, expectedVersion: version, reason, [field]: before }),
    ]);
    expect(refusals.map(({ userErrors }) => [userErrors[0]?.code, userErrors[0]?.field?.[0]])).toEqual([
      ['STALE_VERSION', 'expectedVersion'],
      ['EMPTY', 'reason'],
      ['INVALID_VALUE', 'reason'],
      ['EMPTY', undefined],
      before === null && kind.shown.find(({ property }) => property === field)?.required ? ['EMPTY', field] : ['SAME', field],
    ]);
    const payload = await change(`correct${type}`, kind.one, { id, expectedVersion: version, reason, [field]: after });
    expect(payload).toEqual({ [kind.one]: { id, version: version + 1 }, userErrors: [] });
    const { [kind.one]: record } = await data(`query One($id: ID!) { ${kind.one}(id: $id) { ${field}${link ? ' { id }' : ''} history { nodes { kind reason operation fields { field before after } } } } }`, { id });
    const { [field]: shown, history } = record as Record<string, unknown> & { history: { nodes: Entry[] } };
    expect(shown).toEqual(link ? { id: after } : after);
    expect(history.nodes.at(-1)).toEqual({ kind: 'CORRECTED', reason, operation: `correct${type}`, fields: [{ field, before: text(before), after: text(after) }] });
    expect(await countOf(kind)).toBe(count);
  });

  test('is voided: gone from lists and counts, kept in the log with the reason, refused while others rest on it', async () => {
    const count = await countOf(kind);
    const [row, stood] = await anyVoided(kind);
    const id = String(row['id']);
    const gone = await data(`query Gone($id: ID!) { ${kind.one}(id: $id) { id } voided${kind.subgraph.charAt(0).toUpperCase()}${kind.subgraph.slice(1)}Records(where: { record: { eq: $id } }) {
      nodes { id type reason operation fields { field before after } history { nodes { kind } } } } }`, { id });
    expect(gone[kind.one]).toBeNull();
    const [voided, ...more] = (Object.values(gone)[1] as { nodes: (Entry & { id: string; type: string; history: { nodes: Entry[] } })[] }).nodes;
    expect(more).toEqual([]);
    expect(voided).toMatchObject({ id, type, reason, operation: `void${type}` });
    expect(voided?.history.nodes.at(-1)).toEqual({ kind: 'VOIDED' });
    for (const { property } of kind.shown) {
      const was = row[columnName(property)] ?? null;
      if (was !== null) expect(voided?.fields).toContainEqual({ field: fieldOfProperty(property), before: text(was), after: null });
    }
    expect(await countOf(kind)).toBe(count - 1 - stood);
  });
});
