import type { Language } from '../workbook/language';
import type { Message } from './message';

/** What keeps a command from doing what it was asked: told in the language of whoever asked; the log has it in English. */
export class ToldError extends Error {
  constructor(
    readonly told: Message,
    options?: ErrorOptions,
  ) {
    super(told.en, options);
  }
}

/** Of the terminal, as its system says: LC_ALL, LC_MESSAGES, LANG, or where none is set what the system itself is in. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>> = process.env): Language {
  const said = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find((value) => value !== undefined && value !== '');
  return (said ?? Intl.DateTimeFormat().resolvedOptions().locale).toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
