/** Where rows come from: a file of the folder, and for a workbook one of its sheets. */
export interface Origin {
  /** Name of the file as it lies in the folder. */
  readonly file: string;
  /** Name of the sheet within a workbook, as written there. */
  readonly worksheet?: string;
}

/** One thing that keeps an import from being taken: where it stands in the file and what would be right. */
export interface Fault extends Origin {
  /** Line of the file, or row of the worksheet, the first being 1; for a cell that spans lines, the one its row begins at. */
  readonly line?: number;
  /** Header as written in the file; several are joined with ` + `. */
  readonly column?: string;
  /** Which cells of the line are meant, the first being 0; the error workbook marks these. */
  readonly places?: readonly number[];
  /** The cell as written, without the spaces around it. */
  readonly value?: string;
  readonly message: string;
}

/** Something about a row that is taken care of, and that whoever made the file may want to know. */
export interface Note extends Origin {
  readonly line: number;
  readonly message: string;
}

/** What an import did, or would have done, to the rows of one sheet: each row of the file is counted once. */
export interface SheetCount extends Origin {
  /** `<subgraph>.<sheet name>`. */
  readonly sheet: string;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows with an error, and those that wait for one. */
  readonly refused: number;
  /** Rows that say again what an earlier one says; they are left out. */
  readonly repeated: number;
}

export interface ImportReport {
  /** Every row is good. Otherwise the database is as it was. */
  readonly ok: boolean;
  /** Whether the rows were stored: not on a dry run. */
  readonly applied: boolean;
  readonly dryRun: boolean;
  /** In the order of the catalogue; when there are errors, what would have become of the good rows. */
  readonly sheets: readonly SheetCount[];
  readonly errors: readonly Fault[];
  /** How many errors were found beyond those listed. */
  readonly more: number;
  readonly notes: readonly Note[];
}

/** Collects faults and notes up to a bound, so that a file of a million bad rows costs no more memory than one of a thousand. */
export class Faults {
  private readonly kept: Fault[] = [];
  private readonly noted: Note[] = [];
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

  note(note: Note): void {
    if (this.noted.length < this.limit) this.noted.push(note);
  }

  get notes(): readonly Note[] {
    return this.noted;
  }

  /** By file and sheet as read, then by line, as somebody who mends the files goes through them. */
  listed(origins: readonly Origin[]): Fault[] {
    const name = ({ file, worksheet }: Origin): string => `${file}\0${worksheet ?? ''}`;
    const place = new Map<string, number>();
    for (const origin of origins) for (const key of [`${origin.file}\0`, name(origin)]) if (!place.has(key)) place.set(key, place.size);
    const rank = (fault: Fault): number => place.get(name(fault)) ?? -1;
    return [...this.kept].sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
  }
}
