import sql, { type Sql } from 'sql-template-tag';
import { isId } from '../read/id';
import { Refusal, userError } from './refusal';
import type { Transaction } from './transaction';

/** A list of the input that names parts of one thing by their ids. */
export interface Parts {
  /** Input field of the list. */
  readonly field: string;
  readonly ids: readonly string[];
  /** SQL that selects the ids of all parts there are. */
  readonly of: Sql;
  /** What would be right, in words: `a class of the school`. */
  readonly expected: string;
}

/** More refusals than that help nobody. */
const mostTold = 20;

/**
 * The ids of parts as they are stored, each once. Refuses with NOT_FOUND what is no part of the thing, each id at its place: nothing that was named may be left out
 * silently. One statement for each list.
 */
export async function requireParts(tx: Transaction, { field, ids, of, expected }: Parts): Promise<string[]> {
  if (ids.length === 0) return [];
  const named = ids.map((id) => id.toLowerCase());
  const asked = [...new Set(named.filter(isId))];
  const found = new Set(asked.length === 0 ? [] : (await tx.rows<{ id: string }>(sql`SELECT p.id::text AS id FROM (${of}) AS p(id) WHERE p.id = ANY(${asked}::uuid[])`)).map(({ id }) => id));
  const wrong = named.flatMap((id, index) => (found.has(id) ? [] : [userError('NOT_FOUND', [field, String(index)], { value: ids[index], expected })]));
  if (wrong.length > 0) throw new Refusal(...wrong.slice(0, mostTold));
  return asked;
}
