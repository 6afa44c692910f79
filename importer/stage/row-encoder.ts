import { cleanCell } from '../cell/clean';
import { cellReader, emptyValue } from '../cell/reader';
import { Refused, type CellReader } from '../cell/refused';
import type { Fault } from '../report';
import type { FileColumn, Header } from '../source/header';

interface EncodedColumn {
  readonly read: CellReader;
  readonly written: string;
  /** What stands for an empty cell, or why there may be none. */
  readonly empty: string | Refused;
}

export interface RowRules {
  readonly onRefused: (cell: Omit<Fault, 'file'>) => void;
  /** Values by header for cells that are empty. */
  readonly defaults: ReadonlyMap<string, string>;
  /** Known columns that the file lacks: every row gets their default. */
  readonly added: readonly FileColumn[];
  /** Rows end with their last filled cell, as in worksheets; in a CSV file a row of another length says that a separator is not quoted. */
  readonly ragged: boolean;
}

const missing = new Refused('is empty; a value is required');
const headless = new Refused('stands in a column without a header; name the column or clear the cell');
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
    header: Header,
    private readonly rules: RowRules,
  ) {
    this.columns = header.columns.map((column) => column && encoded(column, rules.defaults));
    this.headless = header.written.map((written) => written === '');
    this.suffix = rules.added.map(({ plan }) => `\t${escaped(rules.defaults.get(plan.column.header) ?? '')}`).join('');
  }

  /** Undefined for a row that holds nothing, or whose cells cannot be told apart. */
  encode(cells: readonly string[], line: number): string | undefined {
    const { columns, rules } = this;
    if (cells.every((cell) => cell === '' || cleanCell(cell) === '')) return undefined;
    if (cells.length !== columns.length && !rules.ragged && !this.fits(cells)) {
      rules.onRefused({ line, message: `has ${cells.length} cells, but the header has ${columns.length}; put cells that contain the separator into quotes` });
      this.lost += 1;
      return undefined;
    }
    let copy = String(line);
    let bad = false;
    for (let place = 0; place < Math.max(columns.length, cells.length); place++) {
      const column = columns[place];
      const text = cleanCell(cells[place] ?? '');
      if (!column) {
        if (text === '' || this.headless[place] === false) continue;
        rules.onRefused({ line, places: [place], value: text, message: headless.message });
        bad = true;
        continue;
      }
      const value = text === '' ? column.empty : column.read(text);
      if (value instanceof Refused) {
        rules.onRefused({ line, column: column.written, places: [place], ...(text === '' ? {} : { value: text }), message: value.message });
        bad = true;
        copy += `\t${sqlNull}`;
      } else {
        copy += value === sqlNull && text === '' ? `\t${value}` : `\t${escaped(value)}`;
      }
    }
    return `${copy}${this.suffix}\t${bad ? 't' : 'f'}\n`;
  }

  /** More cells than headers, or fewer: harmless only where they are empty at the end of a longer row. */
  private fits(cells: readonly string[]): boolean {
    return cells.length > this.columns.length && cells.slice(this.columns.length).every((cell) => cleanCell(cell) === '');
  }
}

function encoded({ plan: { column }, written }: FileColumn, defaults: ReadonlyMap<string, string>): EncodedColumn {
  return { read: cellReader(column), written, empty: defaults.get(column.header) ?? (column.required ? missing : (emptyValue(column) ?? sqlNull)) };
}
