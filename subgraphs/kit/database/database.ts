import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { Sql } from 'sql-template-tag';
import type { DataSource, EntityMetadata } from 'typeorm';
import type { RowPolicy } from '../access/row-policy';
import { everythingForEveryone, type SubgraphAccess } from '../access/subgraph-access';
import type { ConcreteClass } from '../definition';
import { Cursors } from '../read/connection/cursor';
import type { ConstraintMeanings } from '../write/constraints';
import { PreparedStatements } from './prepared';
import { Probe } from './probe';
import { tableOf, type Table } from './table';
import { Turns, type Asking } from './turns';

/** One statement as it was sent: what tests count and fixtures record. */
export interface StatementEvent {
  readonly requestId: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export type StatementListener = (event: StatementEvent) => void;

/** A subgraph's database: plain rows for reads, on the pool that TypeORM also writes through. */
export class Database {
  private readonly pool: Pool;
  private readonly policies: ReadonlyMap<ConcreteClass, RowPolicy>;
  /** Sealed by what only who serves this subgraph knows; without a password, by what only this process does. */
  readonly cursors: Cursors;
  private readonly tables = new Map<ConcreteClass, Table>();
  private readonly turns: Turns;
  private readonly prepared = new PreparedStatements();
  private readonly probe: Probe;

  constructor(
    readonly dataSource: DataSource,
    private readonly onStatement?: StatementListener,
    /** What the subgraph's constraints mean to whoever breaks them. */
    readonly constraints: ConstraintMeanings = {},
    /** Who may meet which rows and make which changes. */
    readonly access: SubgraphAccess = everythingForEveryone,
  ) {
    this.policies = new Map(access.rows.map((policy) => [policy.entity, policy]));
    const { password } = dataSource.options as { password?: unknown };
    this.cursors = new Cursors(typeof password === 'string' && password !== '' ? password : randomBytes(32).toString('base64url'));
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
    this.turns = new Turns(this.pool.options.max);
    // The pool keeps its password where a copy of its options does not take it along.
    this.probe = new Probe({ ...this.pool.options, password: this.pool.options.password });
  }

  /** Runs one statement when it is the account's turn. Rejects with STATEMENT_TIMEOUT when that is not before the deadline. */
  rows<Row extends QueryResultRow>(statement: Sql, asking: Asking): Promise<Row[]> {
    return this.connected(asking, (client) => this.rowsOn<Row>(client, statement, asking));
  }

  /** Runs one statement that may take longer than those of requests, `limitMs` at most: for work that no request waits for. */
  rowsWithin<Row extends QueryResultRow>(limitMs: number, statement: Sql, { requestId, account }: Asking): Promise<Row[]> {
    const asking = { requestId, account, deadline: Date.now() + limitMs };
    return this.connected(asking, async (client) => {
      await client.query(`SET statement_timeout = ${limitMs}`);
      try {
        return await this.rowsOn<Row>(client, statement, asking);
      } finally {
        await client.query('RESET statement_timeout');
      }
    });
  }

  /** Runs one statement on a connection that is held already. */
  async rowsOn<Row extends QueryResultRow>(client: PoolClient, statement: Sql, { requestId }: Pick<Asking, 'requestId'>): Promise<Row[]> {
    this.onStatement?.({ requestId, text: statement.text, values: statement.values });
    return (await this.prepared.query<Row>(client, statement)).rows;
  }

  /** A connection of its own for `work`, such as one transaction, when it is the account's turn. A second one inside it would starve the pool. */
  async connected<Result>(asking: Asking, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const end = await this.turns.take(asking);
    try {
      const client = await this.pool.connect();
      try {
        return await work(client);
      } finally {
        client.release();
      }
    } finally {
      end();
    }
  }

  /** The column mapping of an entity, the same that TypeORM writes with. */
  table(entity: ConcreteClass): Table {
    let table = this.tables.get(entity);
    if (!table) this.tables.set(entity, (table = tableOf(this.metadata(entity))));
    return table;
  }

  /** Which of its rows a viewer may meet; undefined where all may. */
  policyOf(entity: ConcreteClass): RowPolicy | undefined {
    return this.policies.get(entity);
  }

  private metadata(entity: ConcreteClass): EntityMetadata {
    return this.dataSource.getMetadata(entity);
  }

  /** Whether the database answers, on a connection that waits behind nobody. */
  answers(): Promise<boolean> {
    return this.probe.answers();
  }

  async close(): Promise<void> {
    await this.probe.close();
    await this.dataSource.destroy();
  }
}
