import type { Message } from '../messages/message';

/** A cell that may not be stored, and what would be right. Made once per column, so that bad cells cost no more than good ones. */
export class Refused {
  constructor(readonly message: Message) {}
}

/** Turns a trimmed, non-empty cell into the text PostgreSQL reads the value from. */
export type CellReader = (text: string) => string | Refused;
