import type { Client } from 'pg';
import { tableOf } from '../merge/names';
import { listed, message, type Spoken } from '../messages/message';
import { columnOf, dayOf, holds, named, rowSpoken, type LineagePlan } from './links';

interface Follower {
  readonly wanted: string;
  readonly code: string;
  readonly name: string | null;
  readonly day: string | null;
}

/** Codes for which followers are looked up in one statement. */
const most = 500;

/**
 * Who took over from the rows that have ended, by the code that these have or had: each with code, name and day, and again who took over
 * from it, in the order of the days.
 */
export async function followersOf(client: Client, of: LineagePlan, codes: readonly string[]): Promise<ReadonlyMap<string, Spoken>> {
  const { plan, code, lineage, told, column } = of;
  const [row, successor, former] = [lineage.row, lineage.successor, lineage.formerCode].map((header) => named(column(header), 'l')) as [string, string, string];
  const ended = `${named(columnOf(plan, lineage.ended), 'o')} IS NOT NULL`;
  const followed = `${holds(of, lineage.followed, 'l')} AND ${successor} <> ${row}`;
  const { rows } = await client.query<Follower>(
    `WITH RECURSIVE follower AS (
       SELECT w.code AS wanted, ${successor} AS id, ${dayOf(of, 'l')} AS day FROM unnest($1::text[]) w (code), ${tableOf(told)} l JOIN ${tableOf(plan)} o ON o.id = ${row}
       WHERE ${followed} AND (${named(code, 'o')} = w.code AND ${ended} OR ${former} = w.code)
       UNION SELECT f.wanted, ${successor}, ${dayOf(of, 'l')} FROM follower f JOIN ${tableOf(told)} l ON ${row} = f.id JOIN ${tableOf(plan)} o ON o.id = f.id WHERE ${followed} AND ${ended}
     )
     SELECT f.wanted, ${named(code, 't')} AS code, ${named(columnOf(plan, 'name'), 't')} AS name, f.day FROM follower f JOIN ${tableOf(plan)} t ON t.id = f.id ORDER BY f.day NULLS LAST, 2`,
    [[...new Set(codes)].slice(0, most)],
  );
  return new Map([...new Set(rows.map(({ wanted }) => wanted))].map((wanted) => [wanted, listed(rows.filter((row) => row.wanted === wanted).map(spoken))]));
}

const spoken = ({ code, name, day }: Follower): Spoken =>
  day === null ? message('followed-by', { row: rowSpoken(code, name) }) : message('followed-by-from', { row: rowSpoken(code, name), day });
