const loopback = new Set(['127.0.0.1', 'localhost', '::1']);
const remedy = 'Set OIDC_ISSUER and OIDC_AUDIENCE to the identity provider whose tokens are to be taken';

/** The development issuer gives anybody who reaches it the administrator's token: it exists on a developer's own machine only. */
export function requireDevelopment({ host, production }: { readonly host: string; readonly production: boolean }): void {
  if (production) throw new Error(`${remedy}: in production mode (NODE_ENV=production) there is no development issuer.`);
  if (!loopback.has(host)) {
    throw new Error(`${remedy}, or HOST to 127.0.0.1: the development issuer does not listen on "${host}", where others could take tokens from it.`);
  }
}
