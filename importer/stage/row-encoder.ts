import { cleanCell } from '../cell/clean';
import { cellReader, emptyValue } from '../cell/reader';
import { saysUnknown, unknownValue } from '../cell/unknown';
import { Refused, type CellReader } from '../cell/refused';
import type { NewFault } from '../faults';
import { message } from '../messages/message';
import type { FileColumn, Header } from '../source/header';
import { isSpreadsheetError } from '../cell/spreadsheet-error';
import type { Row } from '../source/row';
import { mergeProblems } from './merged-columns';
import { wholeRow, type CellFault } from './whole-row';

interface EncodedColumn {
  readonly read: CellReader;
  readonly written: string;
  /** What stands for an empty cell, null for nothing, or why there may be none. */
  readonly empty: string | null | Refused;
  /** The same for a cell that says that it is not known; undefined where that is a text like others. */
  readonly unknown: null | Refused | undefined;
  readonly choice: boolean;
}

export interface RowRules {
  readonly onRefused: (cell: Omit<NewFault, 'file'>) => void;
  /** Values by header for cells that are empty. */
  readonly defaults: ReadonlyMap<string, string>;
  /** Known columns that the file lacks: every row gets their default. */
  readonly added: readonly FileColumn[];
  /** Rows end with their last filled cell, as in worksheets; in a CSV file a row of another length says that a separator is not quoted. */
  readonly ragged: boolean;
}

const missing = new Refused(message('cell-required'));
const headless = message('cell-without-header');
const calculated = new Refused(message('cell-spreadsheet-error'));
const sqlNull = '\\N';

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** As the text format of COPY wants it. */
const escaped = (value: string): string => (special.test(value) ? value.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? '') : value);

/**
 * Turns rows of a file into lines of COPY: number of the line, the known columns in the order of the file, whether the row
 * is bad. Bad rows go along, with null for what was refused: so rows that refer to them are not called unresolved as well.
 */
export class RowEncoder {
  private readonly columns: readonly (EncodedColumn | undefined)[];
  /** Cells of columns that are not staged must be empty where there is no header either. */
  private readonly headless: readonly boolean[];
  private readonly suffix: string;
  /** Rows that could not be taken along. */
  lost = 0;

  constructor(
    private readonly header: Header,
    private readonly rules: RowRules,
  ) {
    this.columns = header.columns.map((column) => column && encoded(column, rules.defaults));
    this.headless = header.written.map((written) => written === '');
    this.suffix = rules.added.map(({ plan }) => `\t${escaped(rules.defaults.get(plan.column.header) ?? '')}`).join('');
  }

  /** Undefined for a row that holds nothing, or whose cells cannot be told apart. */
  encode(row: Row): string | undefined {
    const { columns, rules } = this;
    const { cells, line } = row;
    const problems = [...(row.problems ?? []), ...mergeProblems(row, this.header.columns)];
    if (problems.length === 0 && cells.every((cell) => cell === '' || cleanCell(cell) === '')) return undefined;
    if (cells.length !== columns.length && !rules.ragged && !this.fits(cells)) {
      rules.onRefused({ line, message: message('row-of-other-length', { cells: cells.length, headers: columns.length }) });
      this.lost += 1;
      return undefined;
    }
    const refused: CellFault[] = [];
    let copy = String(line);
    for (let place = 0; place < Math.max(columns.length, cells.length, ...problems.map((problem) => problem.place + 1)); place++) {
      const column = columns[place];
      const problem = problems.find((candidate) => candidate.place === place);
      const text = cleanCell(cells[place] ?? '');
      const named = column && { column: column.written };
      if (problem) refused.push({ ...named, places: [place], ...(problem.value === undefined ? {} : { value: problem.value }), message: problem.message });
      if (!column) {
        if (!problem && text !== '' && this.headless[place] !== false) refused.push({ places: [place], value: text, message: headless });
        continue;
      }
      const value = problem ? missing : this.read(column, text);
      if (value instanceof Refused) {
        if (!problem) refused.push({ ...named, places: [place], ...(text === '' ? {} : { value: text }), message: value.message });
        copy += `\t${sqlNull}`;
      } else {
        copy += `\t${value === null ? sqlNull : escaped(value)}`;
      }
    }
    for (const fault of wholeRow(refused, cells)) rules.onRefused({ line, ...fault });
    return `${copy}${this.suffix}\t${refused.length > 0 ? 't' : 'f'}\n`;
  }

  private read(column: EncodedColumn, text: string): string | null | Refused {
    if (text === '') return column.empty;
    if (isSpreadsheetError(text)) return calculated;
    if (column.unknown === undefined || !saysUnknown(text)) return column.read(text);
    // Unless a choice is called so.
    const value = column.choice ? column.read(text) : column.unknown;
    return value instanceof Refused ? column.unknown : value;
  }

  /** More cells than headers, or fewer: harmless only where they are empty at the end of a longer row. */
  private fits(cells: readonly string[]): boolean {
    return cells.length > this.columns.length && cells.slice(this.columns.length).every((cell) => cleanCell(cell) === '');
  }
}

function encoded({ plan: { column }, written }: FileColumn, defaults: ReadonlyMap<string, string>): EncodedColumn {
  return { read: cellReader(column), written, empty: defaults.get(column.header) ?? (column.required ? missing : emptyValue(column)), unknown: unknownValue(column), choice: column.kind.type === 'choice' };
}
