/** One thing that keeps an import from being taken: where it stands in the file and what would be right. */
export interface Fault {
  /** Name of the file as it lies in the folder. */
  readonly file: string;
  /** Line of the file, the header being 1; for a cell that spans lines, the one its row begins at. */
  readonly line?: number;
  /** Header as written in the file. */
  readonly column?: string;
  /** The cell as written, without the spaces around it. */
  readonly value?: string;
  readonly message: string;
}

/** What an import did, or would have done, to the rows of one sheet. */
export interface SheetCount {
  /** `<subgraph>.<sheet name>`. */
  readonly sheet: string;
  readonly file: string;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface ImportReport {
  /** Every row is good. Otherwise the database is as it was. */
  readonly ok: boolean;
  /** Whether the rows were stored: not on a dry run. */
  readonly applied: boolean;
  /** In the order of the catalogue; when there are errors, the counts are those of the good rows. */
  readonly sheets: readonly SheetCount[];
  readonly errors: readonly Fault[];
  /** How many errors were found beyond those listed. */
  readonly more: number;
}

/** Collects faults up to a bound, so that a file of a million bad rows costs no more memory than one of a thousand. */
export class Faults {
  private readonly kept: Fault[] = [];
  private counted = 0;

  constructor(readonly limit: number) {}

  get total(): number {
    return this.counted;
  }

  add(fault: Fault): void {
    if (this.kept.length < this.limit) this.kept.push(fault);
    this.counted += 1;
  }

  /** Counts faults that a query left out of its answer. */
  addUnlisted(count: number): void {
    this.counted += count;
  }

  /** By file as read, then by line, as somebody who mends the files goes through them. */
  listed(files: readonly string[]): Fault[] {
    const place = new Map(files.map((file, index) => [file, index]));
    const rank = (fault: Fault): number => place.get(fault.file) ?? -1;
    return [...this.kept].sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
  }
}
