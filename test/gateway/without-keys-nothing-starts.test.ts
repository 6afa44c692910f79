import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(__dirname, '..', '..');
const urls = Object.fromEntries(['SCHOOLS', 'STAFFING', 'GROUPS', 'FACILITIES'].map((name) => [`${name}_URL`, 'http://127.0.0.1:9/graphql']));
const short = Buffer.alloc(31, 7).toString('base64url');

/** No database is there to be reached: what is refused is refused before one is looked for. */
test.each([
  ['subgraph', 'schools', {}, 'SCHOOLS_ENVELOPE_KEYS must hold the key that gateway and subgraph share'],
  ['subgraph', 'schools', { SCHOOLS_ENVELOPE_KEYS: short }, 'Key 1 of SCHOOLS_ENVELOPE_KEYS has 31 bytes'],
  ['gateway', '', urls, 'SCHOOLS_ENVELOPE_KEYS must hold the key that gateway and subgraph share'],
] as const)('%s %s with %j does not start, and prints no key', async (script, name, env, message) => {
  const child = spawn(process.execPath, ['-r', './scripts/register.js', `scripts/${script}.ts`, name], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 30_000,
  });
  const [stderr] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain(short);
  expect(child.exitCode).toBe(1);
});
