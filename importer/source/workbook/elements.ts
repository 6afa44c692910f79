import { SaxesParser } from 'saxes';

export type Element =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'close'; readonly name: string };

/** Some programs write every name with a prefix. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Cuts XML into its elements, piece by piece. A character that two pieces share is read whole. Throws where it is no XML. */
export async function* elements(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Element[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser();
  let batch: Element[] = [];
  let failure: Error | undefined;
  parser.on('error', (error) => (failure ??= error));
  parser.on('opentag', ({ name, attributes }) => batch.push({ kind: 'open', name: localName(name), attributes: attributes as Record<string, string> }));
  parser.on('text', (text) => batch.push({ kind: 'text', text }));
  parser.on('closetag', ({ name }) => batch.push({ kind: 'close', name: localName(name) }));
  const taken = (): readonly Element[] => {
    if (failure) throw failure;
    const elements = batch;
    batch = [];
    return elements;
  };
  for await (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield taken();
  }
  parser.write(decoder.decode()).close();
  yield taken();
}
