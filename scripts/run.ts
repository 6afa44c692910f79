import { fileTrouble, isSystemError, message, ToldError } from '../importer';
import { say } from './say';

/** What systems do with files and folders; the rest is of processes and networks. */
const ofFiles = /^(?:access|copyfile|f?chmod|f?chown|fsync|ftruncate|mkdir|mkdtemp|open|opendir|read|readlink|rename|rm|rmdir|scandir|l?stat|symlink|unlink|write)$/;

interface ListenFault extends NodeJS.ErrnoException {
  readonly address?: string;
  readonly port?: number;
}

function inOneLine(error: unknown): string {
  if (error instanceof ToldError) return say(error.told);
  if (!(error instanceof Error)) return String(error);
  const { code, address = '', port = 0, syscall } = error as ListenFault;
  if (code === 'EADDRINUSE') return say(message('port-taken', { port, address }));
  if (!isSystemError(error) || !ofFiles.test(syscall ?? '')) return error.message;
  const trouble = fileTrouble(error);
  return say(error.path === undefined ? message('file-trouble-unnamed', { trouble }) : message('file-trouble', { path: error.path, trouble }));
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
