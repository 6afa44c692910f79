import { once } from 'node:events';
import { escapeIdentifier, type Client } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import type { Faults } from '../report';
import type { SourceFile } from '../source/folder';
import { fileFormat } from '../source/format';
import { readHeader, type FileColumn, type Header } from '../source/header';
import { BrokenFile, readRecords } from '../source/records';
import { RowEncoder } from './row-encoder';
import type { StagedSheet } from './staged-sheet';
import type { TableColumns } from './table-columns';

/** Reads a file into a temporary table of its own, checking each cell on the way. At no time more than a piece of it is in memory. */
export async function stageFile(client: Client, source: SourceFile, types: TableColumns, faults: Faults, onRead: (bytes: number) => void): Promise<StagedSheet> {
  const { plan, name: file, path } = source;
  const format = await fileFormat(path);
  if (!format) {
    faults.add({ file, message: 'is neither UTF-8 nor GB18030; save it as CSV UTF-8' });
    return { plan, file, headers: new Map(), rows: 0, incomplete: true };
  }
  const target = new CopyTarget(client);
  let header: Header | undefined;
  let encoder: RowEncoder | undefined;
  let rows = 0;
  let broken = false;
  const proceed = async (): Promise<void> => {
    if (header && !target.open) await target.start(source, header, types);
    await target.flush();
  };
  try {
    await readRecords(path, format, {
      row(cells, line) {
        if (encoder) {
          const copy = encoder.encode(cells, line);
          if (copy !== undefined) target.text += copy;
          rows += copy === undefined ? 0 : 1;
          return;
        }
        header = readHeader(source.plan, cells, line);
        for (const fault of header.faults) faults.add({ file, ...fault });
        encoder = new RowEncoder(header, (fault) => faults.add({ file, ...fault }));
      },
      async piece(bytes) {
        await proceed();
        onRead(bytes);
      },
    });
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    broken = true;
    faults.add({ file, line: error.line, message: error.message });
  }
  await proceed();
  await target.end();
  if (!header && !broken) faults.add({ file, message: `is empty; its first line must name the columns, as in data/templates/${plan.sheet.name}.csv` });
  const headers = new Map((header?.columns ?? []).flatMap((column) => (column ? [[column.plan, column.written] as const] : [])));
  const keyless = plan.key.some((column) => !headers.has(column));
  return { plan, file, headers, rows, incomplete: broken || keyless || (encoder?.lost ?? 0) > 0 };
}

/** The temporary table and the COPY into it, begun when the header is known. */
class CopyTarget {
  text = '';
  private stream: CopyStreamQuery | undefined;
  private failure: Error | undefined;

  constructor(private readonly client: Client) {}

  get open(): boolean {
    return this.stream !== undefined;
  }

  async start({ plan }: SourceFile, header: Header, types: TableColumns): Promise<void> {
    const known = header.columns.filter((column): column is FileColumn => column !== undefined).map((column) => column.plan);
    const columns = known.map((column) => `${escapeIdentifier(column.name)} ${column.target ? 'text' : types.type(plan, column)}`);
    const stage = escapeIdentifier(plan.stage);
    await this.client.query(`CREATE TEMP TABLE ${stage} (${['import_line integer', ...columns, 'import_bad boolean'].join(', ')}) ON COMMIT DROP`);
    this.stream = this.client.query(copyFrom(`COPY ${stage} FROM STDIN`));
    this.stream.on('error', (error) => (this.failure = error));
  }

  async flush(): Promise<void> {
    if (this.failure) throw this.failure;
    if (!this.stream || this.text === '') return;
    const { text } = this;
    this.text = '';
    if (!this.stream.write(text)) await once(this.stream, 'drain');
  }

  async end(): Promise<void> {
    const { stream } = this;
    if (!stream) return;
    this.stream = undefined;
    if (this.failure) throw this.failure;
    stream.end();
    await once(stream, 'finish');
  }
}
