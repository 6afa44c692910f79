import { getIntrospectionQuery } from 'graphql';
import { anonymous, roles, type Identity } from '../../../subgraphs/kit/context/viewer';
import { errorsOf } from '../support/errors';
import { serveToyGraph, type Served } from '../support/client';

const whole = getIntrospectionQuery({ schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true });
const ways = [
  ['as tools ask', whole],
  ['one type', '{ __type(name: "School") { name } }'],
  ['under an alias', '{ harmless: __schema { queryType { name } } }'],
  ['in a fragment', '{ today ...F } fragment F on Query { __schema { queryType { name } } }'],
] as const;
const asking = (role: Identity['role']): Identity => ({ subject: role, role, counties: [], school: null, teacher: null });

describe('The schema', () => {
  let served: Served;
  afterEach(() => served.close());

  it.each(ways)('is open to all in development: %s', async (_, query) => {
    served = await serveToyGraph({ development: true });
    const { status, body } = await served.post({ query });
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
  });

  it.each(ways)('is closed to strangers in production: %s', async (_, query) => {
    served = await serveToyGraph({ development: false });
    const { status, body } = await served.post({ query });
    expect(status).toBe(400);
    expect(body).not.toHaveProperty('data');
    expect(errorsOf(body as object)).toMatchObject([{ extensions: { code: 'FORBIDDEN', params: { reason: 'INTROSPECTION' } } }]);
  });

  it('is open in production to system administrators only, whoever asked before', async () => {
    served = await serveToyGraph({ development: false });
    const query = '{ __schema { queryType { name } } }';
    const opened = async (role: Identity['role']): Promise<boolean> => (await served.gateway.execute({ query }, asking(role))).data !== undefined;
    // The administrator first: what was allowed to one must not be remembered for others.
    const answers = [await opened('SYSTEM_ADMINISTRATOR')];
    for (const role of roles) answers.push(await opened(role));
    expect(answers).toEqual([true, ...roles.map((role) => role === 'SYSTEM_ADMINISTRATOR')]);
    expect((await served.gateway.execute({ query }, anonymous)).errors).toHaveLength(1);
  });

  it.each([
    ['a field', { query: '{ schoolz { id } }' }, 'Cannot query field "schoolz" on type "Query".'],
    ['an argument', { query: '{ school(idd: "s1") { id } }' }, 'Unknown argument "idd" on field "Query.school".'],
    ['a type', { query: '{ schools { ... on Schol { id } } }' }, 'Unknown type "Schol".'],
    ['a value', { query: '{ rooms(kind: LABORATRY) }' }, 'Value "LABORATRY" does not exist in "RoomKind" enum.'],
    ['a variable', { query: 'query ($k: RoomKind) { rooms(kind: $k) }', variables: { k: 'LABORATRY' } }, 'Variable "$k" got invalid value "LABORATRY"; Value "LABORATRY" does not exist in "RoomKind" enum.'],
  ])('is not told in suggestions for misspelt names in production, as it is in development: %s', async (_, request, message) => {
    served = await serveToyGraph({ development: false });
    const hidden = await served.post(request);
    expect(hidden.status).toBe(400);
    expect(hidden.body.errors?.map((error) => error.message)).toContain(message);
    expect(JSON.stringify(hidden.body)).not.toContain('Did you mean');
    await served.close();

    served = await serveToyGraph({ development: true });
    expect(JSON.stringify((await served.post(request)).body)).toContain('Did you mean');
  });
});
