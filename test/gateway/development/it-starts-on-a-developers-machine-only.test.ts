import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { request } from 'undici';
import { subgraphNames } from '../../../database/provision/roles';
import { administrator, createDevelopmentIssuer, readDemoAccounts } from '../../../gateway/development';
import { chooseIdentities } from '../../../scripts/identities';
import { testKeys } from '../../support/envelope-keys';
import { startToyGraph } from '../support/toy-graph';

const root = join(__dirname, '..', '..', '..');
const subgraphs = Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_URL`, 'http://127.0.0.1:9/graphql']));
const keys = Object.fromEntries(subgraphNames.map((name) => [`${name.toUpperCase()}_ENVELOPE_KEYS`, String(testKeys(name)[0]?.toString('base64url'))]));

/** Ends by itself after a while: one that starts although it should not would else stay behind. */
const command = (script: 'start' | 'gateway', env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, ['-r', './scripts/register.js', `scripts/${script}.ts`], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', ...subgraphs, ...keys, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
  });

/** What it prints up to the line that matches. */
async function printed({ stdout }: ChildProcess, until: RegExp): Promise<string> {
  let output = '';
  for await (const chunk of stdout ?? []) {
    output += String(chunk);
    if (until.test(output)) break;
  }
  return output;
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill();
  if (child.exitCode === null) await once(child, 'exit');
}

const remedy = 'Set OIDC_ISSUER and OIDC_AUDIENCE to the identity provider whose tokens are to be taken';

describe('A start', () => {
  // `start` would open a database in a folder that cannot be one: that it is not reached shows that it is refused before.
  it.each([
    ['start', { NODE_ENV: 'production', DATA_DIR: '/dev/null/none' }, `${remedy}: in production mode (NODE_ENV=production) there is no development issuer.`],
    ['start', { NODE_ENV: 'prod', DATA_DIR: '/dev/null/none' }, 'NODE_ENV must be one of production, development, test or left out, not "prod".'],
    ['start', { DATABASE_URL: 'postgres://bureau:secret@127.0.0.1:9/network' }, `${remedy}, or DEVELOPMENT_ISSUER to yes: the database of DATABASE_URL may hold real records`],
    ['gateway', { STAFFING_URL: 'http://staffing.bureau.example/graphql' }, `${remedy}, or DEVELOPMENT_ISSUER to yes: the subgraph of STAFFING_URL may hold real records`],
    ['gateway', { HOST: '0.0.0.0' }, `${remedy}, or HOST to 127.0.0.1: the development issuer does not listen on "0.0.0.0"`],
  ] as const)('of %s with %j is refused', async (script, env, message) => {
    const child = command(script, env);
    const [stderr] = await Promise.all([text(child.stderr ?? process.stdin), once(child, 'exit')]);
    expect(stderr).toContain(message);
    expect(child.exitCode).toBe(1);
  });

  it('in production with an identity provider has no development issuer and no page', async () => {
    const child = command('gateway', { NODE_ENV: 'production', HOST: '0.0.0.0', OIDC_ISSUER: 'https://login.example', OIDC_AUDIENCE: 'graph' });
    try {
      const output = await printed(child, /graphql\n/);
      expect(output).not.toContain('DEVELOPMENT');
      const port = /:(\d+)\/graphql/.exec(output)?.[1];
      for (const path of ['/', '/dev/accounts', '/dev/token']) expect((await request(`http://127.0.0.1:${port}${path}`)).statusCode).toBe(404);
    } finally {
      await stop(child);
    }
  });

  it('in development says that it is one, and for whom', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'accounts-'));
    const file = join(folder, 'accounts.json');
    const planner = { account: 'planner-620981', name: 'Planner', role: 'COUNTY_PLANNER', county: '620981', description: 'Plans.' };
    writeFileSync(file, JSON.stringify([planner]));
    const child = command('gateway', { DEV_ACCOUNTS: file });
    try {
      const output = await printed(child, /a token/);
      expect(output).toMatch(/DEVELOPMENT ISSUER .* Not for production\.\n {2}accounts {2}planner-620981\n/);
      const url = /curl (http:\S+)\/dev\/token/.exec(output)?.[1];
      expect(await (await request(`${url}/dev/accounts`)).body.json()).toEqual([planner]);
    } finally {
      await stop(child);
      rmSync(folder, { recursive: true });
    }
  });
});

describe('The settings', () => {
  const names = ['NODE_ENV', 'HOST', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'DEVELOPMENT_ISSUER'];
  const before = Object.fromEntries(names.map((name) => [name, process.env[name]]));
  const restore = (): void => names.forEach((name) => (before[name] === undefined ? delete process.env[name] : (process.env[name] = before[name])));
  afterEach(restore);

  it.each([
    [{ NODE_ENV: 'production' }, `${remedy}: in production mode`],
    [{ NODE_ENV: 'prod', OIDC_ISSUER: 'https://login.example', OIDC_AUDIENCE: 'graph' }, 'NODE_ENV must be one of'],
    [{ DEVELOPMENT_ISSUER: 'true' }, 'DEVELOPMENT_ISSUER must be "yes" or left out, not "true".'],
    [{ HOST: '::' }, 'does not listen on "::"'],
    [{ HOST: '192.168.1.7' }, 'does not listen on "192.168.1.7"'],
    [{ OIDC_ISSUER: 'https://login.example' }, 'OIDC_AUDIENCE is not set: OIDC_ISSUER and OIDC_AUDIENCE must both be, or neither.'],
    [{ OIDC_AUDIENCE: 'graph' }, 'OIDC_ISSUER is not set'],
    [{ OIDC_ISSUER: 'http://login.example', OIDC_AUDIENCE: 'graph' }, 'OIDC_ISSUER must be an https:// address (http:// only on this machine), not "http://login.example".'],
  ])('%j are refused', (env, message) => {
    Object.assign(process.env, env);
    expect(chooseIdentities).toThrow(message);
  });

  it.each([[{}], [{ HOST: 'localhost' }], [{ HOST: '::1' }], [{ NODE_ENV: 'production', HOST: '0.0.0.0', OIDC_ISSUER: 'https://login.example', OIDC_AUDIENCE: 'graph' }]])('%j are not', async (env) => {
    Object.assign(process.env, env);
    const { authenticate, developmentIssuer } = await chooseIdentities()(async () => [administrator]);
    expect([authenticate !== undefined, developmentIssuer !== undefined]).toEqual('OIDC_ISSUER' in env ? [true, false] : [false, true]);
  });

  it('let demo accounts onto foreign ground when it is asked for by name, and not in production', async () => {
    const foreign = 'the database of DATABASE_URL';
    expect(() => chooseIdentities(foreign)).toThrow('DEVELOPMENT_ISSUER to yes');
    process.env.DEVELOPMENT_ISSUER = 'yes';
    expect((await chooseIdentities(foreign)(async () => [administrator])).developmentIssuer).toBeDefined();
    process.env.NODE_ENV = 'production';
    expect(() => chooseIdentities(foreign)).toThrow('in production mode');
  });

  it.each([
    ['[]', 'must hold a list of accounts'],
    ['[{"account": "x"}]', 'must hold a list of accounts'],
    ['[', 'which cannot be read as JSON'],
  ])('name a file of accounts, which does not hold %s', (content, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'accounts-'));
    const file = join(folder, 'accounts.json');
    writeFileSync(file, content);
    expect(() => readDemoAccounts(file)).toThrow(message);
    rmSync(folder, { recursive: true });
  });
});

describe('A gateway with the development issuer', () => {
  it.each([
    ['0.0.0.0', true, 'does not listen on "0.0.0.0"'],
    ['127.0.0.1', false, 'in production mode'],
  ])('does not listen on %s when development is %s', async (host, development, message) => {
    const { gateway, close } = await startToyGraph('in process', { development, developmentIssuer: await createDevelopmentIssuer([administrator]) });
    try {
      await expect(gateway.listen({ host, port: 0 })).rejects.toThrow(message);
      expect(gateway.app.server.listening).toBe(false);
    } finally {
      await close();
    }
  });
});
