import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The text of each registered operation, by its SHA-256 in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Reads what GraphQL Code Generator's client preset writes with `persistedDocuments: { hashAlgorithm: 'sha256' }`: an object with
 * the text of each operation under its hash. Each hash is checked, for a text under another's name would run in its place.
 */
export function readTrustedDocuments(file: string): TrustedDocuments {
  const content = parsed(file);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) throw new Error(`${file} must hold an object of operations by their SHA-256.`);
  const entries = Object.entries(content as Record<string, unknown>);
  if (entries.length === 0) throw new Error(`${file} holds no operation, so that none would be answered.`);
  for (const [hash, text] of entries) {
    if (typeof text !== 'string') throw new Error(`${file} must hold the text of an operation under "${hash}".`);
    const right = hashOf(text);
    if (hash !== right) throw new Error(`${file} has an operation under "${hash}" whose SHA-256 is ${right}. Generate it with hashAlgorithm: 'sha256'.`);
  }
  return new Map(entries as [string, string][]);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON.`, { cause: error });
  }
}
