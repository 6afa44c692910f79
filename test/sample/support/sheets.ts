import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeSample } from '../../../sample';

export type SheetRow = Readonly<Record<string, string>>;

export interface WrittenSample {
  readonly folder: string;
  /** The rows of a file as a reader of CSV finds them. */
  rows(sheet: string): readonly SheetRow[];
  remove(): void;
}

export async function writtenSample(): Promise<WrittenSample> {
  const folder = mkdtempSync(join(tmpdir(), 'sng-sample-test-'));
  await writeSample(folder);
  return {
    folder,
    rows: (sheet) => parse<SheetRow>(readFileSync(join(folder, `${sheet}.csv`)), { columns: true }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Sum of a column over rows. */
export const total = (rows: readonly SheetRow[], column: string): number => rows.reduce((sum, row) => sum + Number(row[column]), 0);
