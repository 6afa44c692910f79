import { message } from '../../messages/message';
import type { CellProblem, Row } from '../row';
import type { MergedArea } from './merged-areas';

interface Active {
  readonly area: MergedArea;
  readonly text: string;
  readonly problem: CellProblem | undefined;
}

/**
 * Gives each row what the merged areas that reach into it say: a spreadsheet keeps the value of an area in its first cell alone. Whether
 * a value may count for several rows or columns is for whoever knows the columns.
 */
export class MergedRows {
  private next = 0;
  private active: Active[] = [];

  /** From the top. */
  constructor(private readonly areas: readonly MergedArea[]) {}

  /** Rows come in their order. */
  row(row: Row): Row {
    if (this.next === this.areas.length && this.active.length === 0) return row;
    this.active = this.active.filter(({ area }) => area.bottom >= row.line);
    const above = this.active.length;
    this.begin(row);
    if (this.active.length === 0) return row;
    const cells = [...row.cells];
    const problems = [...(row.problems ?? [])];
    // A row that has nothing of its own is no row of data.
    const own = problems.length > 0 || cells.some((cell) => cell.trim() !== '');
    this.active.forEach(({ area, text, problem }, index) => {
      const { range, left, right } = area;
      for (let place = left; place <= Math.min(right, cells.length - 1); place++) {
        const anchor = place === left && index >= above;
        const hidden = cells[place] ?? '';
        if (!anchor && hidden !== '' && hidden !== text) problems.push({ place, value: hidden, message: message('merge-hides-value', { range }) });
      }
      if (index >= above || !own) return;
      if (problem) problems.push({ ...problem, place: left });
      if (text === '' || (cells[left] ?? '') !== '') return;
      while (cells.length < left) cells.push('');
      cells[left] = text;
    });
    return { ...row, cells, problems, merged: this.active.map(({ area: { range, left, right, top, bottom } }) => ({ range, left, right, top, bottom })) };
  }

  private begin({ line, cells, problems = [] }: Row): void {
    for (let area = this.areas[this.next]; area && area.top <= line; area = this.areas[++this.next]) {
      // An area that begins above its first row has no value.
      const first = area.top === line;
      if (area.bottom < line) continue;
      const { left } = area;
      this.active.push({ area, text: first ? (cells[left] ?? '') : '', problem: first ? problems.find(({ place }) => place === left) : undefined });
    }
  }
}
