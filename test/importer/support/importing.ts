import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { importFolder, type Fault, type ImportOptions, type ImportReport } from '../../../importer';
import { subgraphs } from '../../../subgraphs';
import { ownDatabase, type TestDatabase } from '../../support/server';

export type Files = Readonly<Record<string, string | Buffer>>;

/** A database of its own to import into, and folders for what is imported. */
export class Importing {
  private readonly folders: string[] = [];

  private constructor(
    private readonly database: TestDatabase,
    readonly client: Client,
  ) {}

  static async start(): Promise<Importing> {
    const database = await ownDatabase('empty');
    const client = new Client(database.owner);
    await client.connect();
    return new Importing(database, client);
  }

  get owner(): TestDatabase['owner'] {
    return this.database.owner;
  }

  async folder(files: Files): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'sng-import-'));
    this.folders.push(folder);
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return folder;
  }

  async import(files: Files, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
    return importFolder({ owner: this.owner, definitions: subgraphs, folder: await this.folder(files), ...options });
  }

  async rows<Row extends QueryResultRow>(sql: string): Promise<Row[]> {
    return (await this.client.query<Row>(sql)).rows;
  }

  async end(): Promise<void> {
    await this.client.end();
    await this.database.drop();
    await Promise.all(this.folders.map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

/** A fault as one line, for expectations that read like the report. */
export const told = ({ file, line, column, value, message }: Fault): string => [file, line, column, value, message].filter((part) => part !== undefined).join(' | ');

/** New, changed and unchanged rows by sheet. */
export const counted = ({ sheets }: ImportReport): Record<string, string> =>
  Object.fromEntries(sheets.map(({ sheet, added, changed, unchanged }) => [sheet, `${added}+${changed}=${unchanged}`]));

export const county = 'code,name,province\n620981,玉门市,甘肃省\n';
export const schoolHeader = 'code,name,kind,ownership,administration,locale,county';
/** Schools of that county by number, with nothing special about them. */
export const schools = (...numbers: number[]): string =>
  [schoolHeader, ...numbers.map((number) => `${schoolCode(number)},第${number}小学,小学,公办,乡镇,村庄 220,620981`), ''].join('\n');
export const schoolCode = (number: number): string => `2162${String(number).padStart(6, '0')}`;
