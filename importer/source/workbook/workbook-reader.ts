import type { Readable } from 'node:stream';
import { stream, type Row } from 'exceljs';

/** What the library's types leave out of a sheet that is read as it comes. */
export interface WorksheetReader {
  readonly name: string;
  /** Pieces of the sheet's part of the file. */
  iterator: AsyncIterable<Buffer | string>;
  [Symbol.asyncIterator](): AsyncGenerator<Row>;
}

type Options = ConstructorParameters<typeof stream.xlsx.WorkbookReader>[1];

interface Reader {
  _parseWorkbook(part: Readable): Promise<void>;
  _parseSharedStrings(part: Readable): AsyncGenerator<unknown>;
  [Symbol.asyncIterator](): AsyncGenerator<WorksheetReader>;
}

const LibraryReader = stream.xlsx.WorkbookReader as unknown as new (path: string, options: Options) => Reader;

/**
 * The library takes each piece of a part for a text of its own (4.4.0, utils/parse-sax), and so loses every Chinese character
 * that two pieces share. Here every piece it is given ends with a whole character.
 */
export class WorkbookReader extends LibraryReader {
  constructor(path: string) {
    super(path, { entries: 'ignore', sharedStrings: 'cache', hyperlinks: 'ignore', styles: 'cache', worksheets: 'emit' });
  }

  override _parseWorkbook(part: Readable): Promise<void> {
    return super._parseWorkbook(part.setEncoding('utf8'));
  }

  override _parseSharedStrings(part: Readable): AsyncGenerator<unknown> {
    return super._parseSharedStrings(part.setEncoding('utf8'));
  }

  override async *[Symbol.asyncIterator](): AsyncGenerator<WorksheetReader> {
    for await (const worksheet of { [Symbol.asyncIterator]: () => super[Symbol.asyncIterator]() }) {
      worksheet.iterator = wholeCharacters(worksheet.iterator);
      yield worksheet;
    }
  }
}

async function* wholeCharacters(pieces: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const piece of pieces) yield typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
}
