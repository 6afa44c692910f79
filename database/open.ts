import { loginFromUrl, type DatabaseLogin } from '../subgraphs/kit/database/login';
import { startEmbeddedServer } from './embedded';
import { createDatabase } from './provision/create-database';

/** The database all subgraphs share on one server, each in a schema of its own. */
export const databaseName = 'school_network';

export interface OpenDatabase {
  /** The owner's login: provisions, migrates and imports. Subgraphs get logins of their own. */
  readonly owner: DatabaseLogin;
  /** Stops the server if it is ours. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** An existing server, `postgres://owner:password@host:5432/database`; the embedded one when left out. */
  readonly url?: string;
  /** Where the embedded server keeps its data. */
  readonly dataDir: string;
  /** A TCP port for the embedded server, besides its Unix socket, for other processes of this machine. */
  readonly port?: number;
}

export async function openDatabase({ url, dataDir, port }: DatabaseOptions): Promise<OpenDatabase> {
  if (url) return { owner: loginFromUrl(url), close: async () => undefined };
  const server = await startEmbeddedServer({ dataDir, port });
  const owner = { ...server.address, database: databaseName };
  try {
    await createDatabase(owner);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { owner, close: () => server.stop() };
}
