import type { Message } from './messages/message';
import type { SheetCount } from './report';

/** What an import tells while it runs. */
export interface ImportProgress {
  /** Before the first row: size of all files together. */
  begin(bytes: number): void;
  /** So many more bytes of the file were read and checked. */
  read(file: string, bytes: number): void;
  /** The rows of one sheet are in place (within the transaction). */
  merged(count: SheetCount, seconds: number): void;
  /** Something worth a line of its own. */
  note(told: Message): void;
  end(): void;
}

const nothing = (): void => undefined;

export const silent: ImportProgress = { begin: nothing, read: nothing, merged: nothing, note: nothing, end: nothing };
