import { oidcAuthentication } from '../../gateway/authentication';
import { IdentityProviderUnavailable } from '../../gateway/authentication/authentication-error';
import { startIdentityProvider, type IdentityProvider } from '../support/identity-provider';
import { startIdentityGraph, type IdentityGraph } from './support/identity-graph';
import { listen } from './support/listener';

const audience = 'school-network-graph';
const planner = { role: 'COUNTY_PLANNER', counties: ['620981', '361023'] };
const accounts = { planner, [audience]: planner };

const identity = { subject: 'planner', ...planner, school: null, teacher: null };

describe.each(['ES256', 'RS256'] as const)('A provider that signs with %s', (alg) => {
  let provider: IdentityProvider;
  let graph: IdentityGraph;
  const ask = (token: string) => graph.ask({ authorization: `Bearer ${token}` });
  beforeAll(async () => {
    provider = await startIdentityProvider({ alg, audience, accounts });
    graph = await startIdentityGraph({ authenticate: oidcAuthentication({ issuer: provider.issuer, audience, cooldownMs: 0 }) });
  });
  afterAll(async () => {
    await graph.close();
    await provider.stop();
  });

  it('says who asks', async () => {
    const { status, viewer } = await ask(await provider.accessToken('planner'));
    expect(viewer).toEqual({ ...identity, scope: null });
    expect(status).toBe(200);
  });

  it('gives ID tokens that are none for the graph, even with its audience', async () => {
    const { status, body } = await ask(await provider.idToken(audience));
    expect(body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED', params: { problem: 'not accepted', claim: 'typ' } } }]);
    expect(status).toBe(401);
  });

  it('may take a new key', async () => {
    const before = await provider.accessToken('planner');
    await provider.rotate();
    const after = await provider.accessToken('planner');
    const kid = (token: string): unknown => (JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as { kid: unknown }).kid;
    expect(kid(after)).not.toBe(kid(before));
    for (const token of [after, before]) expect((await ask(token)).viewer).toMatchObject(identity);
  });
});

describe('While the provider is down', () => {
  /** Looks like a token, and may be one as long as nobody can be asked for the key. */
  const unknowable = `${Buffer.from('{"alg":"ES256","typ":"at+jwt"}').toString('base64url')}.e30.e30`;

  const free = async (): Promise<number> => {
    const listener = await listen(() => undefined);
    await listener.close();
    return listener.port;
  };

  it('tokens of known keys are taken; of unknown keys it says that it does not know', async () => {
    const settings = { alg: 'ES256', audience, accounts } as const;
    const provider = await startIdentityProvider(settings);
    const authenticate = oidcAuthentication({ issuer: provider.issuer, audience, cooldownMs: 0 });
    const known = `Bearer ${await provider.accessToken('planner')}`;
    await expect(authenticate(known)).resolves.toEqual(identity);
    await provider.rotate();
    const unknown = `Bearer ${await provider.accessToken('planner')}`;
    await provider.stop();
    await expect(authenticate(unknown)).rejects.toThrow(IdentityProviderUnavailable);
    await expect(authenticate(known)).resolves.toEqual(identity);
  });

  it('a gateway starts, answers strangers, tells others 503, and recovers by itself', async () => {
    const port = await free();
    const graph = await startIdentityGraph({ authenticate: oidcAuthentication({ issuer: `http://127.0.0.1:${port}`, audience }) });
    try {
      expect((await graph.ask()).status).toBe(200);
      const { status, headers, body } = await graph.ask({ authorization: `Bearer ${unknowable}` });
      expect(body).toEqual({ errors: [expect.objectContaining({ extensions: { code: 'IDENTITY_PROVIDER_UNAVAILABLE', id: expect.any(String) } })] });
      expect(status).toBe(503);
      expect(headers['retry-after']).toBe('5');
      expect(graph.logged).toMatchObject([{ level: 'warn', fields: { ...body.errors?.[0]?.extensions, cause: { message: 'fetch failed' } } }]);

      const provider = await startIdentityProvider({ alg: 'ES256', audience, accounts }, port);
      const { viewer } = await graph.ask({ authorization: `Bearer ${await provider.accessToken('planner')}` }).finally(() => provider.stop());
      expect(viewer).toMatchObject(identity);
    } finally {
      await graph.close();
    }
  });
});
