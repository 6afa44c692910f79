import { once } from 'node:events';
import { escapeIdentifier, type Client } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import type { TableColumns } from './table-columns';

/** The temporary table and the COPY into it, begun when the header is known. */
export class CopyTarget {
  text = '';
  private stream: CopyStreamQuery | undefined;
  private failure: Error | undefined;

  constructor(private readonly client: Client) {}

  get open(): boolean {
    return this.stream !== undefined;
  }

  async start(plan: SheetPlan, known: readonly ColumnPlan[], types: TableColumns): Promise<void> {
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
