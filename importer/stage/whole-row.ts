import type { NewFault } from '../faults';
import { message } from '../messages/message';

/** A refused cell of a row. */
export type CellFault = Pick<NewFault, 'column' | 'places' | 'value' | 'message'>;

const total = /^(?:合\s*计|小\s*计|总\s*计|共\s*计|总\s*和|(?:sub|grand )?total|sum)\s*[:：]?$/i;

/** A row that is no row of data is told as such once, and not cell by cell: a total, or a note below the table. */
export function wholeRow(refused: readonly CellFault[], cells: readonly string[]): readonly CellFault[] {
  if (refused.length < 2) return refused;
  const filled = cells.flatMap((cell, place) => (cell.trim() === '' ? [] : [place]));
  const totalAt = filled.find((place) => total.test((cells[place] ?? '').trim()));
  if (totalAt !== undefined) return [{ places: [totalAt], value: (cells[totalAt] ?? '').trim(), message: message('row-of-total') }];
  const [only] = filled;
  const alone = filled.length === 1 && refused.some(({ places, value }) => value !== undefined && places?.[0] === only);
  return alone && only !== undefined ? [{ places: [only], value: (cells[only] ?? '').trim(), message: message('row-of-note') }] : refused;
}
