import { oidcAuthentication } from '../../gateway/authentication';
import { envelopeHeader, signEnvelope } from '../../subgraphs/kit/context/envelope/header';
import { anonymous } from '../../subgraphs/kit/context/viewer';
import { testKeys } from '../support/envelope-keys';
import { startIdentityGraph, type IdentityGraph } from './support/identity-graph';
import { audience, startOwnIssuer, type OwnIssuer } from './support/own-issuer';

let issuer: OwnIssuer;
let graph: IdentityGraph;
beforeAll(async () => {
  issuer = await startOwnIssuer();
  graph = await startIdentityGraph({ authenticate: oidcAuthentication({ issuer: issuer.issuer, audience }) });
});
afterAll(async () => {
  await graph.close();
  await issuer.close();
});

const envelope = { requestId: 'r', viewer: { ...anonymous, subject: 'root', role: 'SYSTEM_ADMINISTRATOR' }, today: '2026-11-23', deadline: Number.MAX_SAFE_INTEGER } as const;

/** What proxies, other products and our own gateway are known to send. */
const claimed = {
  [envelopeHeader]: signEnvelope(envelope, testKeys('schools'), { audience: 'schools', body: '{"query":"{ today }"}' }),
  'x-user': 'root',
  'x-user-id': 'root',
  'x-role': 'SYSTEM_ADMINISTRATOR',
  'x-counties': '620981',
  'x-school': '3262000002',
  'x-forwarded-user': 'root',
  'x-auth-request-user': 'root',
  'x-authorization': 'Bearer root',
  'proxy-authorization': 'Bearer root',
  'x-hasura-role': 'SYSTEM_ADMINISTRATOR',
  cookie: 'role=SYSTEM_ADMINISTRATOR; token=root',
};

describe('Whoever says in headers who they are', () => {
  it('is a stranger without a token', async () => {
    expect((await graph.ask(claimed)).viewer).toEqual(anonymous);
  });

  it('is who their token says', async () => {
    const token = await issuer.sign({ claims: { sub: 'teacher', role: 'TEACHER', school: '3262000002', teacher: 'T620981-00001' } });
    const { viewer } = await graph.ask({ ...claimed, authorization: `Bearer ${token}` });
    expect(viewer).toEqual({ ...anonymous, subject: 'teacher', role: 'TEACHER', school: '3262000002', teacher: 'T620981-00001' });
  });
});

it('a gateway that was given no issuer takes no token', async () => {
  const strangers = await startIdentityGraph({});
  try {
    expect((await strangers.ask()).viewer).toEqual(anonymous);
    const { status, body } = await strangers.ask({ authorization: `Bearer ${await issuer.sign()}` });
    expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', params: { problem: 'no issuer is set up here' } } }]);
    expect(status).toBe(401);
  } finally {
    await strangers.close();
  }
});
