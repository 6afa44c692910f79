import type { Client } from 'pg';

export type TextRow = readonly (string | null)[];

const batch = 1000;

/** The answer to a query, a batch at a time, from a cursor of the server. */
export async function* readRows(client: Client, query: string): AsyncGenerator<readonly TextRow[]> {
  await client.query(`DECLARE export_rows NO SCROLL CURSOR FOR ${query}`);
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({ text: `FETCH ${batch} FROM export_rows`, rowMode: 'array' });
    if (rows.length > 0) yield rows;
    if (rows.length < batch) break;
  }
  await client.query('CLOSE export_rows');
}
