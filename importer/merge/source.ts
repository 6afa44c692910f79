import { escapeIdentifier, escapeLiteral } from 'pg';
import { emptyValue } from '../cell/reader';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import type { StagedSheet } from '../stage/staged-sheet';
import type { TableColumns } from '../stage/table-columns';
import { tableOf } from './names';

export interface MergeSource {
  /** Query of the good rows as the table has them: references are ids, columns the file lacks have their fallback. */
  readonly query: string;
  /** Quoted names of the columns it fills, the id first where it was chosen in advance. */
  readonly columns: readonly string[];
  /** Those of them that a row which exists takes over: what the file has, without key and id. */
  readonly updated: readonly string[];
  readonly key: readonly string[];
}

export interface MergeContext {
  readonly staged: ReadonlyMap<string, StagedSheet>;
  readonly types: TableColumns;
  /** Sheets whose staged rows have ids already (`import_id`). */
  readonly ahead: ReadonlySet<string>;
  /** Name of the column references find a row of the sheet by. */
  codeOf(fullName: string): ColumnPlan;
  plan(fullName: string): SheetPlan;
}

export function mergeSource({ plan, headers }: StagedSheet, context: MergeContext): MergeSource {
  const ahead = context.ahead.has(plan.fullName);
  const joins: string[] = [];
  const resolved: string[] = [];
  const selected = plan.columns.map((column, index) => {
    const name = escapeIdentifier(column.name);
    if (!headers.has(column)) return `${fallback(column, context.types.type(plan, column))} AS ${name}`;
    if (!column.target) return `s.${name}`;
    const id = joinTarget(column, `r${index}`, context, joins);
    resolved.push(`(${id} IS NOT NULL${column.column.required ? '' : ` OR s.${name} IS NULL`})`);
    return `${id} AS ${name}`;
  });
  const where = ['NOT s.import_bad', ...resolved].join(' AND ');
  const key = plan.key.map(({ name }) => escapeIdentifier(name));
  const query = `SELECT s.import_line, ${ahead ? 's.import_id AS id, ' : ''}${selected.join(', ')} FROM ${escapeIdentifier(plan.stage)} s ${joins.join(' ')} WHERE ${where}`;
  const updated = [...headers.keys()].filter((column) => !plan.key.includes(column)).map(({ name }) => escapeIdentifier(name));
  return { query, columns: [...(ahead ? ['id'] : []), ...plan.columns.map(({ name }) => escapeIdentifier(name))], updated, key };
}

function fallback({ column }: ColumnPlan, type: string): string {
  const value = column.kind.type === 'reference' ? null : emptyValue(column);
  return `${value === null ? 'NULL' : escapeLiteral(value)}::${type}`;
}

/** Joins the row a reference points to, and tells the expression of its id. */
function joinTarget({ name, target = '' }: ColumnPlan, alias: string, context: MergeContext, joins: string[]): string {
  const code = escapeIdentifier(context.codeOf(target).name);
  const value = `s.${escapeIdentifier(name)}`;
  joins.push(`LEFT JOIN ${tableOf(context.plan(target))} ${alias} ON ${alias}.${code} = ${value}`);
  const imported = context.staged.get(target);
  if (!context.ahead.has(target) || !imported?.rows) return `${alias}.id`;
  joins.push(`LEFT JOIN ${escapeIdentifier(imported.plan.stage)} ${alias}s ON ${alias}s.${code} = ${value} AND NOT ${alias}s.import_bad`);
  return `coalesce(${alias}s.import_id, ${alias}.id)`;
}
