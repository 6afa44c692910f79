import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ServerAddress } from '../../../database/embedded';

const ROOT = join(__dirname, '../../..');

/** Another process of the product on the same data folder. */
export class OwnerProcess {
  private readonly child: ChildProcess;
  private readonly lines: AsyncIterator<string>;

  constructor(dataDir: string) {
    this.child = fork(join(__dirname, 'owner.ts'), [dataDir], {
      cwd: ROOT,
      execArgv: ['-r', join(ROOT, 'scripts/register.js')],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    if (!this.child.stdout) throw new Error('The owner process has no output.');
    this.lines = createInterface(this.child.stdout)[Symbol.asyncIterator]();
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** The rest of the first line that starts so. */
  async line(start: string): Promise<string> {
    for (;;) {
      const { value, done } = await this.lines.next();
      if (done) throw new Error(`The owner process ended without the line '${start}'.`);
      if (value.startsWith(start)) return value.slice(start.length);
    }
  }

  async address(): Promise<ServerAddress> {
    return JSON.parse(await this.line('address ')) as ServerAddress;
  }

  kill(): Promise<void> {
    return this.ending(() => this.child.kill('SIGKILL'));
  }

  exit(): Promise<void> {
    return this.ending(() => this.child.send('exit'));
  }

  private async ending(end: () => void): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    end();
    await exited;
  }
}
