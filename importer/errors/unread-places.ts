import type { Header } from '../source/header';
import type { Row } from '../source/row';
import { mergeProblems } from '../stage/merged-columns';

/**
 * Places of a row whose values the file does not tell: formulas without one, cells merged where each should have its own, and cells that
 * a row of a CSV file lacks. The first cell of a merged one holds what was written.
 */
export function unreadPlaces(row: Row, header: Header | undefined, ragged: boolean): ReadonlySet<number> {
  const places = new Set((row.problems ?? []).map(({ place }) => place));
  if (!header) return places;
  const merged = new Set(mergeProblems(row, header.columns).map(({ place }) => place));
  for (const { left, right, top } of row.merged ?? []) {
    if (!merged.has(left)) continue;
    for (let place = left; place <= Math.min(right, header.columns.length - 1); place++) if (place > left || row.line > top) places.add(place);
  }
  if (!ragged) for (let place = row.cells.length; place < header.columns.length; place++) places.add(place);
  return places;
}
