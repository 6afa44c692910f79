import { SaxesParser } from 'saxes';
import { limits } from '../limits';
import { tooLarge } from './broken-workbook';

export type Element =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'close'; readonly name: string };

/** Some programs write every name with a prefix. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const tagStart = 0x3c;

/**
 * Cuts XML into its elements, piece by piece. A character that two pieces share is read whole. A text far longer than any cell's is cut
 * short, for the parser holds it whole. Throws where it is no XML, where it declares entities of its own, which no workbook does, and
 * where it goes beyond the limits.
 */
export async function* elements(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Element[]> {
  let decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser();
  let batch: Element[] = [];
  let failure: Error | undefined;
  let depth = 0;
  let bytes = 0;
  let withoutTag = 0;
  const fail = (error: Error): void => void (failure ??= error);
  parser.on('error', fail);
  parser.on('doctype', () => fail(new Error('A workbook declares no entities')));
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > limits.depth) fail(tooLarge(`${limits.depth} elements in each other`));
    batch.push({ kind: 'open', name: localName(name), attributes: attributes as Record<string, string> });
  });
  parser.on('text', (text) => batch.push({ kind: 'text', text }));
  parser.on('cdata', (text) => batch.push({ kind: 'text', text }));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    batch.push({ kind: 'close', name: localName(name) });
  });
  const taken = (): readonly Element[] => {
    if (failure) throw failure;
    const elements = batch;
    batch = [];
    return elements;
  };
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > limits.partBytes) throw tooLarge(`${limits.partBytes / 2 ** 30} GB`);
    let rest = piece;
    if (withoutTag > limits.bytesBetweenTags) {
      const next = piece.indexOf(tagStart);
      if (next < 0) continue;
      rest = piece.subarray(next);
      decoder = new TextDecoder('utf-8', { fatal: true });
    }
    parser.write(decoder.decode(rest, { stream: true }));
    const found = taken();
    withoutTag = found.length > 0 ? 0 : withoutTag + piece.length;
    yield found;
  }
  parser.write(decoder.decode()).close();
  yield taken();
}
