import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import { message } from '../messages/message';
import type { NewFault } from '../faults';
import type { Language } from '../workbook/language';
import { nearest, nearestNames } from './nearest';
import type { Row } from './row';

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
  /** In which its reader is spoken to. */
  readonly language: Language;
  readonly faults: readonly Omit<NewFault, 'file'>[];
}

/** Spaces, small or full-width letters make no other header. */
const plain = (header: string): string => header.normalize('NFKC').trim().toLowerCase().replace(/[\s-]+/g, '_');

const byHeader = new WeakMap<SheetPlan, ReadonlyMap<string, ColumnPlan>>();

/** The column that a header names, in English or Chinese. */
export function knownColumn(plan: SheetPlan, header: string): ColumnPlan | undefined {
  let columns = byHeader.get(plan);
  if (!columns) {
    columns = new Map(plan.columns.flatMap((column) => [column.column.header, column.column.zh].map((name) => [plain(name), column] as const)));
    byHeader.set(plan, columns);
  }
  return columns.get(plain(header));
}

/** `added` are headers of columns that the import fills where the file lacks them. */
export function readHeader(sheetPlan: SheetPlan, { cells, line, problems = [] }: Row, added: ReadonlySet<string> = new Set()): Header {
  const { columns } = sheetPlan;
  const faults: Omit<NewFault, 'file'>[] = problems.map(({ place, value, message: told }) => ({ line, places: [place], ...(value === undefined ? {} : { value }), message: told }));
  const found = new Map<ColumnPlan, string>();
  // A column under a wrong name is one mistake, not two.
  const misnamed = new Set<string>();
  const unread = new Set(problems.map(({ place }) => place));
  const written = cells.map((cell) => cell.trim());
  const inOrder = written.map((header, place) => {
    if (unread.has(place)) return undefined;
    const plan = knownColumn(sheetPlan, header);
    const first = plan && found.get(plan);
    if (first !== undefined) {
      faults.push({ line, column: header, places: [place], message: message('header-twice', { first }) });
      return undefined;
    }
    if (plan) {
      found.set(plan, header);
      return { plan, written: header, place };
    }
    // A header may be empty as long as its cells are, as at the right edge of many a spreadsheet.
    if (header !== '') {
      const names = columns.flatMap(({ column }) => [column.header, column.zh]);
      for (const name of nearestNames(header, names)) misnamed.add(name);
      faults.push({ line, column: header, places: [place], message: message('header-unknown', { sheet: sheetName(sheetPlan), nearest: nearest(header, names) }) });
    }
    return undefined;
  });
  for (const plan of columns) {
    const { required, header, zh } = plan.column;
    if (required && !found.has(plan) && !added.has(header) && !misnamed.has(header) && !misnamed.has(zh)) faults.push({ line, column: header, message: message('header-missing', { header, zh }) });
  }
  return { columns: inOrder, written, language: languageOf(written), faults };
}

/** A sheet as sentences name it. */
export const sheetName = ({ sheet: { name, zh } }: SheetPlan): Record<Language, string> => ({ en: `${name} (${zh})`, zh: `“${zh}”` });

const chinese = /\p{Script=Han}/u;

/** The language most of some names are in. */
export function languageOf(names: readonly string[]): Language {
  const filled = names.filter((name) => name !== '');
  return filled.filter((name) => chinese.test(name)).length * 2 > filled.length ? 'zh' : 'en';
}

/** Headers and places of columns as a fault tells them. */
export function faultColumns(columns: readonly FileColumn[]): Pick<NewFault, 'column' | 'places'> {
  return {
    column: columns.map(({ written }) => written).join(' + '),
    places: columns.flatMap(({ place }) => (place === undefined ? [] : [place])),
  };
}
