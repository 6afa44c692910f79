import type { Client } from 'pg';
import type { SheetPlan } from '../catalogue/sheet-plan';
import type { Faults, Origin } from '../report';
import { readHeader, type FileColumn, type Header } from '../source/header';
import { CopyTarget } from './copy-target';
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

/** Takes the rows of one file or worksheet, the header first, checks each cell, and puts them into a temporary table of their own. */
export class Stager {
  private readonly target: CopyTarget;
  private readonly defaults: ReadonlyMap<string, string>;
  private header: Header | undefined;
  private added: readonly FileColumn[] = [];
  private encoder: RowEncoder | undefined;
  private rows = 0;
  private broken = false;

  constructor(
    private readonly plan: SheetPlan,
    readonly origin: Origin,
    private readonly context: StageContext,
    private readonly ragged: boolean,
  ) {
    this.target = new CopyTarget(context.client);
    this.defaults = defaultsOf(plan, context.effectiveDate);
  }

  row(cells: readonly string[], line: number): void {
    if (!this.encoder) return this.begin(cells, line);
    const copy = this.encoder.encode(cells, line);
    if (copy === undefined) return;
    this.target.text += copy;
    this.rows += 1;
  }

  /** Sends on what was taken so far; at no time more than a piece of a file is in memory. */
  async flush(): Promise<void> {
    if (this.header && !this.target.open) await this.target.start(this.plan, this.columns().map(({ plan }) => plan), this.context.types);
    await this.target.flush();
  }

  /** From this line on the file cannot be read. */
  breakAt(line: number | undefined, message: string): void {
    this.broken = true;
    this.context.faults.add({ ...this.origin, ...(line === undefined ? {} : { line }), message });
  }

  async end(): Promise<StagedSheet> {
    const { plan, origin, rows, context, encoder } = this;
    await this.flush();
    await this.target.end();
    if (!this.header && !this.broken) {
      context.faults.add({ ...origin, message: `is empty; its first line must name the columns, as in data/templates/${plan.sheet.name}.csv` });
    }
    const headers = new Map(this.columns().map((column) => [column.plan, column]));
    const lost = encoder?.lost ?? 0;
    return { plan, origin, headers, rows, repeated: 0, lost, incomplete: this.broken || lost > 0 || plan.key.some((column) => !headers.has(column)) };
  }

  private begin(cells: readonly string[], line: number): void {
    const header = readHeader(this.plan, cells, line, new Set(this.defaults.keys()));
    const onRefused = (cell: (typeof header.faults)[number]): void => this.context.faults.add({ ...this.origin, ...cell });
    header.faults.forEach(onRefused);
    this.added = this.plan.columns
      .filter((plan) => this.defaults.has(plan.column.header) && header.columns.every((column) => column?.plan !== plan))
      .map((plan) => ({ plan, written: plan.column.header }));
    this.header = header;
    this.encoder = new RowEncoder(header, { onRefused, defaults: this.defaults, added: this.added, ragged: this.ragged });
  }

  private columns(): FileColumn[] {
    return [...(this.header?.columns ?? []), ...this.added].filter((column): column is FileColumn => column !== undefined);
  }
}

/** Only what holds from a day on: a date of another meaning is nothing that one day for all rows could be right for. */
function defaultsOf({ sheet }: SheetPlan, effectiveDate: string | undefined): ReadonlyMap<string, string> {
  const dated = effectiveDate !== undefined && sheet.columns.some(({ header, kind }) => header === 'starts_on' && kind.type === 'date');
  return new Map(dated ? [['starts_on', effectiveDate]] : []);
}
