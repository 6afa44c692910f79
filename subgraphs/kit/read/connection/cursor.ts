import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
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

const block = 32;
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals and opens cursors: what a list is sorted by may be withheld from whoever turns its pages, and nobody writes a place of their own.
 * Authenticated encryption (AES-256-GCM) with a nonce that follows from what is sealed, so that one place has one cursor, as clients that
 * keep pages expect; padded, so that its length tells nothing. The keys follow from `secret`: processes of one subgraph that log in to
 * the database alike open each other's cursors.
 */
export class Cursors {
  private readonly key: Buffer;
  private readonly nonceKey: Buffer;

  constructor(secret: string) {
    const derived = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `school-network-graph:cursor:${use}`, 32));
    [this.key, this.nonceKey] = [derived('key'), derived('nonce')];
  }

  seal(digest: string, { value, id }: Position): string {
    const text = Buffer.from(JSON.stringify([digest, value, id]));
    const padded = Buffer.concat([text, Buffer.alloc(block - (text.length % block), ' ')]);
    const nonce = createHmac('sha256', this.nonceKey).update(padded).digest().subarray(0, nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce);
    return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()]).toString('base64url');
  }

  /** Reads a cursor back. Throws BAD_CURSOR for one of another order or filter, and for anything that was not sealed here. */
  open(digest: string, cursor: string): Position {
    const parts = this.read(Buffer.from(cursor, 'base64url'));
    if (!parts) throw new CodedError('BAD_CURSOR', { cursor, reason: 'MALFORMED' });
    const [issuedFor, value, id] = parts;
    if (issuedFor !== digest) throw new CodedError('BAD_CURSOR', { cursor, reason: 'OTHER_ORDER_OR_FILTER' });
    return { value, id };
  }

  private read(sealed: Buffer): [digest: string, value: string, id: string] | null {
    if (sealed.length <= nonceBytes + tagBytes) return null;
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    try {
      const text = Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
      return JSON.parse(text.toString()) as [string, string, string];
    } catch {
      return null;
    }
  }
}
