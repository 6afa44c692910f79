import { escapeIdentifier, type Client } from 'pg';
import type { StagedSheet } from '../stage/staged-sheet';
import { tableOf } from './names';
import type { MergeContext } from './source';

/** Gives the rows of a sheet their ids before any is stored, so that rows can refer to others that come later. */
export async function assignIds(client: Client, { plan, rows }: StagedSheet, context: MergeContext): Promise<void> {
  if (rows === 0) return;
  const stage = escapeIdentifier(plan.stage);
  const code = escapeIdentifier(context.codeOf(plan.fullName).name);
  await client.query(`ALTER TABLE ${stage} ADD COLUMN import_id uuid`);
  await client.query(
    `UPDATE ${stage} s SET import_id = coalesce((SELECT t.id FROM ${tableOf(plan)} t WHERE t.${code} = s.${code}), ${context.types.newId(plan)}) WHERE NOT s.import_bad`,
  );
  await client.query(`CREATE INDEX ON ${stage} (${code})`);
}
