import type { Client } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import { tableOf } from '../merge/names';
import { message, type Message } from '../messages/message';
import { sheetName } from '../source/header';
import { followersOf } from './followers';
import { lineageOf, named, storedLinks } from './links';

/**
 * The code under which a row of the database is found today: the same where a row has it, the present one where a row had it. A sentence where
 * others took over from the row that had it, undefined where none ever had it.
 */
export async function codeToday(client: Client, catalogue: Catalogue, fullName: string, code: string): Promise<string | Message | undefined> {
  const plan = catalogue.plan(fullName);
  const column = catalogue.codeOf(fullName);
  const lineage = lineageOf(catalogue, plan);
  const { rowCount } = await client.query(`SELECT FROM ${tableOf(plan)} t WHERE ${named(column, 't')} = $1`, [code]);
  if (rowCount !== 0 || !lineage) return rowCount === 0 ? undefined : code;
  const { rows } = await client.query<{ present: string }>(`SELECT present FROM (${storedLinks(lineage)}) l WHERE former = $1 ORDER BY day DESC NULLS LAST LIMIT 1`, [code]);
  if (rows[0]) return rows[0].present;
  const followers = (await followersOf(client, lineage, [code])).get(code);
  return followers && message('option-followed', { code, sheet: sheetName(plan), followers });
}
