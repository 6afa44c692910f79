import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCsv } from './csv';
import { buildNetwork } from './network/network';
import { facilityTables } from './facilities';
import { groupTables } from './groups';
import { planningTables } from './planning';
import { schoolTables } from './schools';
import { staffingTables } from './staffing';
import type { SampleTable } from './table';

/** Every file of the sample, in the order an import reads them. */
export const sampleTables: readonly SampleTable[] = [...schoolTables, ...groupTables, ...staffingTables, ...facilityTables, ...planningTables];

/**
 * Writes the sample network of four counties as import files, one per sheet: the published figures of their plans, and made-up
 * people and gaps marked as such. The same bytes at every run.
 */
export async function writeSample(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const network = buildNetwork();
  for (const table of sampleTables) await writeCsv(join(folder, `${table.sheet.name}.csv`), table, network);
}
