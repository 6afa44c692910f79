import type { Sql } from 'sql-template-tag';
import type { Role } from '../context/viewer';

/** How far a role reaches: everywhere, the counties it plans for, the school with its consenting partners, the own school, what concerns oneself. */
export type Reach = 'EVERYWHERE' | 'COUNTY' | 'GROUP' | 'SCHOOL' | 'SELF';

/** What an id of the input, `given.id`, stands for: statements that select the ids it concerns. What selects nothing has no owner, and is for administrators alone. */
export interface Concerned {
  readonly schools?: Sql;
  readonly counties?: Sql;
  readonly teachers?: Sql;
  /** What is public and only named by the change, not changed by it, may be named by whoever owns the rest of what is concerned, if nobody owns it. */
  readonly onlyNamed?: true;
}

export type ConcernOf = (today: string) => Concerned;

/** By which fields of the input it is judged whether a change is within reach: `field` or `field.inner`, lists item by item. */
export type Concerns = Readonly<Record<string, ConcernOf>>;

export interface Grant {
  readonly reach: Reach;
  readonly concerns: Concerns;
  /** The field of the input that says whose the new record is: without it only an administrator makes one. */
  readonly owner?: string;
}

/** Which roles may make a change, and how far each reaches. */
export type MutationRule = Partial<Readonly<Record<Role, Grant>>>;

export type MutationRules = Readonly<Record<string, MutationRule>>;
