import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import type { Fault } from '../report';
import { nearest } from './nearest';

/** A column of a file that a sheet knows. */
export interface FileColumn {
  readonly plan: ColumnPlan;
  /** Its header as written in the file. */
  readonly written: string;
  /** Where it stands in each row; undefined for one that the import adds. */
  readonly place?: number;
}

export interface Header {
  /** By place in the row; undefined where the sheet knows no such column. */
  readonly columns: readonly (FileColumn | undefined)[];
  readonly written: readonly string[];
  readonly faults: readonly Omit<Fault, 'file'>[];
}

/** Spaces, small or full-width letters make no other header. */
const plain = (header: string): string => header.normalize('NFKC').trim().toLowerCase().replace(/[\s-]+/g, '_');

/** `added` are headers of columns that the import fills where the file lacks them. */
export function readHeader({ columns, sheet }: SheetPlan, cells: readonly string[], line: number, added: ReadonlySet<string> = new Set()): Header {
  const byHeader = new Map(columns.flatMap((plan) => [plan.column.header, plan.column.zh].map((header) => [plain(header), plan] as const)));
  const faults: Omit<Fault, 'file'>[] = [];
  const found = new Map<ColumnPlan, string>();
  const written = cells.map((cell) => cell.trim());
  const inOrder = written.map((header, place) => {
    const plan = byHeader.get(plain(header));
    const first = plan && found.get(plan);
    if (first !== undefined) {
      faults.push({ line, column: header, places: [place], message: `is the same column as ${first}; keep one of them` });
      return undefined;
    }
    if (plan) {
      found.set(plan, header);
      return { plan, written: header, place };
    }
    // A header may be empty as long as its cells are, as at the right edge of many a spreadsheet.
    if (header !== '') {
      const names = columns.flatMap(({ column }) => [column.header, column.zh]);
      faults.push({ line, column: header, places: [place], message: `is no column of ${sheet.name} (${sheet.zh}); ${nearest(header, names)}` });
    }
    return undefined;
  });
  for (const plan of columns) {
    const { required, header, zh } = plan.column;
    if (required && !found.has(plan) && !added.has(header)) faults.push({ line, column: header, message: `is missing; add a column ${header} or ${zh}` });
  }
  return { columns: inOrder, written, faults };
}

/** Headers and places of columns as a fault tells them. */
export function faultColumns(columns: readonly FileColumn[]): Pick<Fault, 'column' | 'places'> {
  return {
    column: columns.map(({ written }) => written).join(' + '),
    places: columns.flatMap(({ place }) => (place === undefined ? [] : [place])),
  };
}
