import { oidcAuthentication } from '../gateway/authentication';
import { createDevelopmentIssuer, requireDevelopment, type DemoAccount } from '../gateway/development';
import type { GatewayOptions } from '../gateway';
import { settings } from './settings';

type Identities = Pick<GatewayOptions, 'authenticate' | 'developmentIssuer'>;

/**
 * Whose tokens the gateway takes: those of the provider that the settings name or, on a developer's machine, its own. Refuses
 * what must not be started when it is called; the accounts are looked for afterwards, when there is a database. `foreign` is the setting
 * that names a database or subgraphs which may hold real records.
 */
export function chooseIdentities(foreign?: string): (accounts: () => Promise<readonly DemoAccount[]>) => Promise<Identities> {
  const { oidc, host, production, developmentIssuer: asked } = settings;
  if (oidc) {
    const authenticate = oidcAuthentication(oidc);
    return async () => ({ authenticate });
  }
  requireDevelopment({ host, production, foreign, asked });
  return async (accounts) => ({ developmentIssuer: await createDevelopmentIssuer(await accounts()) });
}
