import { oidcAuthentication } from '../../../gateway/authentication';
import { startToyGraph } from '../support/toy-graph';
import { audience, startOwnIssuer, type OwnIssuer } from '../support/own-issuer';

let issuer: OwnIssuer;
beforeAll(async () => (issuer = await startOwnIssuer()));
afterAll(() => issuer.close());

async function statusOf(query: string, role: string | null, development: boolean): Promise<number> {
  const graph = await startToyGraph('in process', { development, authenticate: oidcAuthentication({ issuer: issuer.issuer, audience }) });
  try {
    const headers = role === null ? {} : { authorization: `Bearer ${await issuer.sign({ claims: { sub: 'x', role, counties: ['620981'] } })}` };
    return (await graph.gateway.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })).statusCode;
  } finally {
    await graph.close();
  }
}

const schema = '{ __schema { types { name } } }';

test.each<[string, string | null, boolean, number]>([
  [schema, null, true, 200],
  [schema, null, false, 400],
  ['query { ...F } fragment F on Query { a: __type(name: "School") { name } }', null, false, 400],
  [schema, 'COUNTY_PLANNER', false, 400],
  [schema, 'SYSTEM_ADMINISTRATOR', false, 200],
  ['{ __typename }', null, false, 200],
])('%s asked by %s, in development %s: %s', async (query, role, development, status) => {
  expect(await statusOf(query, role, development)).toBe(status);
});
