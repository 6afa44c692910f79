import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { importFolder, reportText, silent, type ImportProgress } from '../importer';
import { writeSample } from '../sample';
import { subgraphs } from '../subgraphs';
import type { DatabaseLogin } from '../subgraphs/kit/database/login';
import { recordSampleAges } from './sample-ages';

/** Fills an empty network with the sample counties, through the importer like everyone's data. Does nothing when there is a county. */
export async function importSampleOnce(owner: DatabaseLogin, progress: ImportProgress = silent): Promise<void> {
  if (await hasCounties(owner)) return;
  const folder = await mkdtemp(join(tmpdir(), 'sng-sample-'));
  try {
    await writeSample(folder);
    const report = await importFolder({ owner, definitions: subgraphs, folder, progress });
    if (!report.ok) throw new Error(`The sample counties were refused:\n${reportText(report).join('\n')}`);
    await recordSampleAges(owner);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function hasCounties(owner: DatabaseLogin): Promise<boolean> {
  const client = new Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ found: boolean }>('SELECT EXISTS (SELECT FROM schools.county) AS found');
    return rows[0]?.found ?? false;
  } finally {
    await client.end();
  }
}
