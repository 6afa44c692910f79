import { message } from '../../messages/message';
import { limits } from '../limits';
import { BrokenWorkbook, damaged } from './broken-workbook';

/** Rows count from 1, columns, as places in a row, from 0; all ends are part of the area. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const outside = (reference: string): BrokenWorkbook => new BrokenWorkbook(message('cell-reference', { cell: reference.slice(0, 20) }));

/** The row and the column of a reference such as AB12. Throws where no sheet has such a cell. */
export function cellOf(reference: string): { readonly row: number; readonly place: number } {
  let column = 0;
  let at = 0;
  for (; at < reference.length && column <= limits.columns; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = Number(reference.slice(at));
  if (column < 1 || column > limits.columns || !isRow(row)) throw outside(reference);
  return { row, place: column - 1 };
}

export const isRow = (row: number): boolean => Number.isInteger(row) && row >= 1 && row <= limits.rows;

/** Throws where the text is no area of a sheet. */
export function areaOf(range: string): Area {
  const [first, last = first, ...more] = range.split(':');
  if (!first || !last || more.length > 0) throw damaged();
  const [a, b] = [cellOf(first), cellOf(last)];
  if (a.row > b.row || a.place > b.place) throw damaged();
  return { top: a.row, bottom: b.row, left: a.place, right: b.place };
}
