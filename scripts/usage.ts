import { parseArgs, type ParseArgsConfig } from 'node:util';
import { message, nearest, ToldError, type Message } from '../importer';
import { say } from './say';

type ParseArgsOptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** A command that was called in a way it does not know: told with its usage. */
export class UsageError extends ToldError {
  override readonly name = 'UsageError';
}

/**
 * The options and names of a command line. Throws a UsageError for an option that there is none of, one without its value, and one with a
 * value that takes none: what Node.js says of these is English only.
 */
export function commandArguments<const Options extends ParseArgsOptionsConfig>(options: Options, args = process.argv.slice(2)): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>> {
  for (const token of parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true }).tokens) if (token.kind === 'option') requireKnown(token, options);
  return parseArgs({ args, options, allowPositionals: true });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function requireKnown({ name, rawName: option, value, inlineValue }: OptionToken, options: ParseArgsOptionsConfig): void {
  const known = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!known) throw new UsageError(message('usage-unknown', { option, nearest: nearest(option, Object.keys(options).map((one) => `--${one}`)) }));
  if (known.type === 'boolean' && value !== undefined) throw new UsageError(message('usage-no-value', { option, value: `=${value}` }));
  if (known.type === 'string' && (value === undefined || value === '' || (!inlineValue && /^-./.test(value)))) throw new UsageError(message('usage-value', { option }));
}

/** Runs what reads the command line; a mistake in it is told in words, with exit code 2. */
export async function orUsage(usage: Message, command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${say(error.told)}\n${say(usage)}`);
    process.exitCode = 2;
  }
}
