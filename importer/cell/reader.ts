import type { SheetColumn } from '../../subgraphs/kit/sheet/sheet';
import { readBoolean } from './boolean';
import { choiceReader, choicesReader } from './choice';
import { readDate, readInstant, readLastDay, readRoughDate } from './date';
import { decimalReader, integerReader } from './number';
import { Refused, type CellReader } from './refused';
import { referenceReader, textReader } from './text';

export function cellReader({ kind }: SheetColumn): CellReader {
  switch (kind.type) {
    case 'text':
      return textReader(kind);
    case 'integer':
      return integerReader(kind);
    case 'decimal':
      return decimalReader(kind);
    case 'date':
      return kind.last ? readLastDay : readDate;
    case 'roughDate':
      return readRoughDate;
    case 'instant':
      return readInstant;
    case 'boolean':
      return readBoolean;
    case 'choice':
      return choiceReader(kind.values);
    case 'choices':
      return choicesReader(kind.values);
    case 'reference':
      return referenceReader();
  }
}

/** What stands for an empty cell of a column that need not be filled in; null is SQL's null. */
export function emptyValue(column: SheetColumn): string | null {
  if (column.fallback === undefined) return null;
  const text = String(column.fallback);
  if (text === '' && column.kind.type === 'choices') return '{}';
  const value = cellReader(column)(text);
  if (value instanceof Refused) throw new TypeError(`The fallback of "${column.header}" ${JSON.stringify(text)} ${value.message.en}`);
  return value;
}
