import type { MessageCode } from './messages/message';
import type { Language } from './workbook/language';

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
  /** The cell as written, without the spaces around it; of a very long one its beginning. */
  readonly value?: string;
  readonly code: MessageCode;
  /** What is wrong and what would be right, in the language of the headers. */
  readonly message: string;
  readonly language: Language;
}

/** Faults of one cause in one column of a file or sheet. */
export interface Cause extends Origin {
  readonly code: MessageCode;
  readonly column?: string;
  readonly count: number;
}

/** Something about a row, or about the whole, that is taken care of, and that whoever made the file may want to know. */
export interface Note extends Origin {
  readonly line?: number;
  readonly message: string;
  readonly language: Language;
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
  /** Rows of the database that a roster does not tell as they stand: those that end on its day, not on it or told otherwise, and those that began on it and never were. */
  readonly ended?: number;
  readonly voided?: number;
  /** Of its headers. */
  readonly language: Language;
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
  /** All errors by cause, those beyond the listed ones too, in the order of the files. */
  readonly causes: readonly Cause[];
  readonly notes: readonly Note[];
  /** How many notes there are beyond those listed. */
  readonly moreNotes: number;
  /** Which checks were not made, because what they read was refused; the next import makes them. Undefined where all were made. */
  readonly unchecked: string | undefined;
  /** That most of what was read is written in: for what is said of the whole. */
  readonly language: Language;
}
