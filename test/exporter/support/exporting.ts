import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { exportNetwork, type ExportedSheet, type ExportOptions } from '../../../exporter';
import { subgraphs } from '../../../subgraphs';
import type { DatabaseLogin } from '../../../subgraphs/kit/database/login';

/** A folder to export to, and what is in it. */
export class Exporting {
  private constructor(
    private readonly owner: DatabaseLogin,
    private readonly folder: string,
  ) {}

  static async start(owner: DatabaseLogin): Promise<Exporting> {
    return new Exporting(owner, await mkdtemp(join(tmpdir(), 'sng-export-')));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  export(name: string, options: Partial<ExportOptions> = {}): Promise<ExportedSheet[]> {
    return exportNetwork({ owner: this.owner, definitions: subgraphs, target: this.path(name), ...options });
  }

  files(name = ''): Promise<string[]> {
    return readdir(this.path(name));
  }

  async text(...name: string[]): Promise<string> {
    return readFile(this.path(join(...name)), 'utf8');
  }

  /** Rows of an exported file by header. */
  async rows(...name: string[]): Promise<Record<string, string>[]> {
    return parse(await this.text(...name), { bom: true, columns: true });
  }

  end(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
