import { oidcAuthentication } from '../gateway/authentication';
import { createDevelopmentIssuer, requireDevelopment, type DemoAccount } from '../gateway/development';
import type { GatewayOptions } from '../gateway';
import { settings } from './settings';

type Identities = Pick<GatewayOptions, 'authenticate' | 'developmentIssuer'>;

/**
 * Whose tokens the gateway takes: those of the provider that the settings name or, on a developer's machine, its own. Refuses
 * what must not be started when it is called; the accounts are looked for afterwards, when there is a database.
 */
export function chooseIdentities(): (accounts: () => Promise<readonly DemoAccount[]>) => Promise<Identities> {
  const { oidc } = settings;
  if (oidc) {
    const authenticate = oidcAuthentication(oidc);
    return async () => ({ authenticate });
  }
  requireDevelopment(settings);
  return async (accounts) => ({ developmentIssuer: await createDevelopmentIssuer(await accounts()) });
}
