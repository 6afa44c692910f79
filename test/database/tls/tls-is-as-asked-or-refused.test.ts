import { once } from 'node:events';
import { chmod, chown, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedServer, type EmbeddedServer } from '../../../database/embedded';
import { openDatabase } from '../../../database/open';
import { prepareDatabase } from '../../../database/prepare';
import { createDatabase } from '../../../database/provision/create-database';
import { subgraphLogin } from '../../../database/provision/roles';
import { schoolsSubgraph } from '../../../subgraphs/schools';
import { createDataSource } from '../../../subgraphs/kit/database/data-source';
import { loginFromUrl } from '../../../subgraphs/kit/database/login';

jest.setTimeout(60_000);
const certificates = join(__dirname, 'certificates');
const trusted = `sslrootcert=${join(certificates, 'authority.pem')}`;
const untrusted = `sslrootcert=${join(certificates, 'other-authority.pem')}`;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return free;
}

let folder: string;
let server: EmbeddedServer;
let port: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tls-'));
  await chmod(folder, 0o755);
  // PostgreSQL takes a key only from a file that is its own and closed to others.
  const key = join(folder, 'server.key');
  await copyFile(join(certificates, 'server.key'), key);
  await chmod(key, 0o600);
  if (process.getuid?.() === 0) await chown(key, 65_534, 65_534);
  await copyFile(join(certificates, 'server.pem'), join(folder, 'server.pem'));
  port = await freePort();
  server = await startEmbeddedServer({
    dataDir: join(folder, 'data'),
    port,
    settings: { fsync: 'off', ssl: 'on', ssl_cert_file: join(folder, 'server.pem'), ssl_key_file: key },
  });
});
afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 20 });
});

const addressed = (host: string, options: string, database = 'postgres'): string => `postgres://postgres:${server.address.password}@${host}:${port}/${database}${options && `?${options}`}`;

/** Whether the server says that the connection is encrypted, or how the client refused it. */
async function encrypted(url: string): Promise<boolean | string> {
  const client = new Client(loginFromUrl(url));
  try {
    await client.connect();
    const { rows } = await client.query<{ ssl: boolean }>('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()');
    return rows[0]?.ssl ?? 'unknown';
  } catch (error) {
    return String((error as { code?: string }).code);
  } finally {
    await client.end();
  }
}

test.each([
  ['localhost', '', false],
  ['localhost', 'sslmode=disable', false],
  ['localhost', 'sslmode=require', true],
  ['127.0.0.1', 'sslmode=require', true],
  ['localhost', `sslmode=verify-full&${trusted}`, true],
  ['127.0.0.1', `sslmode=verify-ca&${trusted}`, true],
  // The certificate is for localhost, and signed by the one authority only.
  ['127.0.0.1', `sslmode=verify-full&${trusted}`, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['localhost', `sslmode=verify-full&${untrusted}`, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['localhost', `sslmode=verify-ca&${untrusted}`, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['localhost', 'sslmode=verify-full', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
])('of %s with %s the connection is encrypted, or refused: %s', async (host, options, right) => {
  expect(await encrypted(addressed(host, options))).toBe(right);
});

test('the migrations, the commands and the pool of a subgraph all go over what was asked', async () => {
  const { owner } = await openDatabase({ url: addressed('localhost', `sslmode=verify-full&${trusted}`, 'over_tls'), dataDir: folder });
  await createDatabase(owner);
  await prepareDatabase(owner, [schoolsSubgraph]);
  const dataSource = await createDataSource(schoolsSubgraph, { login: subgraphLogin(owner, 'schools'), poolSize: 1 }).initialize();
  try {
    expect(await dataSource.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()')).toEqual([{ ssl: true }]);
  } finally {
    await dataSource.destroy();
  }
  const wrong = subgraphLogin(loginFromUrl(addressed('127.0.0.1', `sslmode=verify-full&${trusted}`, 'over_tls')), 'schools');
  await expect(createDataSource(schoolsSubgraph, { login: wrong, poolSize: 1 }).initialize()).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
});

test.each([
  ['sslmode=verify_full', 'DATABASE_URL has sslmode=verify_full; it must be one of disable, require, verify-ca, verify-full.'],
  ['sslmode=prefer', 'DATABASE_URL has sslmode=prefer; it must be one of disable, require, verify-ca, verify-full.'],
  ['channel_binding=require', 'DATABASE_URL has the option channel_binding, which is not understood; host, sslmode, sslrootcert, sslcert, sslkey are.'],
  ['sslrootcert=/none.pem', 'DATABASE_URL has sslrootcert and asks for no TLS: add sslmode=verify-full.'],
  ['sslmode=disable&sslcert=/none.pem', 'DATABASE_URL has sslcert and asks for no TLS: add sslmode=verify-full.'],
  ['sslmode=verify-full&sslrootcert=/none.pem', 'DATABASE_URL asks for TLS that cannot be had: ENOENT'],
  ['sslmode=verify-ca', 'DATABASE_URL asks for TLS that cannot be had: '],
])('%s is refused before anything is sent', (options, message) => {
  const url = `postgres://postgres:secret@db.example:5432/network?${options}`;
  expect(() => loginFromUrl(url)).toThrow(message);
  expect(() => loginFromUrl(url)).not.toThrow('secret');
});
