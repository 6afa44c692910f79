import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import sql from 'sql-template-tag';
import type { Correctable, Versioned } from '../../subgraphs/kit/correct/correctable';
import { closeRow, voidRow, type Place } from '../../subgraphs/kit/correct/put-right';
import type { SubgraphDefinition } from '../../subgraphs/kit/definition';
import { Refusal } from '../../subgraphs/kit/write/refusal';
import { inSchemaOf } from '../correct/place';
import { refusalSentence } from '../correct/refusal-sentence';
import { keyOfRow, keySpoken } from '../merge/key-of-row';
import { tableOf } from '../merge/names';
import { message } from '../messages/message';
import type { StagedSheet } from '../stage/staged-sheet';
import { beginsAnew, matches, onTheDay, type RosterContext } from './align';

/** What a roster did to rows that it does not tell as they stand. */
export interface Closed {
  /** Rows that end on its day: what is not on it, and what a row of it follows that tells something else. */
  readonly ended: number;
  readonly voided: number;
}

interface Missing extends Versioned {
  readonly key: readonly string[];
  readonly begins: string;
}

/**
 * Ends on the day of the roster what is not on it, and what it tells otherwise; what began on that very day never was. What something
 * else rests on is told and stays.
 */
export async function closeMissing(client: Client, sheet: StagedSheet, definition: SubgraphDefinition, context: RosterContext): Promise<Closed> {
  const { plan, origin } = sheet;
  const correctable = definition.corrections?.find((candidate) => candidate.sheet === plan.sheet);
  if (!correctable) throw new TypeError(`${plan.fullName} is a roster, but its records cannot be put right`);
  const { day, faults, catalogue } = context;
  // What a voided row was voided for, in the words that the log keeps.
  const why = message('roster-reason', { day })[faults.languageOf(origin)];
  const missing = await rowsMissing(client, sheet, context);
  let ended = 0;
  let voided = 0;
  await inSchemaOf(client, definition, async (place) => {
    for (const row of missing) {
      const never = row.begins === day;
      const key = keySpoken(plan, row.key);
      try {
        await client.query('SAVEPOINT roster_row');
        await (never ? voidRow(place, correctable, await rowOf(place, correctable, row.id), why) : closeRow(place, correctable, await rowOf(place, correctable, row.id), day));
        await client.query('RELEASE SAVEPOINT roster_row');
        faults.note({ ...origin, message: never ? message('roster-voids', { key }) : message('roster-ends', { key, day }) });
        if (never) voided += 1;
        else ended += 1;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        await client.query('ROLLBACK TO SAVEPOINT roster_row');
        const reason = await refusalSentence({ client, catalogue, plan, rules: [...correctable.rules, ...correctable.bars] }, error);
        faults.add({ ...origin, message: message('roster-rests', { key, day, reason }) });
      }
    }
    await client.query(`SELECT set_config('sng.reason', '', true)`);
  });
  return { ended: ended + (await endChanged(client, sheet, day)), voided };
}

/** The rows that a changed one follows end on the day that it begins; answers how many did. */
async function endChanged(client: Client, { plan }: StagedSheet, day: string): Promise<number> {
  if (!beginsAnew(plan)) return 0;
  const { rowCount } = await client.query(
    `UPDATE ${tableOf(plan)} t SET ends_on = ${escapeLiteral(day)}::date, version = t.version + 1 FROM ${matches} m WHERE m.id = t.id AND NOT m.same AND t.starts_on < ${escapeLiteral(day)}::date`,
  );
  return rowCount ?? 0;
}

/** Rows of the school or county that hold on the day and that no row of the file, not even a bad one, may have meant. */
async function rowsMissing(client: Client, { plan }: StagedSheet, context: RosterContext): Promise<Missing[]> {
  const { scope, day } = context;
  const unlisted = Object.entries(plan.sheet.roster?.unlisted ?? {}).map(([column, value]) => ` AND t.${escapeIdentifier(column)} IS DISTINCT FROM ${escapeLiteral(value)}`);
  const { rows } = await client.query<Missing>(
    `SELECT t.id, t.version, t.starts_on::text AS begins, ${keyOfRow(plan, 't', context.catalogue)} AS key FROM ${tableOf(plan)} t
     WHERE ${onTheDay('t', day)} AND ${scope.holds('t')}${unlisted.join('')} AND NOT EXISTS (SELECT FROM ${matches} m WHERE m.id = t.id) ORDER BY key`,
  );
  return rows;
}

async function rowOf(place: Place, { entity }: Correctable, id: string): Promise<Versioned> {
  const table = place.table(entity);
  const [row] = await place.ask<Versioned>(sql`SELECT ${table.select} FROM ${table.from} WHERE t.id = ${id}::uuid FOR UPDATE`);
  if (!row) throw new TypeError(`The row ${id} of a roster is gone`);
  return row;
}
