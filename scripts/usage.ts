/** A command that was called in a way it does not know: told with its usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

/** Runs what reads the command line; a mistake in it is told in words, with exit code 2. */
export async function orUsage(usage: string, command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!isUsage(error)) throw error;
    console.error(error.message === '' ? usage : `${error.message}\n${usage}`);
    process.exitCode = 2;
  }
}
