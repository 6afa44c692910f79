import type { SheetColumn } from '../../subgraphs/kit/sheet/sheet';
import { message } from '../messages/message';
import { ordinary } from './clean';
import { Refused } from './refused';

const words: ReadonlySet<string> = new Set(['不详', '不明', '未知', '不清楚', 'unknown']);

/** Whether a cell says that what it asks for is not known. */
export const saysUnknown = (text: string): boolean => words.has(ordinary(text).toLowerCase());

const required = new Refused(message('cell-not-unknown'));
const withDefault = new Refused(message('cell-unknown-has-default'));
const end = new Refused(message('cell-unknown-end'));
const elsewhere = new Refused(message('cell-unknown-elsewhere'));

/**
 * What stands for a cell that says so: null where nothing else than the unknown is empty, as with figures, choices and the days that say so. Any other empty
 * day may mean that something did not happen, and an empty code that there is none: who does not know decides that. Undefined for free text, which keeps the word.
 */
export function unknownValue({ kind, required: must, fallback, emptyIsUnknown }: SheetColumn): null | Refused | undefined {
  if (kind.type === 'text' && !kind.pattern) return undefined;
  if (must) return required;
  if (fallback !== undefined) return withDefault;
  if (kind.type === 'date' && kind.last) return end;
  if (emptyIsUnknown) return null;
  return ['integer', 'decimal', 'choice', 'choices', 'boolean'].includes(kind.type) ? null : elsewhere;
}
