import { getNamedType, type GraphQLObjectType } from 'graphql';
import { Client } from 'pg';
import { isErrorCode } from '../../subgraphs/kit/errors/codes';
import type { Identity, Viewer, ViewerScope } from '../../subgraphs/kit/context/viewer';
import { ownDatabase, type TestDatabase } from '../support/server';
import { administrator, leadSchoolUser, planner, schoolAdmin, stranger, teacher } from '../support/viewers';
import { entitiesIn, entitiesOf, names, startListeners, type Listeners } from './references/listeners';
import { everyField } from './references/selections';
import { networks, nothing, type Network } from './support';

const phone = '13912345678';

let database: TestDatabase;
let client: Client;
let listeners: Listeners;
let first: Network;
beforeAll(async () => {
  database = await ownDatabase('sample');
  client = new Client(database.owner);
  await client.connect();
  ({ first } = await networks(database.owner));
  await client.query(`INSERT INTO staffing.teacher_private (teacher_id, phone, staff_number, birth_date) VALUES ($1, $2, 'S-000001', '1980-02-03') ON CONFLICT (teacher_id) DO UPDATE SET phone = excluded.phone, staff_number = excluded.staff_number, birth_date = excluded.birth_date`, [first.partner.teacherId, phone]);
  listeners = await startListeners(database.owner);
});
afterAll(async () => {
  await listeners.close();
  await client.end();
  await database.drop();
});

/** Accounts of a school and county that no record is about: the gateway vouches for what they are, and for no more. */
const scope: ViewerScope = { ownSchool: nothing, partners: { STAFFING: [], FACILITIES: [] }, allPartners: [] };
const viewer = (identity: Identity, itsScope: ViewerScope | null = null): Viewer => ({ ...identity, scope: itsScope });
const outsiders: readonly Viewer[] = [
  viewer(stranger),
  viewer(teacher('no such teacher', '3651000001')),
  viewer(schoolAdmin('3651000001'), scope),
  viewer(leadSchoolUser('3651000001'), scope),
  viewer(planner('999999')),
];

/** Fields that pretend to be values of another subgraph, who asks, or a mark that the subgraph itself puts on a row. */
const pretended = (type: GraphQLObjectType): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(Object.keys(type.getFields()).map((name) => [name, 'forged'])),
  __inFull: true,
  role: 'SYSTEM_ADMINISTRATOR',
  viewer: administrator,
  envelope: { viewer: administrator },
  school: { id: nothing, code: '3651000001' },
  schoolId: nothing,
  countyCode: '999999',
});

/** Ids of some records of a type, where the subgraph keeps any. */
async function idsOf(name: string, type: string): Promise<string[]> {
  const table = `${name}.${type.replace(/(?<=.)[A-Z]/g, '_$&').toLowerCase()}`;
  const { rows: known } = await client.query<{ found: string | null }>('SELECT to_regclass($1) AS found', [table]);
  if (!known[0]?.found) return [];
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id LIMIT 5`);
  return rows.map(({ id }) => id);
}

test.each(names)('%s: what a representation holds beside its key changes nothing, whoever asks', async (name) => {
  for (const type of listeners.entityTypes(name)) {
    const ids = [...(await idsOf(name, type.name)), first.partner.id, nothing];
    const query = entitiesOf(type.name, everyField(type));
    for (const asking of [...outsiders, administrator]) {
      const plain = await listeners.ask(name, query, { r: ids.map((id) => ({ __typename: type.name, id })) }, asking);
      const forged = await listeners.ask(name, query, { r: ids.map((id) => ({ ...pretended(type), __typename: type.name, id })) }, asking);
      expect([type.name, asking.role, forged]).toEqual([type.name, asking.role, plain]);
      expect((forged.errors ?? []).filter(({ extensions }) => !isErrorCode(extensions?.code) || extensions.code === 'INTERNAL')).toEqual([]);
    }
  }
});

test.each(names)('%s: who finds no record by a query finds none by a reference', async (name) => {
  const root = Object.values(listeners.of(name).schema.getQueryType()!.getFields());
  let compared = 0;
  for (const type of listeners.entityTypes(name)) {
    const one = root.find((field) => getNamedType(field.type) === type && field.args.some((arg) => arg.name === 'id'));
    for (const id of one ? await idsOf(name, type.name) : []) {
      for (const asking of outsiders) {
        const byKey = await listeners.ask(name, entitiesOf(type.name, 'id'), { r: [{ __typename: type.name, id }] }, asking);
        const { data } = await listeners.ask(name, `query ($id: ID!) { one: ${one?.name}(id: $id) { id } }`, { id }, asking);
        const byQuery = (data as { one: object | null } | null)?.one;
        expect([type.name, asking.role, entitiesIn(byKey)]).toEqual([type.name, asking.role, byQuery ? [byQuery] : []]);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(50);
});

test('a teacher of another school is as one who does not exist, and personal data stay where they are', async () => {
  const query = entitiesOf('Teacher', 'id name code personalData { phone staffNumber birthDate } history { nodes { id } }');
  const person = { __typename: 'Teacher', code: 'T1', personalData: { __typename: 'PersonalData', phone }, __inFull: true, servingSchool: { id: nothing } };
  for (const asking of outsiders) {
    const real = await listeners.ask('staffing', query, { r: [{ ...person, id: first.partner.teacherId }] }, asking);
    expect(real).toEqual(await listeners.ask('staffing', query, { r: [{ ...person, id: nothing }] }, asking));
    expect(entitiesIn(real)).toEqual([]);
  }
  const own = viewer(schoolAdmin(first.partner.code), { ...scope, ownSchool: first.partner.id });
  const shown = JSON.stringify(await listeners.ask('staffing', query, { r: [{ ...person, id: first.partner.teacherId }] }, own));
  expect(shown).toContain('139****5678');
  expect(shown).not.toContain(phone);
});
