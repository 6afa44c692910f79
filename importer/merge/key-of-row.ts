import { escapeIdentifier, type Client } from 'pg';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import type { Spoken } from '../messages/message';
import { joinedAsWritten } from './as-written';
import { tableOf } from './names';

/** Where references lead, as the catalogue and the context of a merge tell it. */
export interface Targets {
  codeOf(fullName: string): ColumnPlan;
  plan(fullName: string): SheetPlan;
}

/** The expression of a value of a row as texts may have it: of a reference the code of the row it leads to. */
export function textOfColumn({ name, target }: ColumnPlan, alias: string, { codeOf, plan }: Targets): string {
  const value = `${alias}.${escapeIdentifier(name)}`;
  return target === undefined ? `${value}::text` : `(SELECT x.${escapeIdentifier(codeOf(target).name)} FROM ${tableOf(plan(target))} x WHERE x.id = ${value})`;
}

/** The key of a row under an alias, as an array of texts. */
export const keyOfRow = ({ key }: SheetPlan, alias: string, targets: Targets): string => `ARRAY[${key.map((column) => textOfColumn(column, alias, targets)).join(', ')}]`;

/** A key that was read so, as sentences name its row. */
export const keySpoken = ({ key }: SheetPlan, values: readonly unknown[]): Spoken => joinedAsWritten(key, values);

/** The row of an id by its key, as sentences name it; undefined where there is none. */
export async function rowNamed(client: Client, plan: SheetPlan, id: string, targets: Targets): Promise<Spoken | undefined> {
  const { rows } = await client.query<{ key: string[] }>(`SELECT ${keyOfRow(plan, 't', targets)} AS key FROM ${tableOf(plan)} t WHERE t.id = $1`, [id]);
  return rows[0] && keySpoken(plan, rows[0].key);
}
