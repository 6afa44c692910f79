import { message } from '../../messages/message';
import { columnLetter } from '../column-letter';
import { limits } from '../limits';
import type { CellProblem, Row } from '../row';
import { BrokenWorkbook, damaged } from './broken-workbook';
import { cellOf, isRow } from './cell-reference';
import { shownText, Unread, type CellContext } from './cell-value';
import type { Element } from './elements';
import type { MergedArea } from './merged-areas';
import { MergedRows } from './merged-rows';

interface OpenCell {
  readonly place: number;
  readonly type: string;
  readonly style: string;
  text: string;
  valued: boolean;
  formula: string | undefined;
}

/** Parts of a cell that hold text. */
const textual: ReadonlySet<string> = new Set(['v', 't', 'f']);
const yes = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Puts the elements of a sheet together to rows; what stands outside of rows is not looked at, but for which columns are hidden. */
export class SheetRows {
  private readonly merged: MergedRows;
  /** Places of columns that are hidden. */
  readonly hiddenColumns: (readonly [first: number, last: number])[] = [];
  private cells: string[] | undefined;
  private problems: CellProblem[] = [];
  private line = 0;
  private hidden = false;
  private place = -1;
  private cell: OpenCell | undefined;
  private taken: string | undefined;
  private guide = false;

  constructor(
    private readonly context: CellContext,
    areas: readonly MergedArea[],
  ) {
    this.merged = new MergedRows(areas);
  }

  take(elements: readonly Element[]): Row[] {
    const rows: Row[] = [];
    for (const element of elements) {
      if (element.kind === 'text') this.read(element.text);
      else if (element.kind === 'open') this.open(element.name, element.attributes);
      else if (element.name === 'row' && this.cells) {
        rows.push(this.merged.row({ cells: this.cells, line: this.line, problems: this.problems, hidden: this.hidden }));
        this.cells = undefined;
      } else this.close(element.name);
    }
    return rows;
  }

  /** The whole text is not needed where it is longer than any cell's: that it is, is. */
  private read(text: string): void {
    const { cell } = this;
    if (!cell || this.taken === undefined || this.guide) return;
    if (this.taken === 'f') cell.formula = (cell.formula + text).slice(0, limits.characters);
    else if (cell.text.length <= limits.characters) cell.text += text;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'col' && yes(attributes.hidden)) this.hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
    else if (name === 'rPh') this.guide = true;
    else if (this.cell && textual.has(name)) {
      this.taken = name;
      if (name === 'f') this.cell.formula = '';
      else this.cell.valued = true;
    }
  }

  private openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const line = r === undefined ? this.line + 1 : Number(r);
    if (!isRow(line)) throw new BrokenWorkbook(message('cell-reference', { cell: String(r ?? line).slice(0, 20) }));
    if (line <= this.line || this.cells) throw new BrokenWorkbook(message('cell-misplaced', { cell: `A${line}` }));
    this.line = line;
    this.cells = [];
    this.problems = [];
    this.hidden = yes(hidden);
    this.place = -1;
  }

  private openCell({ r, t: type = 'n', s: style = '0' }: Readonly<Record<string, string>>): void {
    if (!this.cells || this.cell) throw damaged();
    const { row, place } = r === undefined ? { row: this.line, place: this.place + 1 } : cellOf(r);
    if (row !== this.line || place <= this.place) throw new BrokenWorkbook(message('cell-misplaced', { cell: r ?? '' }));
    if (place >= limits.columns) throw new BrokenWorkbook(message('cell-reference', { cell: `${columnLetter(place)}${row}` }));
    this.place = place;
    this.cell = { place, type, style, text: '', valued: false, formula: undefined };
  }

  private close(name: string): void {
    if (textual.has(name)) this.taken = undefined;
    else if (name === 'rPh') this.guide = false;
    else if (name === 'c' && this.cell && this.cells) {
      const { place } = this.cell;
      const shown = shownText(this.cell, this.context);
      if (shown instanceof Unread) this.problems.push({ place, message: shown.message, ...(shown.shown === undefined ? {} : { value: shown.shown }) });
      const text = shown instanceof Unread ? (shown.shown ?? '') : shown;
      if (text !== '') {
        while (this.cells.length < place) this.cells.push('');
        this.cells[place] = text;
      }
      this.cell = undefined;
    }
  }
}
