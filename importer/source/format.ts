import { createReadStream } from 'node:fs';
import type { SheetPlan } from '../catalogue/sheet-plan';
import { knownColumn } from './header';
import { limits } from './limits';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

export interface FileFormat {
  readonly encoding: Encoding;
  readonly delimiter: string;
}

/** The last is the comma of Chinese keyboards. */
const delimiters = [',', ';', '\t', '|', '，'];
const headerBytes = 65_536;

/**
 * Tells how a file is written, by reading it once: UTF-8 has rules that text in GB18030 breaks within a few characters. UTF-16 says
 * so at its beginning, or has a zero byte in every character that is ASCII. `big5` where it is likelier than GB18030.
 */
export async function fileFormat(path: string, plan: SheetPlan | undefined): Promise<FileFormat | 'big5' | 'unknown'> {
  const possible = new Map<Encoding, TextDecoder>();
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
    if (start.length === 0) for (const encoding of candidates(chunk)) possible.set(encoding, new TextDecoder(encoding, { fatal: true }));
    if (start.length < headerBytes) start = Buffer.concat([start, chunk.subarray(0, headerBytes)]);
    sift(chunk);
    if (possible.size === 0) return isBig5(start) ? 'big5' : 'unknown';
  }
  sift();
  const [encoding = start.length === 0 ? 'utf-8' : undefined] = possible.keys();
  if (!encoding) return isBig5(start) ? 'big5' : 'unknown';
  if (encoding === 'gb18030' && isBig5(start)) return 'big5';
  return { encoding, delimiter: delimiterOf(new TextDecoder(encoding).decode(start), plan) };
}

function candidates(start: Buffer): readonly Encoding[] {
  if (start[0] === 0xff && start[1] === 0xfe) return ['utf-16le'];
  if (start[0] === 0xfe && start[1] === 0xff) return ['utf-16be'];
  const head = start.subarray(0, 2000);
  const zeros = [0, 0];
  head.forEach((byte, at) => (zeros[at % 2]! += byte === 0 ? 1 : 0));
  const [even = 0, odd = 0] = zeros;
  if (even + odd > head.length / 20 && Math.max(even, odd) > 20 * Math.min(even, odd)) return [odd > even ? 'utf-16le' : 'utf-16be'];
  return ['utf-8', 'gb18030'];
}

/** Characters that decide, of those that take two bytes. */
const fewest = 8;

/**
 * Big5 is mostly valid GB18030, of characters that nobody writes. Nearly all of what is written in Chinese today is in GB 2312, whose
 * second bytes are A1 to FE; of text in Big5, two in five are below that.
 */
function isBig5(start: Buffer): boolean {
  let pairs = 0;
  let rare = 0;
  for (let at = 0; at + 1 < start.length; at++) {
    const first = start[at]!;
    if (first < 0x81) continue;
    const second = start[at + 1]!;
    // A character of four bytes.
    if (second >= 0x30 && second <= 0x39) {
      at += 3;
      continue;
    }
    pairs += 1;
    if (second < 0xa1) rare += 1;
    at += 1;
  }
  if (pairs < fewest || rare * 5 < pairs) return false;
  return !new TextDecoder('big5').decode(start.subarray(0, start.lastIndexOf(0x0a) + 1)).includes('\ufffd');
}

/** The one that parts the most names of columns decides; titles may stand above them. Where there are none, the one that parts the first line into the most cells. */
function delimiterOf(start: string, plan: SheetPlan | undefined): string {
  const lines = start.split(/\r\n|\r|\n/, limits.rowsBeforeHeader);
  const cells = (line: string, delimiter: string): string[] => line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''));
  const named = (delimiter: string): number => Math.max(...lines.map((line) => cells(line, delimiter).filter((cell) => plan && knownColumn(plan, cell)).length));
  const first = (delimiter: string): number => cells(lines[0] ?? '', delimiter).length;
  const better = (a: string, b: string): boolean => named(a) > named(b) || (named(a) === named(b) && first(a) > first(b));
  return delimiters.reduce((best, delimiter) => (better(delimiter, best) ? delimiter : best));
}
