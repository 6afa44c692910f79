import type { Sql } from 'sql-template-tag';
import type { ConcreteClass } from '../definition';
import type { Sheet } from '../sheet/sheet';
import type { RowRule } from './row-rule';

export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Records that hold only because of another one, without the database knowing it. */
export interface Resting<Row> {
  /** Their GraphQL type. */
  readonly type: string;
  /** Selects the ids of those that rested on the row as it was and, as the tables are now, rest on nothing. */
  stranded(was: Row): Sql;
}

/** What belongs to a record and goes with it when it is voided. */
export interface Part {
  readonly entity: ConcreteClass;
  /** Property that holds the id of the whole. */
  readonly property: string;
}

/** What the county alone decides of a record: schools that may correct it keep off this. */
export interface CountyDecides {
  readonly properties: readonly string[];
  /** Condition on the row (alias `t`) from which on the whole record is the county's to put right. */
  readonly once: Sql;
}

/** How a kind of record is put right: which of its values, and what is asked again. */
export interface Correctable<Row extends Versioned = Versioned> {
  /** GraphQL name of the type, `Appointment`. */
  readonly type: string;
  readonly zh: string;
  readonly entity: ConcreteClass<Row>;
  /** Its columns are what can be corrected, within the same bounds as in a file. */
  readonly sheet: Sheet;
  /** Properties that are no entry of a person and cannot be corrected, such as how far a procedure has come. */
  readonly fixed: readonly string[];
  /** Guards that hold for a new record. */
  readonly rules: readonly RowRule[];
  /** What keeps a record from being corrected or voided at all. */
  readonly bars: readonly RowRule[];
  readonly countyDecides?: CountyDecides;
  readonly resting: readonly Resting<Row>[];
  readonly parts: readonly Part[];
  /** The two mutations. */
  readonly resolver: ConcreteClass;
}
