import { message, type Message } from '../../messages/message';

/** A file that is no workbook, or one that is damaged, locked, or made to exhaust whoever reads it. */
export class BrokenWorkbook extends Error {
  constructor(
    readonly told: Message,
    options?: ErrorOptions,
  ) {
    super(told.en, options);
  }
}

export const damaged = (cause?: unknown): BrokenWorkbook => new BrokenWorkbook(message('file-damaged'), { cause });
export const tooLarge = (what: string): BrokenWorkbook => new BrokenWorkbook(message('file-too-large', { what }));
