import type { FieldChange } from './change.entity';

type Values = Readonly<Record<string, unknown>> | null;

/** `to_school_id` is the field `toSchool` of the graph. */
const fieldOf = (column: string): string => column.replace(/_id$/, '').replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const text = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The fields of a change in the order of their names; those that were nothing and became nothing are left out. */
export function fieldChanges(before: Values, after: Values): FieldChange[] {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
  return columns
    .map((column) => ({ field: fieldOf(column), before: text(before?.[column]), after: text(after?.[column]) }))
    .filter((change) => change.before !== change.after);
}
