import { escapeIdentifier, escapeLiteral } from 'pg';
import type { Lineage } from '../../subgraphs/kit/sheet/sheet';
import type { Catalogue } from '../catalogue/catalogue';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import { tableOf } from '../merge/names';
import type { StagedSheet } from '../stage/staged-sheet';

/** A sheet whose rows get other codes, and the sheet that tells of it, with its columns. */
export interface LineagePlan {
  readonly plan: SheetPlan;
  readonly code: ColumnPlan;
  readonly lineage: Lineage;
  readonly told: SheetPlan;
  /** A column of the sheet that tells, by its header. */
  column(header: string): ColumnPlan;
}

export function lineageOf(catalogue: Catalogue, plan: SheetPlan): LineagePlan | undefined {
  const { lineage } = plan.sheet;
  if (!lineage) return undefined;
  const told = catalogue.plan(lineage.sheet);
  return { plan, code: catalogue.codeOf(plan.fullName), lineage, told, column: (header) => columnOf(told, header) };
}

export function columnOf({ fullName, columns }: SheetPlan, header: string): ColumnPlan {
  const found = columns.find(({ column }) => column.header === header);
  if (!found) throw new TypeError(`The sheet ${fullName} has no column "${header}"`);
  return found;
}

export const named = ({ name }: ColumnPlan, alias: string): string => `${alias}.${escapeIdentifier(name)}`;
/** A row as sentences name it. */
export const rowSpoken = (code: string, name: string | null): string => (name === null ? code : `${code} (${name})`);
export const dayOf = ({ lineage, column }: LineagePlan, alias: string): string => `coalesce(${lineage.days.map((header) => `${named(column(header), alias)}::text`).join(', ')})`;
const oneOf = (values: readonly string[]): string => values.map((value) => escapeLiteral(value)).join(', ');

/** What holds of these kinds, in the table or the file of the sheet that tells. */
export const holds = ({ lineage, column }: LineagePlan, kinds: readonly string[], alias: string): string =>
  `${named(column('kind'), alias)} IN (${oneOf(kinds)}) AND ${named(column('state'), alias)} NOT IN (${oneOf(lineage.undecided)})`;

/** Query of each former code in the database with the present one of the same row. */
export function storedLinks(of: LineagePlan): string {
  const { plan, code, lineage, told, column } = of;
  const former = named(column(lineage.formerCode), 'l');
  return `SELECT ${former} AS former, ${named(code, 't')} AS present, ${dayOf(of, 'l')} AS day, true AS stored FROM ${tableOf(told)} l
    JOIN ${tableOf(plan)} t ON t.id = coalesce(${named(column(lineage.successor), 'l')}, ${named(column(lineage.row), 'l')})
    WHERE ${former} IS NOT NULL AND ${holds(of, lineage.recoded, 'l')}`;
}

/** The same of a file that tells it, which refers to rows by whatever code they have there. */
export function stagedLinks(of: LineagePlan, { plan, headers, rows }: StagedSheet): string | undefined {
  const { lineage, column } = of;
  const has = (header: string): boolean => headers.has(column(header));
  if (rows === 0 || ![lineage.row, lineage.formerCode, 'kind', 'state'].every(has)) return undefined;
  const refers = [lineage.successor, lineage.row].filter(has).map((header) => named(column(header), 'l'));
  const days = lineage.days.filter(has).map((header) => `${named(column(header), 'l')}::text`);
  const former = named(column(lineage.formerCode), 'l');
  return `SELECT ${former} AS former, coalesce(${refers.join(', ')}) AS present, ${days.length === 0 ? 'NULL' : `coalesce(${days.join(', ')})`} AS day, false AS stored
    FROM ${escapeIdentifier(plan.stage)} l WHERE ${former} IS NOT NULL AND coalesce(${refers.join(', ')}) IS NOT NULL AND ${holds(of, lineage.recoded, 'l')}`;
}
