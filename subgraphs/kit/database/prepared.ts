import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { Sql } from 'sql-template-tag';

/** Statements that one connection keeps prepared; each takes some twenty kilobytes of the server. */
export const mostPrepared = 200;

/** Shapes that are remembered as asked once, by their digest. */
const mostRemembered = 5_000;

/** What pg keeps of a connection to know which names the server knows; without our word it would think that a dropped one is still there. */
interface Prepares {
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

interface Kept {
  readonly names: LRUCache<string, true>;
  readonly dropped: string[];
}

/**
 * Has statements parsed once for each connection, when they recur: a shape is prepared the second time it is asked, and the one that was
 * not asked for longest gives way. Filters make shapes without end, and what is kept must not grow with what is asked.
 */
export class PreparedStatements {
  private readonly askedOnce = new LRUCache<string, true>({ max: mostRemembered });
  private readonly kept = new WeakMap<PoolClient, Kept>();

  async query<Row extends QueryResultRow>(client: PoolClient, { text, values }: Sql): Promise<QueryResult<Row>> {
    const name = createHash('sha1').update(text).digest('base64url');
    const kept = this.keptOn(client);
    if (!kept.names.has(name) && !this.recurs(name)) return client.query<Row>({ text, values: [...values] });
    kept.names.set(name, true);
    for (const dropped of kept.dropped.splice(0)) if (!(await deallocate(client, dropped))) kept.dropped.push(dropped);
    return client.query<Row>({ name, text, values: [...values] });
  }

  private recurs(name: string): boolean {
    if (this.askedOnce.has(name)) return true;
    this.askedOnce.set(name, true);
    return false;
  }

  private keptOn(client: PoolClient): Kept {
    let kept = this.kept.get(client);
    if (!kept) {
      const dropped: string[] = [];
      const names = new LRUCache<string, true>({ max: mostPrepared, dispose: (_, name, reason) => void (reason === 'evict' && dropped.push(name)) });
      this.kept.set(client, (kept = { names, dropped }));
    }
    return kept;
  }
}

/** Whether the server let it go. In a transaction that has failed it lets nothing go, and what comes next may be what takes the failure back. */
async function deallocate(client: PoolClient, name: string): Promise<boolean> {
  const { parsedStatements } = (client as unknown as Prepares).connection;
  if (!Object.hasOwn(parsedStatements, name)) return true;
  try {
    await client.query(`DEALLOCATE "${name}"`);
  } catch (error) {
    if ((error as { code?: unknown }).code === transactionFailed) return false;
    throw error;
  }
  delete parsedStatements[name];
  return true;
}

/** SQLSTATE of whatever is asked after an error, until the transaction is rolled back. */
const transactionFailed = '25P02';
