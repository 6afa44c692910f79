import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface IdentityProviderSettings {
  readonly alg: 'ES256' | 'RS256';
  readonly audience: string;
  /** The claims of each account's access tokens. */
  readonly accounts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface IdentityProvider {
  readonly issuer: string;
  accessToken(account: string): Promise<string>;
  /** An ID token whose audience is the account. */
  idToken(account: string): Promise<string>;
  /** From now on it signs with a new key and publishes both. */
  rotate(): Promise<void>;
  stop(): Promise<void>;
}

/** A real provider in a process of its own; port 0 takes a free one. */
export async function startIdentityProvider(settings: IdentityProviderSettings, port = 0): Promise<IdentityProvider> {
  const child = spawn(process.execPath, [join(__dirname, 'oidc-provider.mjs'), String(port), JSON.stringify(settings)], {
    // It warns that its defaults are for development, which this is.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith('http://')) continue;
    child.stdout.resume();
    return {
      issuer: line,
      async accessToken(account) {
        const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: account, client_secret: 'secret', resource: 'urn:graph' });
        const response = await fetch(`${line}/token`, { method: 'POST', body });
        const { access_token: token } = (await response.json()) as { access_token?: string };
        if (!token) throw new Error(`The provider gave no token for ${account}: status ${response.status}`);
        return token;
      },
      idToken: async (account) => (await fetch(`${line}/id-token/${account}`)).text(),
      rotate: async () => void (await fetch(`${line}/rotate`, { method: 'POST' })),
      stop: async () => {
        child.kill();
        await exited;
      },
    };
  }
  throw new Error('The OIDC provider ended before it listened');
}
