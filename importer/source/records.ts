import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { message, type Message } from '../messages/message';
import type { FileFormat } from './format';
import { limits } from './limits';

export interface RecordReader {
  /** Called for each row as it is parsed, the header first, with the line it begins at. */
  row(cells: readonly string[], line: number): void;
  /** Called after each piece of the file, for whatever must wait until the rows so far have gone on. */
  piece(bytes: number): Promise<void>;
}

/** A file that cannot be cut into rows from some line on. */
export class BrokenFile extends Error {
  constructor(
    readonly line: number,
    readonly told: Message,
  ) {
    super(told.en);
  }
}

/** Cuts a file into rows, piece by piece. Throws a BrokenFile at the first row that breaks the rules of CSV. */
export async function readRecords(path: string, { encoding, delimiter }: FileFormat, reader: RecordReader): Promise<void> {
  const lines = new LineCount();
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.csvRow,
    // Each row may end in its own way: files are put together of others.
    record_delimiter: ['\r\n', '\n', '\r'],
    // Rows are taken here and not from the stream's other side: that would make an object and a promise of each.
    on_record: (cells: string[], { lines: end }) => {
      reader.row(cells, lines.startOf(cells, end));
      return null;
    },
  });
  parser.on('error', () => undefined).resume();
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding);
  const settled = (resolve: () => void, reject: (error: Error) => void) => (error?: Error | null) => (error ? reject(error) : resolve());
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 17 }) as AsyncIterable<Buffer>) {
      const text = decoder ? decoder.decode(chunk, { stream: true }) : chunk;
      await new Promise<void>((resolve, reject) => parser.write(text, settled(resolve, reject)));
      await reader.piece(chunk.length);
    }
    await new Promise<void>((resolve, reject) => parser.on('error', reject).end(resolve));
    await reader.piece(0);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BrokenFile(lines.next, message('file-quotes'));
  }
}

/** The parser tells where a row ends, and takes a Windows line end within a cell for two. */
class LineCount {
  private parsed = 0;
  private excess = 0;
  /** Line after the last good row. */
  next = 1;

  startOf(cells: readonly string[], end: number): number {
    let within = 0;
    if (end !== this.parsed + 1) {
      for (const cell of cells) {
        within += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
        this.excess += cell.match(/\r\n/g)?.length ?? 0;
      }
    }
    this.parsed = end;
    this.next = end - this.excess + 1;
    return end - this.excess - within;
  }
}
