import { createHash } from 'node:crypto';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { Sql } from 'sql-template-tag';
import type { DataSource, EntityMetadata } from 'typeorm';
import type { RowPolicy } from '../access/row-policy';
import { everythingForEveryone, type SubgraphAccess } from '../access/subgraph-access';
import type { ConcreteClass } from '../definition';
import type { ConstraintMeanings } from '../write/constraints';
import { tableOf, type Table } from './table';

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
  private readonly tables = new Map<ConcreteClass, Table>();

  constructor(
    readonly dataSource: DataSource,
    private readonly onStatement?: StatementListener,
    /** What the subgraph's constraints mean to whoever breaks them. */
    readonly constraints: ConstraintMeanings = {},
    /** Who may meet which rows and make which changes. */
    readonly access: SubgraphAccess = everythingForEveryone,
  ) {
    this.policies = new Map(access.rows.map((policy) => [policy.entity, policy]));
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
  }

  rows<Row extends QueryResultRow>(statement: Sql, requestId: string): Promise<Row[]> {
    return this.rowsOn<Row>(this.pool, statement, requestId);
  }

  /** Runs one statement that may take longer than those of requests, `limitMs` at most: for work that no request waits for. */
  async rowsWithin<Row extends QueryResultRow>(limitMs: number, statement: Sql, requestId: string): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      await client.query(`SET statement_timeout = ${limitMs}`);
      return await this.rowsOn<Row>(client, statement, requestId);
    } finally {
      await client.query('RESET statement_timeout').then(
        () => client.release(),
        (error: Error) => client.release(error),
      );
    }
  }

  /** Runs one prepared statement. Named by its text, so that a connection parses and plans each statement once. */
  async rowsOn<Row extends QueryResultRow>(client: Pool | PoolClient, { text, values }: Sql, requestId: string): Promise<Row[]> {
    this.onStatement?.({ requestId, text, values });
    const name = createHash('sha1').update(text).digest('base64url');
    const result = await client.query<Row>({ name, text, values: [...values] });
    return result.rows;
  }

  /** A connection of its own for one transaction; a second one inside it would starve the pool. */
  connect(): Promise<PoolClient> {
    return this.pool.connect();
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

  async answers(): Promise<boolean> {
    return this.pool.query('SELECT 1').then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }
}
