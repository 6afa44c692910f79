const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);
const remedy = 'Set OIDC_ISSUER and OIDC_AUDIENCE to the identity provider whose tokens are to be taken';

/** Where the development issuer would be. */
export interface Ground {
  /** The listener. */
  readonly host: string;
  readonly production: boolean;
  /** What holds rows that were not made for it: a database or subgraphs of somebody else's, by the setting that names them. */
  readonly foreign?: string;
  /** `DEVELOPMENT_ISSUER=yes`: the rows there may be shown to whoever reaches this machine. */
  readonly asked?: boolean;
}

/** The development issuer gives anybody who reaches it the administrator's token: it exists on a developer's own machine only, over rows that were made for it. */
export function requireDevelopment({ host, production, foreign, asked = false }: Ground): void {
  if (production) throw new Error(`${remedy}: in production mode (NODE_ENV=production) there is no development issuer.`);
  if (!isLoopback(host)) {
    throw new Error(`${remedy}, or HOST to 127.0.0.1: the development issuer does not listen on "${host}", where others could take tokens from it.`);
  }
  if (foreign !== undefined && !asked) {
    throw new Error(`${remedy}, or DEVELOPMENT_ISSUER to yes: ${foreign} may hold real records, and the development issuer would give anybody on this machine an administrator's token.`);
  }
}

export const isLoopback = (host: string): boolean => loopback.has(host);
