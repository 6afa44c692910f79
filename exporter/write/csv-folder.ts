import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { headerIn, sheetNameIn, type Language, type SheetPlan } from '../../importer';
import type { Target, TargetSheet } from './target';

/** Without it spreadsheets take UTF-8 for the local encoding and garble Chinese. */
const byteOrderMark = '\uFEFF';
const quoted = (text: string): string => (/[",;\t\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text);
const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** A file for each sheet, which appears under its name when it is whole. */
export class CsvFolder implements Target {
  private current: CsvSheet | undefined;

  constructor(
    private readonly folder: string,
    private readonly language: Language,
  ) {}

  async sheet({ sheet, columns }: SheetPlan): Promise<TargetSheet> {
    this.current = await CsvSheet.create(this.folder, `${sheetNameIn(this.language, sheet)}.csv`);
    this.current.text = byteOrderMark;
    this.current.row(columns.map(({ column }) => headerIn(this.language, column)));
    return this.current;
  }

  async end(): Promise<void> {}

  async abandon(): Promise<void> {
    await this.current?.abandon();
  }
}

class CsvSheet implements TargetSheet {
  text = '';
  private failure: Error | undefined;

  private constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly file: WriteStream,
  ) {
    file.on('error', (error) => (this.failure = error));
  }

  static async create(folder: string, name: string): Promise<CsvSheet> {
    const file = createWriteStream(join(folder, `${name}.part`));
    await once(file, 'open');
    return new CsvSheet(folder, name, file);
  }

  row(cells: readonly string[]): void {
    this.text += lineOf(cells);
  }

  async drained(): Promise<void> {
    const { text } = this;
    this.text = '';
    if (this.failure) throw this.failure;
    if (!this.file.write(text)) await once(this.file, 'drain');
  }

  async end(): Promise<string> {
    await this.drained();
    this.file.end();
    await finished(this.file);
    await rename(join(this.folder, `${this.name}.part`), join(this.folder, this.name));
    return this.name;
  }

  async abandon(): Promise<void> {
    this.file.destroy();
    await rm(join(this.folder, `${this.name}.part`), { force: true });
  }
}
