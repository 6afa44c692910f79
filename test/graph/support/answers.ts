import { Client } from 'pg';
import { queryFiles } from '../../coverage/query-file';
import { startGraph, type TestGraph } from '../../support/graph';
import { ownDatabase } from '../../support/server';
import { emptyPaths } from '../../coverage/empty-paths';

/** What a row of the coverage page answers, beside what the tables say. */
export interface Answers<Data> {
  /** The answer to the row's committed query. Throws on an error, and where nothing came back. */
  ask(): Promise<Data>;
  /** The raw rows. */
  rows<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  readonly graph: TestGraph;
  close(): Promise<void>;
}

/** A copy of the sample that `prepare` may change first, so that each thing that is asked for is there in more than one state. */
export async function answersOf<Data>(system: string, prepare: readonly string[] = []): Promise<Answers<Data>> {
  const file = queryFiles().find((query) => query.system === system);
  if (!file) throw new Error(`There is no query of ${system}.`);
  const database = await ownDatabase('sample');
  const client = new Client(database.owner);
  await client.connect();
  for (const statement of prepare) {
    const { rowCount } = await client.query(statement);
    if (!rowCount) throw new Error(`Nothing was prepared by: ${statement}`);
  }
  const graph = await startGraph(database.owner);
  return {
    graph,
    async ask() {
      const { data, errors } = await graph.answer(file.text);
      if (errors || !data) throw new Error(JSON.stringify(errors));
      expect(emptyPaths(data)).toEqual([]);
      return data as Data;
    },
    async rows<Row extends object>(text: string, values: unknown[] = []) {
      return (await client.query<Row>(text, values)).rows;
    },
    async close() {
      await graph.close();
      await client.end();
      await database.drop();
    },
  };
}
