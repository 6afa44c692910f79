import sql, { empty, type Sql } from 'sql-template-tag';
import type { Scope } from '../context/scope';
import type { ConcreteClass } from '../definition';
import { CodedError } from '../errors/coded-error';
import type { Rows } from './row-policy';

/** How much of a row shows; rows read for who sees all of them carry no mark. */
const markName = '__inFull';

/** What access adds to a statement over an entity. */
export interface RowsSeen {
  /** Null when no row may be met: then nothing is asked of the database. */
  readonly condition: Sql | null;
  /** To be added to the selected columns. */
  readonly mark: Sql;
}

const everything: RowsSeen = { condition: empty, mark: empty };

/** The rows of an entity that the viewer may meet, as ` AND condition`, and how each is marked. */
export function rowsSeen({ viewer, today, database }: Scope, entity: ConcreteClass): RowsSeen {
  const policy = database.policyOf(entity);
  if (!policy) return everything;
  const visible = policy.visible(viewer, today);
  return { condition: conditionOf(visible), mark: policy.full ? markOf(policy.full(viewer, today)) : empty };
}

const conditionOf = (rows: Rows): Sql | null => (typeof rows === 'boolean' ? (rows ? empty : null) : sql` AND ${rows}`);

/** `mark` is left out for who sees all in full, so that their statements are the plain ones. */
const markOf = (full: Rows): Sql => (full === true ? empty : sql`, (${full === false ? sql`FALSE` : full}) AS "__inFull"`);

/** Whether a row that was read shows in full. */
export function showsInFull(scope: Scope, entity: ConcreteClass | undefined, row: object): boolean {
  const mark = (row as Record<string, unknown>)[markName];
  if (mark !== undefined) return mark === true;
  const full = entity && scope.database.policyOf(entity)?.full?.(scope.viewer, scope.today);
  return full === undefined || full === true;
}

/** Refuses conditions on what may be withheld, and orders by it: the answer would tell it, as where somebody stands among the others does. */
export function checkAsked({ viewer, database }: Scope, entity: ConcreteClass, { where, order }: { where: object | null | undefined; order: string }): void {
  const brief = database.policyOf(entity)?.brief;
  if (!brief || !brief.roles.includes(viewer.role)) return;
  const field = Object.entries(where ?? {}).find(([name, value]) => value != null && !brief.filters.includes(name))?.[0];
  if (field) throw new CodedError('FORBIDDEN', { field, allowed: brief.filters });
  if (!brief.orders.includes(order)) throw new CodedError('FORBIDDEN', { field: 'orderBy', value: order, allowed: brief.orders });
}
