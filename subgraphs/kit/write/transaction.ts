import type { PoolClient, QueryResultRow } from 'pg';
import sql, { join, type Sql } from 'sql-template-tag';
import { rowsSeen } from '../access/rows-seen';
import type { Scope } from '../context/scope';
import type { Table } from '../database/table';
import type { ConcreteClass } from '../definition';
import { isId } from '../read/id';
import { refuse } from './refusal';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

type Values<T> = Partial<Omit<T, 'id' | 'version'>>;

/** One change in the making: everything in it happens, or nothing does. */
export class Transaction {
  constructor(
    readonly scope: Scope,
    private readonly client: PoolClient,
  ) {}

  async rows<Row extends QueryResultRow>(statement: Sql): Promise<Row[]> {
    return this.scope.database.rowsOn<Row>(this.client, statement, this.scope.envelope);
  }

  /** A row that this change has written, as it is now: also when whoever changed it may not meet it any more. */
  async reread<T extends Versioned>(entity: ConcreteClass<T>, id: string): Promise<T> {
    const table = this.scope.database.table(entity);
    const [row] = await this.rows<QueryResultRow>(sql`SELECT ${table.select} FROM ${table.from} WHERE t.id = ${id}::uuid`);
    return row as T;
  }

  /** The row, held until the end of the transaction: whoever changes it too waits. Refuses with NOT_FOUND, also what the viewer may not meet. `field` is the input field that named it. */
  async lock<T extends Versioned>(entity: ConcreteClass<T>, id: string, field: string | readonly string[] = 'id'): Promise<T> {
    const table = this.scope.database.table(entity);
    const { condition, mark } = rowsSeen(this.scope, entity);
    const [row] = condition && isId(id) ? await this.rows<QueryResultRow>(sql`SELECT ${table.select}${mark} FROM ${table.from} WHERE t.id = ${id}::uuid${condition} FOR UPDATE`) : [];
    return (row as T | undefined) ?? refuse('NOT_FOUND', field, { value: id });
  }

  /** The row for a change that was decided on a version of it. Refuses with NOT_FOUND or STALE_VERSION. */
  async lockVersion<T extends Versioned>(entity: ConcreteClass<T>, { id, expectedVersion }: { id: string; expectedVersion: number }, field = 'id'): Promise<T> {
    const row = await this.lock(entity, id, field);
    if (row.version !== expectedVersion) refuse('STALE_VERSION', 'expectedVersion', { expected: expectedVersion, actual: row.version });
    return row;
  }

  /** Stores a new row; its id is made by the database. What a person enters is REPORTED unless said otherwise. */
  async insert<T extends Versioned>(entity: ConcreteClass<T>, values: Values<T>): Promise<T> {
    const table = this.scope.database.table(entity);
    const given = Object.entries({ provenance: 'REPORTED', ...values }).filter(([, value]) => value !== undefined);
    const [row] = await this.rows<QueryResultRow>(
      sql`INSERT INTO ${table.from} (${join(given.map(([property]) => table.bare(property)))}) VALUES (${join(given.map(([, value]) => sql`${value}`))}) RETURNING ${table.select}`,
    );
    return row as T;
  }

  /** Changes a row that is locked, and gives it as it is now. Its version grows by one. */
  async update<T extends Versioned>(entity: ConcreteClass<T>, row: T, values: Values<T>): Promise<T> {
    const table = this.scope.database.table(entity);
    const [changed] = await this.rows<QueryResultRow>(
      sql`UPDATE ${table.from} SET ${assignments(table, values)}version = t.version + 1 WHERE t.id = ${row.id}::uuid RETURNING ${table.select}`,
    );
    return changed as T;
  }
}

const assignments = (table: Table, values: object): Sql =>
  join(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([property, value]) => sql`${table.bare(property)} = ${value}, `),
    '',
  );
