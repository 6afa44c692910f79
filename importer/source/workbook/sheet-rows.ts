import { unescapedText } from '../../workbook/escaped-text';
import { numberText } from './cell-text';
import type { Element } from './elements';

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  /** Days to add to the numbers of dates: workbooks of old Macintosh programs count from 1904. */
  readonly shift: number;
}

export interface SheetRow {
  /** Up to the last filled one: formats at the right edge are no cells. */
  readonly cells: readonly string[];
  /** Number of the row, the first being 1. */
  readonly line: number;
}

/** Puts the elements of a sheet together to rows; what stands outside of rows is not looked at. */
export class SheetRows {
  private cells: string[] = [];
  private line = 0;
  private place = -1;
  private cell: Readonly<Record<string, string>> | undefined;
  private text = '';
  private taken = false;
  private guide = false;

  constructor(private readonly context: CellContext) {}

  take(elements: readonly Element[]): SheetRow[] {
    const rows: SheetRow[] = [];
    for (const element of elements) {
      if (element.kind === 'text') {
        if (this.taken && !this.guide) this.text += element.text;
      } else if (element.kind === 'open') this.open(element.name, element.attributes);
      else if (element.name === 'row') rows.push({ cells: this.cells, line: this.line });
      else this.close(element.name);
    }
    return rows;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.line = Number(attributes.r ?? this.line + 1);
      this.cells = [];
      this.place = -1;
    } else if (name === 'c') {
      this.cell = attributes;
      this.place = attributes.r === undefined ? this.place + 1 : placeOf(attributes.r);
      this.text = '';
    } else if (name === 'rPh') this.guide = true;
    else if (name === 'v' || name === 't') this.taken = this.cell !== undefined;
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.taken = false;
    else if (name === 'rPh') this.guide = false;
    else if (name === 'c' && this.cell) {
      const text = this.text === '' ? '' : this.shown(this.cell, this.text);
      if (text !== '') {
        while (this.cells.length < this.place) this.cells.push('');
        this.cells[this.place] = text;
      }
      this.cell = undefined;
    }
  }

  private shown({ t: type = 'n', s: style = '0' }: Readonly<Record<string, string>>, text: string): string {
    const { strings, formats, shift } = this.context;
    if (type === 's') return strings[Number(text)] ?? '';
    if (type === 'b') return text === '1' ? 'true' : 'false';
    if (type === 'n') return numberText(text, formats[Number(style)] ?? '', shift);
    return type === 'str' || type === 'inlineStr' ? unescapedText(text) : text;
  }
}

/** The column of a reference such as AB12, the first being 0. */
function placeOf(reference: string): number {
  let column = 0;
  for (const character of reference) {
    const letter = character.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
