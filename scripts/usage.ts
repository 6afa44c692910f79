import { message, ToldError, type Message } from '../importer';
import { say } from './say';

/** A command that was called in a way it does not know: told with its usage. */
export class UsageError extends ToldError {
  override readonly name = 'UsageError';
}

/** What Node.js says of options that it does not know is English only. */
const asUsage = (error: unknown): Message | undefined => {
  if (error instanceof UsageError) return error.told;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS') ? message('usage-option', { said: error.message }) : undefined;
};

/** Runs what reads the command line; a mistake in it is told in words, with exit code 2. */
export async function orUsage(usage: Message, command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const told = asUsage(error);
    if (!told) throw error;
    console.error(`${say(told)}\n${say(usage)}`);
    process.exitCode = 2;
  }
}
