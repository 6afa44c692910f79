import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { requireReach } from '../access/reach';
import type { Scope } from '../context/scope';
import { claimKey, rememberResult, type Claim } from './idempotency';
import { refusalOf } from './constraints';
import { requireFitTexts } from './fit-texts';
import { Refusal } from './refusal';
import { Transaction } from './transaction';
import type { UserError } from './user-error';

export interface Outcome<Result> {
  readonly result: Result | null;
  readonly userErrors: readonly UserError[];
  readonly dryRun: boolean;
}

interface Identified {
  readonly id: string;
}

interface Input {
  readonly dryRun?: boolean | null;
  readonly idempotencyKey?: string | null;
}

/** Two transactions that wait for each other: PostgreSQL ends one, and it may simply try again. */
const worthRetrying = new Set(['40P01', '40001']);
const attempts = 4;

/**
 * Runs one change in one transaction: all of it happens or, when it is refused, nothing. A text that cannot be kept is refused first, then what lies
 * beyond the viewer's reach. The change log knows the mutation, the viewer and the request. With `dryRun` everything is checked and undone; with an idempotency key that was
 * used before the first result is given again. `work` gives the changed record, or several of one kind; `reload` finds them
 * again by id for a repeated key.
 */
export async function mutate<Result extends Identified | readonly Identified[]>(
  scope: Scope,
  operation: string,
  input: Input,
  work: (tx: Transaction) => Promise<Result>,
  reload: (ids: readonly string[]) => Promise<Result>,
): Promise<Outcome<Result>> {
  const dryRun = input.dryRun ?? false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      requireFitTexts(input);
      const done = await once(scope, { operation, input, dryRun }, work);
      scope.forget();
      // Only now that the transaction's connection is back in the pool: to wait for a second one while holding the first
      // would, with enough repeated requests at once, be to wait for ever.
      const result = 'result' in done ? done.result : await reload(done.before);
      return { result, userErrors: [], dryRun };
    } catch (error) {
      if (worthRetrying.has(String((error as { code?: unknown }).code)) && attempt < attempts) continue;
      const broken = error instanceof Refusal ? error.errors : refusalOf(error, scope.database.constraints, input);
      if (!broken) throw error;
      return { result: null, userErrors: Array.isArray(broken) ? broken : [broken], dryRun };
    }
  }
}

interface Change {
  readonly operation: string;
  readonly input: Input;
  readonly dryRun: boolean;
}

type Done<Result> = { readonly result: Result } | { readonly before: readonly string[] };

/** One attempt: the result, or the ids of the result that the same key had before. */
async function once<Result extends Identified | readonly Identified[]>(
  scope: Scope,
  change: Change,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Done<Result>> {
  return scope.database.connected(scope.asking, async (client) => {
    const tx = new Transaction(scope, client);
    scope.writing = true;
    try {
      await client.query('BEGIN');
      await announce(tx, change.operation);
      const rule = scope.database.access.mutations[change.operation];
      if (rule) await requireReach(tx, rule, change.input);
      const claim: Claim = await claimKey(tx, change.operation, change.input);
      if (claim.before) {
        await client.query('ROLLBACK');
        return { before: claim.before };
      }
      const result = await work(tx);
      if (claim.key) await rememberResult(tx, change.operation, claim.key, idsOf(result));
      await client.query(change.dryRun ? 'ROLLBACK' : 'COMMIT');
      return { result };
    } catch (error) {
      await rollback(client);
      throw error;
    } finally {
      scope.writing = false;
    }
  });
}

const idsOf = (result: Identified | readonly Identified[]): string[] => (Array.isArray(result) ? (result as Identified[]) : [result as Identified]).map(({ id }) => id);

/** Tells the triggers of the change log whose change this is, until the end of the transaction. */
async function announce(tx: Transaction, operation: string): Promise<void> {
  const { viewer, requestId } = tx.scope.envelope;
  await tx.rows(
    sql`SELECT set_config('sng.operation', ${operation}, true), set_config('sng.actor', ${viewer.subject ?? ''}, true), set_config('sng.request', ${requestId}, true)`,
  );
}

/** A connection that is gone has rolled back by itself; the error that matters is the one before. */
async function rollback(client: PoolClient): Promise<void> {
  await client.query('ROLLBACK').catch(() => undefined);
}
