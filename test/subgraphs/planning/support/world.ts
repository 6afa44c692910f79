import { Client } from 'pg';
import { subgraphLogin } from '../../../../database/provision/roles';
import { planningSubgraph } from '../../../../subgraphs/planning';
import { startSubgraph } from '../../../../subgraphs/kit/run/subgraph';
import { ownDatabase } from '../../../support/server';
import { administrator } from '../../../support/viewers';

type Row = Readonly<Record<string, unknown>>;

/** The planning subgraph over a database of its own, and whatever rows of whichever subgraph a test needs. */
export interface World {
  /** Rows into `<subgraph>.<table>`; columns every record has are filled in. Rejects with PostgreSQL's error. */
  insert(table: string, ...rows: readonly Row[]): Promise<void>;
  /** What SQL says. */
  rows<Found extends object>(text: string, values?: readonly unknown[]): Promise<Found[]>;
  /** Asks and expects no errors; throws them otherwise. */
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Statements sent by the latest question. */
  readonly statements: string[];
  close(): Promise<void>;
}

/** What the questions take for today. */
export const today = '2026-11-23';

/** An id that a test can name before the row is there. */
export const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export async function openWorld(from: 'empty' | 'sample'): Promise<World> {
  const database = await ownDatabase(from);
  const client = new Client(database.owner);
  await client.connect();
  const statements: string[] = [];
  const login = subgraphLogin(database.owner, 'planning');
  const subgraph = await startSubgraph(planningSubgraph, { login, poolSize: 1, onStatement: ({ text }) => statements.push(text) });
  return {
    statements,
    async insert(table, ...rows) {
      const columns = ['provenance', ...Object.keys(rows[0] ?? {})].join(', ');
      const filled = JSON.stringify(rows.map((row) => ({ provenance: 'GENERATED', ...row })));
      await client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`, [filled]);
    },
    async rows<Found extends object>(text: string, values: readonly unknown[] = []) {
      return (await client.query<Found>(text, [...values])).rows;
    },
    async ask<Data>(query: string, variables?: Record<string, unknown>) {
      statements.length = 0;
      const envelope = { requestId: 'test', viewer: administrator, today, deadline: Date.now() + 10_000 };
      const { data, errors } = await subgraph.execute({ query, variables }, envelope);
      if (errors) throw new Error(`The subgraph answered with errors: ${JSON.stringify(errors)}`);
      return data as Data;
    },
    async close() {
      await subgraph.close();
      await client.end();
      await database.drop();
    },
  };
}
