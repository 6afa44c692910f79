import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SampleNetwork } from './network/network';
import type { Cell, SampleTable } from './table';

const textOf = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(';') : String(cell);
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function* lines({ sheet, rows }: SampleTable, network: SampleNetwork): Iterable<string> {
  const headers = sheet.columns.map((column) => column.header);
  yield `${headers.join(',')}\n`;
  for (const row of rows(network)) yield `${headers.map((header) => quoted(textOf(row[header]))).join(',')}\n`;
}

/** Writes the rows as they are made, so that no file is held in memory. */
export const writeCsv = (file: string, table: SampleTable, network: SampleNetwork): Promise<void> =>
  pipeline(Readable.from(lines(table, network)), createWriteStream(file));
