import type { Sql } from 'sql-template-tag';
import type { Role, Viewer } from '../context/viewer';
import type { ConcreteClass } from '../definition';

/** All rows, none, or those (alias `t`) that meet a condition. */
export type Rows = boolean | Sql;

/** Which rows of an entity a viewer may meet, by whatever way they are asked for. */
export interface RowPolicy {
  readonly entity: ConcreteClass;
  /** Whose rows they are, as the documentation says it. */
  readonly en: string;
  readonly zh: string;
  visible(viewer: Viewer, today: string): Rows;
  /** Of these the rows that show in full; all when left out. The others show in brief: fields marked `InDetail` are withheld. */
  full?(viewer: Viewer, today: string): Rows;
  /** Roles whose lists hold rows in brief, and the conditions they may set and the properties they may sort by: others would tell what is withheld. */
  readonly brief?: { readonly roles: readonly Role[]; readonly filters: readonly string[]; readonly orders: readonly string[] };
}
