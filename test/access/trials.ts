import { Kind, parse, print, visit } from 'graphql';
import { Client } from 'pg';
import { subgraphs } from '../../subgraphs';
import type { MutationRule } from '../../subgraphs/kit/access/mutation-rule';
import type { Identity } from '../../subgraphs/kit/context/viewer';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';
import { changeFixtures, declared } from '../support/change-fixture';
import { correctableRow, kinds, rowsOf, tried } from '../support/correctables';
import type { TestGraph } from '../support/graph';
import { administrator } from '../support/viewers';

export const rules = Object.assign({}, ...subgraphs.map(({ access }) => access.mutations)) as Record<string, MutationRule>;

/** The counties of the sample. */
export const counties = ['620981', '141124', '361023', '510923'];

export interface Change {
  readonly name: string;
  readonly mutation: string;
  readonly values: Record<string, unknown>;
}

export interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

/** One fixture of each mutation that the administrator may carry out as it stands, as a trial run; `known` has personal data. */
export async function trials(graph: TestGraph, owner: DatabaseLogin, known: string): Promise<Change[]> {
  await recordedBefore(owner, known);
  const found = new Map<string, Change>();
  for (const fixture of changeFixtures()) {
    const name = mutationIn(fixture.mutation);
    if (found.has(name)) continue;
    const values = declared(fixture.mutation, await fixture.variables(owner));
    // What another fixture records is not there for a trial.
    if (name === 'revealPersonalData') values['teacher'] = known;
    const change = { name, mutation: asTrial(fixture.mutation), values };
    if ((await run(graph, change, administrator)).payload?.userErrors.length === 0) found.set(name, change);
  }
  return [...found.values()];
}

/** Corrections and voids of rows of the sample. Where something rests on each row that was tried, there is no void to try. */
export async function corrections(graph: TestGraph, owner: DatabaseLogin): Promise<Change[]> {
  const client = new Client(owner);
  await client.connect();
  const found: Change[] = [];
  for (const kind of kinds()) {
    const change = (name: string, input: string, values: Record<string, unknown>): Change => ({ name, values: { input: values }, mutation: `mutation Trial($input: ${input}!) { ${name}(input: $input) { userErrors { code field } } }` });
    const correct = (values: Record<string, unknown>): Change => change(`correct${kind.type}`, `Correct${kind.type}Input`, values);
    const { id, version: expectedVersion, field, after } = await correctableRow(client, kind, 'x', async (values) => (await run(graph, correct(values), administrator)).payload?.userErrors.map(({ code }) => code) ?? ['?']);
    found.push(correct({ id, expectedVersion, [field]: after, reason: 'x', dryRun: true }));
    for (const row of await rowsOf(client, kind.table, tried)) {
      const voided = change(`void${kind.type}`, 'VoidInput', { id: row['id'], expectedVersion: row['version'], reason: 'x', dryRun: true });
      if ((await run(graph, voided, administrator)).payload?.userErrors.length !== 0) continue;
      found.push(voided);
      break;
    }
  }
  await client.end();
  return found;
}

/** What other fixtures record before the one that needs it: personal data of the teacher, a change of townships that is decided and not completed. */
export async function recordedBefore(owner: DatabaseLogin, teacherId: string): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  await client.query(`INSERT INTO staffing.teacher_private (teacher_id, phone, birth_date) VALUES ($1, '13800000002', '1990-01-01') ON CONFLICT (teacher_id) DO UPDATE SET phone = excluded.phone, birth_date = excluded.birth_date`, [teacherId]);
  await client.query(`INSERT INTO schools.area_succession (provenance, code, kind, state, township_id, successor_township_id, effective_on)
    SELECT 'GENERATED', 'AS-DECIDED', 'MERGED_INTO', 'DECIDED', two.ids[1], two.ids[2], '2026-11-01'
    FROM (SELECT array_agg(t.id ORDER BY t.code DESC) AS ids FROM schools.township t JOIN schools.county c ON c.id = t.county_id WHERE c.code = '361023') AS two ON CONFLICT (code) DO NOTHING`);
  await client.end();
}

const mutationIn = (text: string): string => {
  const [operation] = parse(text).definitions;
  const [field] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  return field?.kind === Kind.FIELD ? field.name.value : '';
};

const asTrial = (text: string): string => {
  let outermost = true;
  return print(
    visit(parse(text), {
      ObjectValue(node) {
        if (!outermost) return undefined;
        outermost = false;
        const dryRun = { kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: 'dryRun' }, value: { kind: Kind.BOOLEAN, value: true } } as const;
        return { ...node, fields: [...node.fields.filter(({ name }) => name.value !== 'dryRun'), dryRun] };
      },
    }),
  );
};

export async function run(graph: TestGraph, { name, mutation, values }: Change, asking: Identity): Promise<{ payload: Payload | null; codes: unknown[] }> {
  const { data, errors } = await graph.answer(mutation, values, asking);
  return { payload: (data?.[name] as Payload | undefined) ?? null, codes: (errors ?? []).map(({ extensions }) => extensions?.code) };
}
