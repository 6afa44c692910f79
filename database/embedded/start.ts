import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { clusterExists, initialiseCluster, linkCluster, removePartialClusters, SUPERUSER } from './cluster';
import { lockFolder } from './folder-lock';
import { installedNative, usableNative } from './native';
import { stopOrphan } from './orphan';
import { superuserPassword } from './password';
import { choosePlace, SHARED_FOLDER } from './place';
import { startPostmaster } from './postmaster';
import { untilReady } from './readiness';
import { runtimeUser } from './runtime-user';
import { settingArguments } from './settings';
import { socketFolder } from './socket-folder';
import type { EmbeddedServer, EmbeddedServerOptions, ServerAddress } from './types';

const DEFAULT_PORT = 5432;

/** Starts the PostgreSQL that comes with the product, on the cluster in `dataDir`, which is made if it is not there. */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  await mkdir(options.dataDir, { recursive: true });
  const dataDir = await realpath(options.dataDir);
  const release = await lockFolder(dataDir);
  try {
    return await startLocked(dataDir, options, release);
  } catch (error) {
    await release();
    throw error;
  }
}

async function startLocked(dataDir: string, options: EmbeddedServerOptions, release: () => Promise<void>): Promise<EmbeddedServer> {
  const { settings = {}, log = () => undefined } = options;
  const user = await runtimeUser(join(dataDir, 'postgres'));
  const place = await choosePlace(dataDir, user);
  const native = await usableNative(await installedNative(), user, user ? SHARED_FOLDER : join(dataDir, 'native'));

  const exists = await clusterExists(place.cluster, native);
  const password = await superuserPassword(dataDir, exists);
  await removePartialClusters(place.folder);
  if (exists) {
    await stopOrphan(place.cluster, native, log);
  } else {
    log(`Making a PostgreSQL ${native.version} cluster in ${place.cluster}`);
    await initialiseCluster({ place, native, user, password, sync: settings.fsync !== 'off' });
    await linkCluster(dataDir, place);
  }

  const port = options.port ?? DEFAULT_PORT;
  const tcp = options.port !== undefined || process.platform === 'win32';
  const socket = process.platform === 'win32' ? undefined : await socketFolder(place, port, user);
  const address: ServerAddress = { host: tcp || !socket ? '127.0.0.1' : socket, port, user: SUPERUSER, password };
  const logFile = join(dataDir, 'postgres.log');
  const postmaster = await startPostmaster({
    native,
    cluster: place.cluster,
    user,
    args: settingArguments(settings, { socketFolder: socket, port, tcp }),
    logFile,
    onUnexpectedEnd: (how) => log(`PostgreSQL ended by itself (${how}); see ${logFile}`),
  });
  const stop = async (): Promise<void> => {
    await postmaster.stop();
    await release();
  };
  try {
    // By the socket, where there is one: at a TCP port that is taken another server might answer.
    await untilReady(postmaster, { ...address, host: socket ?? address.host }, logFile);
  } catch (error) {
    await stop();
    throw error;
  }
  let stopped: Promise<void> | undefined;
  return { address, stop: () => (stopped ??= stop()) };
}
