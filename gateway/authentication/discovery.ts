import { secureUrl } from './secure-url';

/** Where an issuer keeps its public keys, from its discovery document (OpenID Connect Discovery 1.0, section 4). */
export async function discoverKeyAddress(issuer: string, timeoutMs: number): Promise<URL> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`${address} answered with status ${response.status}; 200 was expected.`);
  const document = (await response.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown } | null;
  // Section 4.3: exactly, or one issuer of a shared host could stand in for another.
  if (document?.issuer !== issuer) {
    throw new Error(`${address} is about issuer ${JSON.stringify(document?.issuer)}, not "${issuer}"; set OIDC_ISSUER to exactly what it says.`);
  }
  return secureUrl(`jwks_uri of ${address}`, document.jwks_uri);
}
