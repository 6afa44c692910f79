// A real OpenID Connect provider on a loopback port, in a process of its own: the library is an ES module, which Jest does not load.
// Usage: node oidc-provider.mjs <port> <settings as JSON>. Prints its issuer when it listens. A client stands for an account.
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';

const [port, settings] = [Number(process.argv[2]), JSON.parse(process.argv[3])];
const { audience, accounts } = settings;
const keys = [];

async function addKey(alg) {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  // The newest first: the library signs with the first that fits.
  keys.unshift({ ...(await exportJWK(privateKey)), alg, use: 'sig', kid: `${alg}-${keys.length + 1}` });
}

function provide(issuer, alg) {
  const provider = new Provider(issuer, {
    clients: Object.keys(accounts).map((id) => ({
      client_id: id,
      client_secret: 'secret',
      token_endpoint_auth_method: 'client_secret_post',
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      id_token_signed_response_alg: alg,
    })),
    jwks: { keys },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({ scope: '', audience, accessTokenFormat: 'jwt', accessTokenTTL: 600, jwt: { sign: { alg } } }),
      },
    },
    extraTokenClaims: (_, token) => accounts[token.clientId],
  });
  const handle = provider.callback();
  return async (request, response) => {
    // What a login would end with: an ID token for the client, signed like any other.
    if (request.url.startsWith('/id-token/')) {
      const client = await provider.Client.find(request.url.slice('/id-token/'.length));
      const token = new provider.IdToken({ sub: 'somebody', ...accounts[client.clientId] }, { client });
      token.scope = 'openid';
      return response.end(await token.issue({ use: 'idtoken' }));
    }
    return handle(request, response);
  };
}

const server = createServer();
server.listen(port, '127.0.0.1', async () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  await addKey(settings.alg);
  let handle = provide(issuer, settings.alg);
  server.on('request', async (request, response) => {
    if (request.url !== '/rotate') return handle(request, response);
    await addKey(settings.alg);
    handle = provide(issuer, settings.alg);
    response.end();
  });
  console.log(issuer);
});
