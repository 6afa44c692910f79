import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CodedError } from '../../subgraphs/kit/errors/coded-error';

/** Registered operations: their texts by the SHA-256 of each, in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads the file that GraphQL Code Generator writes for `persistedDocuments` (`hashAlgorithm: "sha256"`). Throws for an entry whose hash is not that of its text. */
export function readTrustedDocuments(file: string): TrustedDocuments {
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  for (const [hash, text] of entries) {
    if (sha256(text) !== hash) throw new Error(`${file}: "${hash}" is not the SHA-256 of its document, which is ${sha256(text)}.`);
  }
  return new Map(entries);
}

/** The registered text that a request names by `documentId: "sha256:…"` or sends in full. Throws OPERATION_NOT_REGISTERED for any other. */
export function trustedText(documents: TrustedDocuments, { query, documentId }: { readonly query?: unknown; readonly documentId?: unknown }): string {
  const hash = typeof documentId === 'string' ? documentId.replace(/^sha256:/, '') : typeof query === 'string' ? sha256(query) : '';
  const text = documents.get(hash);
  if (text === undefined) throw new CodedError('OPERATION_NOT_REGISTERED', { documentId: `sha256:${hash}` });
  return text;
}
