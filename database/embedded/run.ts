import { spawn } from 'node:child_process';
import { childEnvironment } from './child-environment';
import type { RuntimeUser } from './runtime-user';

export interface RunResult {
  /** The exit code; a negative number or undefined where the program could not be started or was killed. */
  code: number | undefined;
  output: string;
}

/** Runs a short-lived program to its end; a program that cannot be started is a result, not an exception. */
export function run(command: string, args: string[], user?: RuntimeUser): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...user, ...childEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ code: undefined, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? undefined, output: output.trim() }));
  });
}
