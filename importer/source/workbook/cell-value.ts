import { message, type Message } from '../../messages/message';
import { unescapedText } from '../../workbook/escaped-text';
import { limits } from '../limits';
import { digitsKept, numberText } from './cell-text';
import { overLong, type SharedText } from './shared-strings';

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly SharedText[];
  readonly formats: readonly string[];
  /** Days to add to the numbers of dates: workbooks of old Macintosh programs count from 1904. */
  readonly shift: number;
}

/** A cell as it is written. */
export interface WrittenCell {
  readonly type: string;
  readonly style: string;
  /** What stands between its tags. */
  readonly text: string;
  /** Whether it has a value, if only an empty one. */
  readonly valued: boolean;
  readonly formula: string | undefined;
}

/** A value that cannot be told from what is written, and why. */
export class Unread {
  constructor(
    readonly message: Message,
    /** What to show in place of it. */
    readonly shown?: string,
  ) {}
}

const booleans = new Map([
  ['1', 'true'],
  ['true', 'true'],
  ['0', 'false'],
  ['false', 'false'],
]);

/** The text that a cell shows, empty for none. */
export function shownText(cell: WrittenCell, { strings, formats, shift }: CellContext): string | Unread {
  const { type, text, formula } = cell;
  if (type === 'e') return new Unread(message('cell-spreadsheet-error'), text);
  // The result of a formula may be an empty text, which is written as such.
  if (formula !== undefined && text === '' && !(type === 'str' && cell.valued)) return new Unread(message('cell-formula'), `=${formula}`);
  if (text === '') return '';
  const unreadable = new Unread(message('cell-unreadable'), text);
  switch (type) {
    case 's': {
      const shared = /^\d+$/.test(text) ? strings[Number(text)] : undefined;
      return shared === overLong ? tooLong : (shared ?? unreadable);
    }
    case 'b':
      return booleans.get(text) ?? unreadable;
    case 'n': {
      const value = Number(text);
      if (!Number.isFinite(value) || text.trim() === '') return unreadable;
      return Math.abs(value) >= 10 ** digitsKept ? new Unread(message('cell-digits-lost'), text) : numberText(value, formats[Number(cell.style)] ?? '', shift);
    }
    case 'str':
    case 'inlineStr':
      return text.length > limits.characters ? tooLong : unescapedText(text);
    case 'd':
      return text;
    default:
      return unreadable;
  }
}

const tooLong = new Unread(message('cell-over-long', { most: limits.characters }));
