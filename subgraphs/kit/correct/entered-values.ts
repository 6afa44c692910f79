import { isId } from '../read/id';
import type { CellKind, SheetColumn } from '../sheet/sheet';
import { enteredText } from '../write/entered';
import { refuse } from '../write/refusal';
import { fieldOfProperty } from './row-rule';

/**
 * The values of a correction by property, within the bounds that a cell of the sheet has. What is left out stays; null takes the
 * value away. Refuses with EMPTY what must have one, and with INVALID_VALUE what is out of bounds.
 */
export function enteredValues(columns: readonly SheetColumn[], input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const column of columns) {
    const field = fieldOfProperty(column.property);
    const given = input[field];
    if (given === undefined) continue;
    if (given === null && (column.required || column.fallback !== undefined)) refuse('EMPTY', field);
    values[column.property] = given === null ? null : checked(column.kind, given, field);
  }
  return values;
}

function checked(kind: CellKind, given: unknown, field: string): unknown {
  switch (kind.type) {
    case 'text': {
      const text = enteredText(String(given), field, kind.maxLength);
      if (kind.pattern && !kind.pattern.test(text)) refuse('INVALID_VALUE', field, { value: text, expected: kind.patternHint?.en });
      return text;
    }
    case 'integer':
    case 'decimal': {
      const value = Number(given);
      if (!(value >= kind.min && value <= kind.max)) refuse('INVALID_VALUE', field, { value, min: kind.min, max: kind.max });
      if (kind.type === 'decimal' && Number(value.toFixed(kind.scale)) !== value) refuse('INVALID_VALUE', field, { value, decimals: kind.scale });
      return value;
    }
    case 'choices':
      return [...new Set(given as readonly unknown[])];
    case 'reference':
      if (!isId(String(given))) refuse('NOT_FOUND', field, { value: String(given) });
      return String(given).toLowerCase();
    default:
      return given;
  }
}
