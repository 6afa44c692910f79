import type { Client } from 'pg';
import type { Faults } from '../faults';
import type { StagedSheet } from '../stage/staged-sheet';
import type { Merged } from './merge-sheet';
import { refusalsTable, rowsTable, tableOf } from './names';
import { describeRefusals } from './refusals';
import type { MergeContext, MergeSource } from './source';
import { onConflict } from './upsert';

/**
 * The slow way, taken only when the database has refused the rows as a whole: one at a time, inside the server, so that
 * every refused row is found. What was refused is tried again while that helps: a row may have to wait for another to make room.
 */
export async function mergeRowByRow(client: Client, sheet: StagedSheet, source: MergeSource, context: MergeContext & { readonly faults: Faults }): Promise<Merged> {
  await client.query('SET CONSTRAINTS ALL IMMEDIATE');
  await client.query(`DROP TABLE IF EXISTS ${rowsTable}, ${refusalsTable}`);
  await client.query(`CREATE TEMP TABLE ${rowsTable} ON COMMIT DROP AS SELECT r.*, ${exists(sheet, source)} AS import_exists FROM (${source.query}) r`);
  await client.query(`CREATE INDEX ON ${rowsTable} (import_line)`);
  await client.query(
    `CREATE TEMP TABLE ${refusalsTable} (line integer PRIMARY KEY, code text, name text, "column" text, message text) ON COMMIT DROP`,
  );
  await client.query(loop(sheet, source));
  const { rows } = await client.query<{ added: number; changed: number; refused: number }>(
    `SELECT current_setting('import.added')::int AS added, current_setting('import.changed')::int AS changed, count(*)::int AS refused FROM ${refusalsTable}`,
  );
  await describeRefusals(client, sheet, source, context);
  return rows[0] ?? { added: 0, changed: 0, refused: 0 };
}

const exists = ({ plan }: StagedSheet, { key }: MergeSource): string =>
  `EXISTS (SELECT FROM ${tableOf(plan)} t WHERE ${key.map((name) => `t.${name} = r.${name}`).join(' AND ')})`;

const loop = ({ plan }: StagedSheet, source: MergeSource): string => `DO $import$
  DECLARE
    r record;
    round integer := 0;
    stored integer;
    added integer := 0;
    changed integer := 0;
    refused integer := 0;
    before integer;
    refusal_code text; refusal_name text; refusal_column text; refusal_message text;
  BEGIN
    LOOP
      before := refused;
      FOR r IN SELECT * FROM ${rowsTable} p
        WHERE round = 0 OR EXISTS (SELECT FROM ${refusalsTable} f WHERE f.line = p.import_line)
        ORDER BY p.import_exists DESC, p.import_line
      LOOP
        BEGIN
          INSERT INTO ${tableOf(plan)} AS t (${source.columns.join(', ')}) VALUES (${source.columns.map((name) => `r.${name}`).join(', ')})
          ${onConflict(source)};
          GET DIAGNOSTICS stored = ROW_COUNT;
          IF r.import_exists THEN changed := changed + stored; ELSE added := added + stored; END IF;
          IF round > 0 THEN DELETE FROM ${refusalsTable} f WHERE f.line = r.import_line; END IF;
        EXCEPTION WHEN integrity_constraint_violation OR raise_exception THEN
          GET STACKED DIAGNOSTICS refusal_code = RETURNED_SQLSTATE, refusal_name = CONSTRAINT_NAME,
            refusal_column = COLUMN_NAME, refusal_message = MESSAGE_TEXT;
          INSERT INTO ${refusalsTable} VALUES (r.import_line, refusal_code, refusal_name, refusal_column, refusal_message)
          ON CONFLICT (line) DO UPDATE SET code = excluded.code, name = excluded.name, "column" = excluded."column",
            message = excluded.message;
        END;
      END LOOP;
      SELECT count(*) INTO refused FROM ${refusalsTable};
      EXIT WHEN refused = 0 OR (round > 0 AND refused = before);
      round := round + 1;
    END LOOP;
    PERFORM set_config('import.added', added::text, true), set_config('import.changed', changed::text, true);
  END $import$`;
