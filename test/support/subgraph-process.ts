import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { subgraphLogin, type SubgraphName } from '../../database/provision/roles';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';
import { testKeys } from './envelope-keys';
import { collectFrom } from './logs/collect';

const root = join(__dirname, '..', '..');

export interface SubgraphProcess {
  readonly url: string;
  signal(name: NodeJS.Signals): void;
  /** Ends it at once and waits until it is gone. */
  kill(): Promise<void>;
}

const urlOf = ({ host, port, user, password, database }: DatabaseLogin): string =>
  `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;

/** A subgraph in a process of its own, started by the command a deployment uses, with nothing but its own login. */
export async function spawnSubgraph(name: SubgraphName, owner: DatabaseLogin): Promise<SubgraphProcess> {
  const child = spawn(process.execPath, ['-r', './scripts/register.js', 'scripts/subgraph.ts', name], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', [`${name.toUpperCase()}_ENVELOPE_KEYS`]: testKeys(name)[0]?.toString('base64url'), [`${name.toUpperCase()}_DATABASE_URL`]: urlOf(subgraphLogin(owner, name)) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  collectFrom(child.stderr);
  const exited = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    const url = / at (http\S+)/.exec(line)?.[1];
    if (url) {
      child.stdout.resume();
      return {
        url,
        signal: (signal) => child.kill(signal),
        kill: async () => {
          child.kill('SIGKILL');
          await exited;
        },
      };
    }
  }
  throw new Error(`The ${name} subgraph ended before it listened`);
}
