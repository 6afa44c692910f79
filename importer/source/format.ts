import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'gb18030';

export interface FileFormat {
  readonly encoding: Encoding;
  readonly delimiter: string;
}

const delimiters = [',', ';', '\t'];
const headerBytes = 65_536;

/**
 * Tells how a file is written, by reading it once: UTF-8 has rules that text in GB18030 breaks within a few characters.
 * Undefined when it is neither.
 */
export async function fileFormat(path: string): Promise<FileFormat | undefined> {
  const possible = new Map<Encoding, TextDecoder>([
    ['utf-8', new TextDecoder('utf-8', { fatal: true })],
    ['gb18030', new TextDecoder('gb18030', { fatal: true })],
  ]);
  let start = Buffer.alloc(0);
  const fits = (decoder: TextDecoder, chunk?: Buffer): boolean => {
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
      return true;
    } catch {
      return false;
    }
  };
  const sift = (chunk?: Buffer): void => {
    for (const [encoding, decoder] of possible) if (!fits(decoder, chunk)) possible.delete(encoding);
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    if (start.length < headerBytes) start = Buffer.concat([start, chunk.subarray(0, headerBytes)]);
    sift(chunk);
    if (possible.size === 0) return undefined;
  }
  sift();
  const [encoding] = possible.keys();
  return encoding && { encoding, delimiter: delimiterOf(new TextDecoder(encoding).decode(start)) };
}

/** The header decides: it holds names, which have no separators in them. */
function delimiterOf(start: string): string {
  const header = start.split(/[\r\n]/, 1)[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
