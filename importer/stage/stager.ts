import type { Client } from 'pg';
import type { SheetPlan } from '../catalogue/sheet-plan';
import type { Faults, NewFault } from '../faults';
import { message, type Message } from '../messages/message';
import type { Origin } from '../report';
import { columnLetter } from '../source/column-letter';
import { readHeader, type FileColumn, type Header } from '../source/header';
import { HeaderSearch, isHeaderAgain, isTitle, type Top } from '../source/header-search';
import type { Row } from '../source/row';
import { CopyTarget } from './copy-target';
import { filledDown, mergeProblems } from './merged-columns';
import { RowEncoder } from './row-encoder';
import type { StagedSheet } from './staged-sheet';
import type { TableColumns } from './table-columns';

export interface StageContext {
  readonly client: Client;
  readonly types: TableColumns;
  readonly faults: Faults;
  /** `starts_on` of rows that name none. */
  readonly effectiveDate?: string;
}

/** The header of a file, and what is staged below it. */
interface Begun {
  readonly row: Row;
  readonly header: Header;
  readonly added: readonly FileColumn[];
  readonly encoder: RowEncoder;
}

/** Takes the rows of one file or worksheet, finds its header, checks each cell, and puts the rows into a temporary table of their own. */
export class Stager {
  private readonly target: CopyTarget;
  private readonly defaults: ReadonlyMap<string, string>;
  private readonly search: HeaderSearch;
  private begun: Begun | undefined;
  private rows = 0;
  private hidden: { readonly first: number; count: number } | undefined;
  private broken = false;

  constructor(
    private readonly plan: SheetPlan,
    readonly origin: Origin,
    private readonly context: StageContext,
    private readonly ragged: boolean,
  ) {
    this.target = new CopyTarget(context.client);
    this.defaults = defaultsOf(plan, context.effectiveDate);
    this.search = new HeaderSearch(plan);
  }

  row(row: Row): void {
    if (this.begun) return this.data(row, this.begun);
    const top = this.search.take(row);
    if (top) this.begin(top);
  }

  /** Sends on what was taken so far; at no time more than a piece of a file is in memory. */
  async flush(): Promise<void> {
    if (this.begun && !this.target.open) await this.target.start(this.plan, this.columns().map(({ plan }) => plan), this.context.types);
    await this.target.flush();
  }

  /** From this line on the file cannot be read. */
  breakAt(line: number | undefined, told: Message): void {
    this.broken = true;
    this.refuse({ ...(line === undefined ? {} : { line }), message: told });
  }

  /** Tells which of the columns are hidden, by their places. */
  hiddenColumns(ranges: readonly (readonly [first: number, last: number])[]): void {
    for (const { place } of this.columns()) {
      if (place === undefined || ranges.every(([first, last]) => place < first || place > last)) continue;
      this.context.faults.note({ ...this.origin, message: message('note-hidden-column', { column: columnLetter(place) }) });
    }
  }

  async end(): Promise<StagedSheet> {
    const { plan, origin } = this;
    const top = this.begun ? undefined : this.search.top();
    if (top) this.begin(top);
    await this.flush();
    await this.target.end();
    if (!this.begun && !this.broken) this.refuse({ message: message('file-empty', { sheet: plan.sheet.name }) });
    if (this.hidden) this.context.faults.note({ ...origin, line: this.hidden.first, message: message('note-hidden-rows', { count: this.hidden.count }) });
    const headers = new Map(this.columns().map((column) => [column.plan, column]));
    const lost = this.begun?.encoder.lost ?? 0;
    return { plan, origin, headers, rows: this.rows, repeated: 0, lost, incomplete: this.broken || lost > 0 || plan.key.some((column) => !headers.has(column)) };
  }

  private begin({ above, header: row, below }: Top): void {
    const header = readHeader(this.plan, row, new Set(this.defaults.keys()));
    this.context.faults.speak(this.origin, header.language);
    for (const title of above) this.title(title, row);
    header.faults.forEach((fault) => this.refuse(fault));
    const added = this.plan.columns
      .filter((plan) => this.defaults.has(plan.column.header) && header.columns.every((column) => column?.plan !== plan))
      .map((plan) => ({ plan, written: plan.column.header }));
    const encoder = new RowEncoder(header, { onRefused: (cell) => this.refuse(cell), defaults: this.defaults, added, ragged: this.ragged });
    this.begun = { row, header, added, encoder };
    for (const next of below) this.data(next, this.begun);
  }

  /** What stands above the header is told, since it is left out. */
  private title(row: Row, header: Row): void {
    const { line } = row;
    const text = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '').join(' ');
    if (isTitle(row, header)) this.context.faults.note({ ...this.origin, line, message: message('note-title', { text: text.slice(0, 80) }) });
    else this.refuse({ line, message: message('row-above-header', { header: header.line }) });
  }

  private data(row: Row, { encoder, header, row: headerRow }: Begun): void {
    const { faults } = this.context;
    const { line } = row;
    if (isHeaderAgain(this.plan, row, headerRow)) return faults.note({ ...this.origin, line, message: message('note-header-again') });
    const copy = encoder.encode(row);
    if (copy === undefined) return;
    for (const { range, value } of row.merged ? filledDown(row, [...(row.problems ?? []), ...mergeProblems(row, header.columns)]) : []) {
      faults.note({ ...this.origin, line, message: message('note-merged', { range, value }) });
    }
    if (row.hidden) this.hidden = { first: this.hidden?.first ?? line, count: (this.hidden?.count ?? 0) + 1 };
    this.target.text += copy;
    this.rows += 1;
  }

  private refuse(fault: Omit<NewFault, 'file'>): void {
    this.context.faults.add({ ...this.origin, ...fault });
  }

  private columns(): FileColumn[] {
    return [...(this.begun?.header.columns ?? []), ...(this.begun?.added ?? [])].filter((column): column is FileColumn => column !== undefined);
  }
}

/** Only what holds from a day on: a date of another meaning is nothing that one day for all rows could be right for. */
function defaultsOf({ sheet }: SheetPlan, effectiveDate: string | undefined): ReadonlyMap<string, string> {
  const dated = effectiveDate !== undefined && sheet.columns.some(({ header, kind }) => header === 'starts_on' && kind.type === 'date');
  return new Map(dated ? [['starts_on', effectiveDate]] : []);
}
