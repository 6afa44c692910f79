import type { ExecutionResult } from 'graphql';
import { isErrorCode } from '../../subgraphs/kit/errors/codes';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';
import { sharedSample } from '../support/server';
import { administrator } from '../support/viewers';
import { entitiesIn, entitiesOf, names, startListeners, type Listeners } from './references/listeners';
import { everyField } from './references/selections';
import { networks, nothing } from './support';

let owner: DatabaseLogin;
let listeners: Listeners;
let person: string;
beforeAll(async () => {
  owner = await sharedSample();
  listeners = await startListeners(owner);
  person = (await networks(owner)).first.partner.teacherId;
});
afterAll(() => listeners.close());
/** Whatever was sent, each answers the next question. */
afterEach(async () => {
  for (const name of names) expect(await listeners.ask(name, '{ __typename }', {}, administrator)).toEqual({ data: { __typename: 'Query' } });
});

const codes = ({ errors = [] }: ExecutionResult): unknown[] => errors.map(({ extensions }) => extensions?.code);

test.each<{ typename: unknown }>(
  ['AuditEvent', 'PersonalData', 'Query', 'Mutation', '_Service', '__Schema', '__proto__', 'constructor', 'toString', '', "Teacher'; --", null, 1, {}, ['Teacher']].map((typename) => ({ typename })),
)('what is said to be of the type in %j is nothing, in any subgraph', async ({ typename }) => {
  for (const name of names) {
    const result = await listeners.ask(name, 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }', { r: [{ __typename: typename, id: person, phone: '13912345678' }] }, administrator);
    expect(entitiesIn(result)).toEqual([]);
    expect(codes(result).map(isErrorCode)).toEqual([true]);
    expect(JSON.stringify(result)).not.toMatch(/resolver|node_modules|13912345678/);
  }
});

test.each<{ id: unknown }>(['__proto__', 'constructor', 'toString', '', `${nothing}' OR true --`, '\u0000', null, 0, true, {}, [nothing], { toString: 'x' }].map((id) => ({ id })))(
  'the key of %j names nothing',
  async ({ id }) => {
    for (const name of names) {
      for (const type of listeners.entityTypes(name)) {
        const result = await listeners.ask(name, entitiesOf(type.name, everyField(type)), { r: [{ __typename: type.name, id, code: id }] }, administrator);
        expect([type.name, codes(result).filter((code) => !isErrorCode(code) || code === 'INTERNAL')]).toEqual([type.name, []]);
      }
    }
  },
);

test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])('the field %s of a representation gives it nothing, nor anything else', async (field) => {
  for (const name of names) {
    const [type] = listeners.entityTypes(name);
    const poison = { id: person, role: 'SYSTEM_ADMINISTRATOR', prototype: { role: 'SYSTEM_ADMINISTRATOR' } };
    const poisoned = JSON.parse(JSON.stringify({ __typename: type!.name, FIELD: poison }).replace('FIELD', field)) as object;
    const result = await listeners.ask(name, entitiesOf(type!.name, 'id'), { r: [poisoned] }, administrator);
    expect(entitiesIn(result)).toEqual([]);
    expect(codes(result).every(isErrorCode)).toBe(true);
    expect(({} as { role?: string }).role).toBeUndefined();
  }
});
