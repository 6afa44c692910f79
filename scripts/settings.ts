import { resolve } from 'node:path';
import { isProduction, type GatewayOptions } from '../gateway';
import { readTrustedDocuments } from '../gateway/trusted-documents';
import { readEnvelopeKeys, type EnvelopeKeys } from '../subgraphs/kit/context/envelope/keys';

const number = (name: string, fallback: number, right: string, max: number): number => {
  const value = process.env[name];
  if (value === undefined || value === '') return fallback;
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 0 || parsed > max) throw new Error(`${name} must be ${right}, not "${value}".`);
  return parsed;
};

const list = (name: string): string[] => (process.env[name] ?? '').split(',').map((entry) => entry.trim()).filter(Boolean);

/** What the environment says, read in one place; the README's table lists the same names. */
export const settings = {
  get host(): string {
    return process.env.HOST || '127.0.0.1';
  },
  get production(): boolean {
    return isProduction();
  },
  /** Asks by name for demo accounts over rows that were not made for them. */
  get developmentIssuer(): boolean {
    const { DEVELOPMENT_ISSUER: asked } = process.env;
    if (asked && asked !== 'yes') throw new Error(`DEVELOPMENT_ISSUER must be "yes" or left out, not "${asked}".`);
    return asked === 'yes';
  },
  /** The identity provider whose tokens are taken; none on a developer's machine. */
  get oidc(): { issuer: string; audience: string; claimPrefix: string } | undefined {
    const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_CLAIM_PREFIX: claimPrefix = '' } = process.env;
    if (!issuer && !audience) return undefined;
    if (!issuer || !audience) throw new Error(`${issuer ? 'OIDC_AUDIENCE' : 'OIDC_ISSUER'} is not set: OIDC_ISSUER and OIDC_AUDIENCE must both be, or neither.`);
    return { issuer, audience, claimPrefix };
  },
  /** A file of demo accounts for a gateway without a database to find them in. */
  get demoAccounts(): string | undefined {
    return process.env.DEV_ACCOUNTS || undefined;
  },
  /** What else the environment says of the gateway's listener. */
  get listener(): Pick<GatewayOptions, 'corsOrigins' | 'trustProxy' | 'trustedDocuments' | 'rates'> {
    const { TRUSTED_DOCUMENTS: documents } = process.env;
    const perMinute = number('REQUESTS_PER_MINUTE', 0, 'a whole number of requests', Number.MAX_SAFE_INTEGER);
    return {
      corsOrigins: list('CORS_ORIGINS'),
      trustProxy: list('TRUST_PROXY'),
      trustedDocuments: documents ? readTrustedDocuments(documents) : undefined,
      rates: perMinute > 0 ? { account: perMinute, address: perMinute } : {},
    };
  },
  port: (fallback: number): number => number('PORT', fallback, 'a port number from 0 to 65535', 65_535),
  get database(): { url: string | undefined; dataDir: string; chosen: boolean } {
    const { DATABASE_URL: url, DATA_DIR: dataDir } = process.env;
    return { url: url || undefined, dataDir: resolve(dataDir || '.data'), chosen: Boolean(url || dataDir) };
  },
  /** `none` starts with an empty network, for those who import their own. */
  get sample(): boolean {
    const { SAMPLE: sample } = process.env;
    if (sample && sample !== 'none') throw new Error(`SAMPLE must be "none" or left out, not "${sample}".`);
    return !sample;
  },
  /** A subgraph's own login, for a process that is not given the owner's. */
  subgraphDatabaseUrl: (name: string): string | undefined => process.env[`${name.toUpperCase()}_DATABASE_URL`] || undefined,
  /** What a subgraph and the gateway share, in the environment of both. */
  envelopeKeys: (name: string): EnvelopeKeys => readEnvelopeKeys(`${name.toUpperCase()}_ENVELOPE_KEYS`, process.env[`${name.toUpperCase()}_ENVELOPE_KEYS`]),
  /** Where the gateway finds a subgraph in the distributed topology. */
  subgraphUrl(name: string): string {
    const variable = `${name.toUpperCase()}_URL`;
    const url = process.env[variable];
    if (!url || !URL.canParse(url)) throw new Error(`${variable} must be the address of the ${name} subgraph, such as http://127.0.0.1:4001/graphql${url ? `, not "${url}"` : ''}.`);
    return url;
  },
};
