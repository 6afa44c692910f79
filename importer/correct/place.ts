import { escapeLiteral, type Client } from 'pg';
import { declaredTable } from '../../subgraphs/kit/database/table';
import type { SubgraphDefinition } from '../../subgraphs/kit/definition';
import type { Place } from '../../subgraphs/kit/correct/put-right';
import { columnTypes } from '../../subgraphs/kit/database/types';

/** Runs what a subgraph's guards ask on the session of an import, in the schema of that subgraph. */
export async function inSchemaOf<Result>(client: Client, { name, constraints = {} }: SubgraphDefinition, work: (place: Place) => Promise<Result>): Promise<Result> {
  const { rows } = await client.query<{ path: string }>(`SELECT current_setting('search_path') AS path`);
  await client.query(`SET LOCAL search_path = ${name}, extensions`);
  const place: Place = {
    ask: async <Row extends object>({ text, values }: { text: string; values: unknown[] }) => (await client.query<Row & Record<string, unknown>>({ text, values, types: columnTypes as never })).rows,
    table: (entity) => declaredTable(entity, name),
    meanings: constraints,
  };
  const result = await work(place);
  await client.query(`SELECT set_config('search_path', ${escapeLiteral(rows[0]?.path ?? '')}, true)`);
  return result;
}
