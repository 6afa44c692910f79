import type { ConnectionOptions } from 'node:tls';
import { parse } from 'pg-connection-string';

type Tls = Pick<ConnectionOptions, 'ca' | 'cert' | 'key' | 'rejectUnauthorized' | 'checkServerIdentity'>;

/** How to reach one database as one role. `host` may be the folder of a Unix socket. */
export interface DatabaseLogin {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** How the connection is encrypted and the server known; in plain text when left out. */
  readonly ssl?: Tls;
}

const form = 'postgres://user:password@host:5432/database';
const sslModes = ['disable', 'require', 'verify-ca', 'verify-full'];
const certificates = ['sslrootcert', 'sslcert', 'sslkey'];
const understood = ['host', 'sslmode', ...certificates];

/**
 * Reads a `postgres://user:password@host:port/database` address with the options `host`, `sslmode` and `sslrootcert`, `sslcert`, `sslkey`
 * (files), which mean what they mean to libpq. Throws a TypeError that names what is missing or would be passed over, never the password:
 * an option that asks for safety and is dropped is worse than none.
 */
export function loginFromUrl(url: string, variable = 'DATABASE_URL'): DatabaseLogin {
  if (!URL.canParse(url)) throw new TypeError(`${variable} must look like ${form}`);
  const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(url);
  if (!/^postgres(ql)?:$/.test(protocol)) throw new TypeError(`${variable} must begin with postgres://, not ${protocol}//`);
  const database = decodeURIComponent(pathname.slice(1));
  if (!username || !database) throw new TypeError(`${variable} must name a user and a database: ${form}`);
  const unknown = [...searchParams.keys()].find((name) => !understood.includes(name));
  if (unknown !== undefined) throw new TypeError(`${variable} has the option ${unknown}, which is not understood; ${understood.join(', ')} are.`);
  return {
    host: searchParams.get('host') ?? hostname.replace(/^\[(.+)\]$/, '$1'),
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database,
    ...sslOf(searchParams, variable),
  };
}

/** As libpq has it, but without the modes that fall back to plain text when somebody on the way answers for the server. */
function sslOf(options: URLSearchParams, variable: string): { ssl?: Tls } {
  const mode = options.get('sslmode');
  const certificate = certificates.find((name) => options.has(name));
  if (mode === null && certificate === undefined) return {};
  if (mode === null || (mode === 'disable' && certificate !== undefined)) throw new TypeError(`${variable} has ${certificate} and asks for no TLS: add sslmode=verify-full.`);
  if (!sslModes.includes(mode)) throw new TypeError(`${variable} has sslmode=${mode}; it must be one of ${sslModes.join(', ')}.`);
  const asked = new URLSearchParams([...options].filter(([name]) => name !== 'host'));
  try {
    const { ssl } = parse(`postgres://host/database?${asked.toString()}`, { useLibpqCompat: true });
    return typeof ssl === 'object' ? { ssl: ssl as Tls } : {};
  } catch (error) {
    throw new TypeError(`${variable} asks for TLS that cannot be had: ${(error as Error).message}`);
  }
}
