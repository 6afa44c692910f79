import { escapeIdentifier } from 'pg';
import { tableOf, type Catalogue, type ColumnPlan, type SheetPlan } from '../../importer';
import type { Scope } from '../scope/scope';

/** The rows of a sheet, each column as the text of a cell, in the order of the key: the same rows make the same file. */
export function exportQuery(plan: SheetPlan, catalogue: Catalogue, scope: Scope): string {
  const joins: string[] = [];
  const selected = plan.columns.map((column, index) => {
    if (!column.target) return textOf(column);
    const target = catalogue.plan(column.target);
    joins.push(`LEFT JOIN ${tableOf(target)} r${index} ON r${index}.id = t.${escapeIdentifier(column.name)}`);
    return `r${index}.${escapeIdentifier(catalogue.codeOf(column.target).name)}::text`;
  });
  const order = plan.key.map((column) => `${plan.columns.indexOf(column) + 1}`).join(', ');
  const { ctes, condition } = scope(plan);
  return `${ctes} SELECT ${selected.join(', ')} FROM ${tableOf(plan)} t ${joins.join(' ')} WHERE ${condition} ORDER BY ${order}`;
}

function textOf({ name, column: { kind } }: ColumnPlan): string {
  const value = `t.${escapeIdentifier(name)}`;
  switch (kind.type) {
    case 'date':
      return kind.last ? `(${value} - 1)::text` : `${value}::text`;
    case 'decimal':
      return `trim_scale(${value}::numeric)::text`;
    case 'instant':
      return `to_char(${value} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS.US')`;
    case 'choices':
      return `array_to_string(${value}, ';')`;
    default:
      return `${value}::text`;
  }
}
