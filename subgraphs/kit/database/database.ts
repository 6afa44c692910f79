import { createHash } from 'node:crypto';
import type { Pool, QueryResultRow } from 'pg';
import type { Sql } from 'sql-template-tag';
import type { DataSource, EntityMetadata } from 'typeorm';
import type { ConcreteClass } from '../definition';
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
  private readonly tables = new Map<ConcreteClass, Table>();

  constructor(
    readonly dataSource: DataSource,
    private readonly onStatement?: StatementListener,
  ) {
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
  }

  /** Runs one prepared statement. Named by its text, so that a connection parses and plans each statement once. */
  async rows<Row extends QueryResultRow>(statement: Sql, requestId: string): Promise<Row[]> {
    const { text, values } = statement;
    this.onStatement?.({ requestId, text, values });
    const name = createHash('sha1').update(text).digest('base64url');
    const result = await this.pool.query<Row>({ name, text, values: [...values] });
    return result.rows;
  }

  /** The column mapping of an entity, the same that TypeORM writes with. */
  table(entity: ConcreteClass): Table {
    let table = this.tables.get(entity);
    if (!table) this.tables.set(entity, (table = tableOf(this.metadata(entity))));
    return table;
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
