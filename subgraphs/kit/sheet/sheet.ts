import type { ConcreteClass } from '../definition';
import type { EnumLabel, EnumObject } from '../schema/described-enum';

/** What a cell of an import file may hold. */
export type CellKind =
  | { readonly type: 'text'; readonly pattern?: RegExp; readonly patternHint?: EnumLabel; readonly maxLength: number }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'decimal'; readonly min: number; readonly max: number; readonly scale: number }
  /** `last`: the cell holds the last day of a period, as people write it; stored is the day after, from which the row no longer holds. */
  | { readonly type: 'date'; readonly last?: boolean }
  /** A day as precisely as it is known, a year or month alone too; stored as it was told. */
  | { readonly type: 'roughDate' }
  | { readonly type: 'instant' }
  | { readonly type: 'boolean' }
  | { readonly type: 'choice'; readonly values: EnumObject }
  /** Several values of an enumeration in one cell, separated by `;` or `；`. */
  | { readonly type: 'choices'; readonly values: EnumObject }
  /** The `code` of a row of another sheet, of this subgraph or another; stored as that row's id. */
  | { readonly type: 'reference'; readonly sheet: string };

export interface SheetColumn {
  /** English header, snake_case; also the name of the database column without the `_id` of references. */
  readonly header: string;
  /** Chinese header. */
  readonly zh: string;
  /** Property of the entity that holds it. */
  readonly property: string;
  readonly kind: CellKind;
  readonly required: boolean;
  /** Used for an empty cell of a column that is not required; else the cell is stored as null. */
  readonly fallback?: string | number | boolean;
  /** Whether an empty day says that it is not known, and nothing else: not that there is none. */
  readonly emptyIsUnknown?: boolean;
  /** What a day means that could be understood in two ways, for notes and templates. */
  readonly meaning?: { readonly en: string; readonly zh: string };
}

/** Which rows a list of all that hold on a day is complete for. */
export interface Roster {
  /** The school or county that a row belongs to, as a path of references: `establishment_school`, `building.school`. */
  readonly of: string;
  /** Rows that no list would name any more, by column and value: they stay when it leaves them out. */
  readonly unlisted?: Readonly<Record<string, string>>;
}

/** Where it is told what became of rows of a sheet: another sheet, with the headers of its columns. */
export interface Lineage {
  /** Its full name: `schools.school_successions`. */
  readonly sheet: string;
  /** Refer to the row that it is told of, and to the one that took over. */
  readonly row: string;
  readonly successor: string;
  readonly formerCode: string;
  /** The day from which it holds: the first of these that is filled. */
  readonly days: readonly string[];
  /** Kinds in which the row goes on as itself under another code. */
  readonly recoded: readonly string[];
  /** Kinds in which another row took over, wholly or in part. */
  readonly followed: readonly string[];
  /** States of what does not hold. */
  readonly undecided: readonly string[];
  /** Column of the row itself: filled when it is there no longer. */
  readonly ended: string;
}

/** One kind of import file: its columns, what each cell may hold, and what makes a row the same row at the next import. */
export interface Sheet {
  /** Base name of the file, snake_case plural: `rotation_assignments`. */
  readonly name: string;
  readonly zh: string;
  readonly description: string;
  readonly entity: ConcreteClass;
  /** Headers that identify a row; a row with the same values is updated, never doubled. */
  readonly key: readonly string[];
  readonly columns: readonly SheetColumn[];
  /** For rows that hold for a time: how a whole list of them is taken. */
  readonly roster?: Roster;
  /** For rows that get other codes or are merged: files may name them by the codes that they had. */
  readonly lineage?: Lineage;
}
