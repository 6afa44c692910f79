import { ToldError } from '../importer';
import { say } from './say';

interface ListenFault extends Error {
  readonly code?: string;
  readonly address?: string;
  readonly port?: number;
}

function inOneLine(error: unknown): string {
  if (error instanceof ToldError) return say(error.told);
  if (!(error instanceof Error)) return String(error);
  const { code, address, port } = error as ListenFault;
  if (code === 'EADDRINUSE') return `Port ${port} of ${address} is taken. Stop what listens there, or set PORT to another.`;
  return error.message;
}

/** Runs a command: an error is told in one line, for whoever typed it; its stack only with DEBUG set. */
export function run(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    console.error(process.env.DEBUG ? error : inOneLine(error));
    process.exitCode = 1;
  });
}

/** Stops once on the first SIGINT or SIGTERM; a second one, from someone who will not wait, ends the process. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const handler = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    console.log(`${signal}: stopping`);
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', handler);
  process.on('SIGTERM', handler);
}
