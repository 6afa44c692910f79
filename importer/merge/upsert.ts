import type { SheetPlan } from '../catalogue/sheet-plan';
import { tableOf } from './names';
import type { MergeSource } from './source';

const tuple = (alias: string, names: readonly string[]): string => `ROW(${names.map((name) => `${alias}.${name}`).join(', ')})`;

/** What changes in a row that exists: nothing at all, the version neither, where the file says what the row says. */
const assignments = (updated: readonly string[], from: string): string =>
  [...updated.map((name) => `${name} = ${from}.${name}`), 'version = t.version + 1'].join(', ');

const sameKey = (key: readonly string[]): string => key.map((name) => `t.${name} = r.${name}`).join(' AND ');

/** Rows that exist change first: an old row may have to end before a new one can begin. */
export function updateStatement(plan: SheetPlan, { query, updated, key }: MergeSource): string | undefined {
  if (updated.length === 0) return undefined;
  return `UPDATE ${tableOf(plan)} t SET ${assignments(updated, 'r')} FROM (${query}) r
    WHERE ${sameKey(key)} AND ${tuple('t', updated)} IS DISTINCT FROM ${tuple('r', updated)}`;
}

/** In the order of the file, so that ids, which are made by time, are in that order too. */
export function insertStatement(plan: SheetPlan, source: MergeSource): string {
  const table = tableOf(plan);
  return `INSERT INTO ${table} AS t (${source.columns.join(', ')})
    SELECT ${source.columns.map((name) => `r.${name}`).join(', ')} FROM (${source.query}) r
    WHERE NOT EXISTS (SELECT FROM ${table} t WHERE ${sameKey(source.key)}) ORDER BY r.import_line
    ${onConflict(source)}`;
}

/** Against writers at the same moment: the row they just made is updated. */
export function onConflict({ updated, key }: MergeSource): string {
  if (updated.length === 0) return `ON CONFLICT (${key.join(', ')}) DO NOTHING`;
  return `ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${assignments(updated, 'excluded')}
    WHERE ${tuple('t', updated)} IS DISTINCT FROM ${tuple('excluded', updated)}`;
}
