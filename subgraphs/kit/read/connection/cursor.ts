import { createHash } from 'node:crypto';
import { CodedError } from '../../errors/coded-error';

/** Where a page ended: the sort value and the id of its last row. */
export interface Position {
  readonly value: string;
  readonly id: string;
}

/** Names an order and filter; keys are sorted, so that the same question always has the same digest. */
export function digestOf(question: unknown): string {
  return createHash('sha256').update(stableJson(question)).digest('base64url').slice(0, 12);
}

export function stableJson(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(stableJson).join()}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
    return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => `${JSON.stringify(key)}:${stableJson(item)}`).join()}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

export const encodeCursor = (digest: string, { value, id }: Position): string =>
  Buffer.from(JSON.stringify([digest, value, id])).toString('base64url');

/** Reads a cursor back. Throws BAD_CURSOR for one of another order or filter, and for anything that is no cursor. */
export function decodeCursor(digest: string, cursor: string): Position {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 3 || parts.some((part) => typeof part !== 'string')) {
    throw new CodedError('BAD_CURSOR', { cursor, reason: 'MALFORMED' });
  }
  const [issuedFor, value, id] = parts as [string, string, string];
  if (issuedFor !== digest) throw new CodedError('BAD_CURSOR', { cursor, reason: 'OTHER_ORDER_OR_FILTER' });
  return { value, id };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
