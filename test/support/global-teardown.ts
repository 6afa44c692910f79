import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { scanLogs } from './logs/scan';

export default async function globalTeardown(): Promise<void> {
  const running = globalThis.testServer;
  if (!running) return;
  const { server, folder, logs } = running;
  await server.stop();
  await copyFile(join(folder, 'postgres.log'), join(logs, 'postgres.log'));
  await rm(folder, { recursive: true, force: true });
  // A log with a secret in it fails the run, and stays to be looked at.
  scanLogs(logs);
  await rm(logs, { recursive: true, force: true });
}
