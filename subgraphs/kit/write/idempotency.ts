import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { stableJson } from '../read/connection/cursor';
import { refuse } from './refusal';
import type { Transaction } from './transaction';

const maxLength = 200;

export interface Claim {
  /** The key to remember the result under; null when none was given. */
  readonly key: string | null;
  /** Ids of the result of an earlier request with the same key. */
  readonly before: readonly string[] | null;
}

/**
 * Takes the key for this transaction. A request with the same key that is still under way is waited for; then its result
 * is found. Refuses a key that came with another input.
 */
export async function claimKey(tx: Transaction, operation: string, input: { idempotencyKey?: string | null }): Promise<Claim> {
  const { idempotencyKey: key, ...rest } = input;
  if (key === undefined || key === null) return { key: null, before: null };
  if (key.length === 0 || key.length > maxLength) refuse('INVALID_VALUE', 'idempotencyKey', { length: key.length, max: maxLength });
  const actor = tx.scope.viewer.subject ?? '';
  const fingerprint = createHash('sha256').update(stableJson(rest)).digest('base64url');
  const taken = await tx.rows(
    sql`INSERT INTO idempotency (actor, operation, key, fingerprint) VALUES (${actor}, ${operation}, ${key}, ${fingerprint}) ON CONFLICT DO NOTHING RETURNING key`,
  );
  if (taken.length > 0) return { key, before: null };
  const [earlier] = await tx.rows<{ fingerprint: string; ids: string[] }>(
    sql`SELECT fingerprint, ids FROM idempotency WHERE actor = ${actor} AND operation = ${operation} AND key = ${key}`,
  );
  if (earlier?.fingerprint !== fingerprint) refuse('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey', { key });
  return { key, before: earlier.ids };
}

export async function rememberResult(tx: Transaction, operation: string, key: string, ids: readonly string[]): Promise<void> {
  await tx.rows(
    sql`UPDATE idempotency SET ids = ${[...ids]}::uuid[] WHERE actor = ${tx.scope.viewer.subject ?? ''} AND operation = ${operation} AND key = ${key}`,
  );
}
