import DataLoader from 'dataloader';
import type { QueryResultRow } from 'pg';
import sql, { empty, type Sql } from 'sql-template-tag';
import { rowsSeen, type RowsSeen } from '../access/rows-seen';
import type { Database } from '../database/database';
import type { Asking } from '../database/turns';
import type { ConcreteClass } from '../definition';
import { isId } from '../read/id';
import type { Envelope } from './envelope/envelope';
import type { Viewer } from './viewer';

/** How work that goes on after an answer asks the database. */
export interface After {
  /** What it is: it takes its turns as an account of its own, beside what else goes on for the same one. */
  readonly work: string;
  /** Milliseconds that each read may take, waiting for its turn included. */
  readonly readMs: number;
}

/**
 * What one request shares inside one subgraph: who asks, what day it is, and the loaders that turn many small
 * questions into one statement. Lives for one request, so nothing a viewer read can reach another.
 */
export class Scope {
  private readonly loaders = new Map<string, DataLoader<never, unknown>>();

  constructor(
    readonly envelope: Envelope,
    readonly database: Database,
    /** Of work that goes on after the answer. */
    private readonly after?: After,
  ) {}

  get viewer(): Viewer {
    return this.envelope.viewer;
  }

  get today(): string {
    return this.envelope.today;
  }

  /**
   * For whom the database is asked, and until when. Strangers are one account, and so is what the subgraph does by itself; what goes on after
   * an answer does not stand in the way of what its account asks next.
   */
  get asking(): Asking {
    const { requestId, viewer, deadline } = this.envelope;
    const account = viewer.subject ?? viewer.role;
    return this.after ? { requestId, account: `${account}, ${this.after.work}`, deadline: Date.now() + this.after.readMs } : { requestId, account, deadline };
  }

  /** While a change is under way: it reads through its transaction, for a second connection beside it could be waited for in vain. */
  writing = false;

  private readonly afterAnswer: ((heard: boolean) => void)[] = [];

  /**
   * Has `work` done once the request is answered. It is told whether whoever asked can know of the answer: not when there was an error in it,
   * or when it comes after the deadline. What runs on after a request begins here, so that nothing runs that nobody knows of.
   */
  whenAnswered(work: (heard: boolean) => void): void {
    this.afterAnswer.push(work);
  }

  /** For who answers the request, once. */
  answered(faultless: boolean): void {
    const heard = faultless && Date.now() < this.envelope.deadline;
    for (const work of this.afterAnswer.splice(0)) work(heard);
  }

  async rows<Row extends QueryResultRow>(statement: Sql): Promise<Row[]> {
    if (this.writing) throw new Error('A change must read through its transaction, not through the scope.');
    return this.after ? this.database.rowsWithin<Row>(this.after.readMs, statement, this.asking) : this.database.rows<Row>(statement, this.asking);
  }

  /** The row whose unique `property` has this value, or null when there is none that the viewer may meet. All rows asked for in one tick come with one statement. */
  async row<T extends object>(entity: ConcreteClass<T>, property: string, value: string): Promise<T | null> {
    return this.find(entity, property, value, rowsSeen(this, entity), 'row');
  }

  /**
   * The row that another one names which the viewer was shown: whoever sees a link sees, in brief, whom it links. Never for
   * an id that came from a client.
   */
  async linked<T extends object>(entity: ConcreteClass<T>, id: string): Promise<T | null> {
    return this.find(entity, 'id', id, { ...rowsSeen(this, entity), condition: empty }, 'linked');
  }

  private async find<T extends object>(entity: ConcreteClass<T>, property: string, value: string, { condition, mark }: RowsSeen, way: string): Promise<T | null> {
    const table = this.database.table(entity);
    const { sql: column, type } = table.column(property);
    // What is no id names no row; PostgreSQL would fail the whole batch on it.
    if (!condition || (type === 'uuid' && !isId(value))) return null;
    return this.batch<string, T | null>(`${way}:${table.name}:${property}`, async (values) => {
      const cast = type === 'uuid' ? sql`uuid[]` : sql`text[]`;
      const found = await this.rows<QueryResultRow>(
        sql`SELECT ${table.select}${mark} FROM ${table.from} WHERE ${column} = ANY(${values as string[]}::${cast})${condition}`,
      );
      const byValue = new Map(found.map((row) => [String(row[property]), row as T]));
      return values.map((wanted) => byValue.get(wanted) ?? null);
    }).load(type === 'uuid' ? value.toLowerCase() : value);
  }

  /** A loader that lives as long as the request, made at its first use. `name` must tell apart what `load` closes over. */
  batch<Key, Value>(name: string, load: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>): DataLoader<Key, Value, string> {
    let loader = this.loaders.get(name) as DataLoader<Key, Value, string> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value, string>(load, {
        cacheKeyFn: (key) => (typeof key === 'string' ? key : JSON.stringify(key)),
      });
      this.loaders.set(name, loader as never);
    }
    return loader;
  }

  /** Forgets what was read, after a change: what is asked next is read anew. */
  forget(): void {
    this.loaders.clear();
  }
}
