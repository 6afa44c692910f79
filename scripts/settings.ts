import { resolve } from 'node:path';
import type { GatewayOptions } from '../gateway';
import { readTrustedDocuments } from '../gateway/trusted-documents/read-trusted-documents';
import { readEnvelopeKeys, type EnvelopeKeys } from '../subgraphs/kit/context/envelope/keys';

const number = (name: string, fallback: number): number => {
  const value = process.env[name];
  if (value === undefined || value === '') return fallback;
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 0 || parsed > 65_535) throw new Error(`${name} must be a port number from 0 to 65535, not "${value}".`);
  return parsed;
};

const list = (name: string): string[] => (process.env[name] ?? '').split(',').map((entry) => entry.trim()).filter(Boolean);

/** What the environment says, read in one place; the README's table lists the same names. */
export const settings = {
  get host(): string {
    return process.env.HOST || '127.0.0.1';
  },
  port: (fallback: number): number => number('PORT', fallback),
  get database(): { url: string | undefined; dataDir: string } {
    return { url: process.env.DATABASE_URL || undefined, dataDir: resolve(process.env.DATA_DIR || '.data') };
  },
  /** `none` starts with an empty network, for those who import their own. */
  get sample(): boolean {
    return process.env.SAMPLE !== 'none';
  },
  /** Whom the gateway answers, and to which operations. */
  get access(): Pick<GatewayOptions, 'trustProxy' | 'corsOrigins' | 'trustedDocuments'> {
    const file = process.env.TRUSTED_DOCUMENTS;
    return { trustProxy: list('TRUST_PROXY'), corsOrigins: list('CORS_ORIGINS'), trustedDocuments: file ? readTrustedDocuments(resolve(file)) : null };
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
