import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { authenticateWith, type Authenticate, type ClaimRules } from './authenticate';
import { IdentityProviderUnavailable } from './authentication-error';
import { discoverKeyAddress } from './discovery';
import { secureUrl } from './secure-url';
import { lifetimeSeconds } from './verify-token';

export interface OidcOptions extends ClaimRules {
  /** How long the issuer is left alone after its keys were fetched, whatever unknown keys tokens name. */
  readonly cooldownMs?: number;
  /** How long the issuer may take to answer. */
  readonly timeoutMs?: number;
}

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/** Takes the access tokens of an OpenID Connect provider. It is asked for its keys when the first token comes, so it may start later. */
export function oidcAuthentication({ cooldownMs = 30_000, timeoutMs = 5_000, ...rules }: OidcOptions): Authenticate {
  secureUrl('OIDC_ISSUER', rules.issuer);
  let keySet: Promise<KeySet> | undefined;

  const discover = async (): Promise<KeySet> =>
    createRemoteJWKSet(await discoverKeyAddress(rules.issuer, timeoutMs), {
      // Outlives the tokens: while the issuer is down, whoever has one can go on until it ends.
      cacheMaxAge: lifetimeSeconds * 1_000,
      cooldownDuration: cooldownMs,
      timeoutDuration: timeoutMs,
    });
  const forget = (): void => {
    keySet = undefined;
  };
  const key: JWTVerifyGetKey = async (header, token) => {
    try {
      keySet ??= discover();
      const keys = await keySet.catch((error: unknown) => {
        forget();
        throw error;
      });
      return await within(timeoutMs, keys(header, token), forget);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) throw error;
      throw new IdentityProviderUnavailable(error);
    }
  };
  return authenticateWith(key, rules);
}

/** The library limits the time to the headers of an answer only; one that stops in its body would be waited for by everyone, for ever. */
async function within<T>(timeoutMs: number, work: Promise<T>, onTimeout: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onTimeout();
      reject(new Error(`The issuer's keys did not arrive within ${timeoutMs} ms.`));
    }, timeoutMs);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
