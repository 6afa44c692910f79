import type { SheetPlan } from '../catalogue/sheet-plan';
import { knownColumn } from './header';
import { limits } from './limits';
import { isEmpty, type Row } from './row';

/** The top of a file, with its header found. */
export interface Top {
  readonly above: readonly Row[];
  readonly header: Row;
  readonly below: readonly Row[];
}

/**
 * Finds the header among the first rows of a file: titles and the office that filled it in often stand above. It is the first of the rows
 * that name the most columns; where none names any, the first row, whose cells are then told as unknown columns.
 */
export class HeaderSearch {
  private readonly rows: Row[] = [];

  constructor(private readonly plan: SheetPlan) {}

  /** Answers the top of the file as soon as enough of it is known. */
  take(row: Row): Top | undefined {
    if (!isEmpty(row)) this.rows.push(row);
    return this.rows.length < limits.rowsBeforeHeader ? undefined : this.top();
  }

  /** With what there is; undefined for a file without rows. */
  top(): Top | undefined {
    const named = this.rows.map(({ cells }) => new Set(cells.flatMap((cell) => knownColumn(this.plan, cell) ?? [])).size);
    const at = named.indexOf(Math.max(...named));
    const header = this.rows[at];
    return header && { above: this.rows.slice(0, at), header, below: this.rows.slice(at + 1) };
  }
}

/**
 * Whether a row above the header is a title, or a line of who filled in the form: of few cells, or of such that are merged with the
 * header's or with each other. Anything else may be data.
 */
export function isTitle({ cells, merged = [] }: Row, header: Row): boolean {
  const filled = cells.flatMap((cell, place) => (cell.trim() === '' ? [] : [place]));
  const columns = header.cells.filter((cell) => cell.trim() !== '').length;
  return filled.length <= Math.max(1, columns / 2) || filled.every((place) => merged.some(({ left, right }) => left <= place && place <= right));
}

/** Whether a row of data names the columns once more, as after a page break or in the other language. */
export function isHeaderAgain(plan: SheetPlan, { cells }: Row, header: Row): boolean {
  let named = 0;
  for (const [place, cell] of cells.entries()) {
    if (cell === '' || cell.trim() === '') continue;
    const column = knownColumn(plan, cell);
    if (!column || column !== knownColumn(plan, header.cells[place] ?? '')) return false;
    named += 1;
  }
  return named > 1;
}
