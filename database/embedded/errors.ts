export class DataFolderInUseError extends Error {
  override readonly name = 'DataFolderInUseError';

  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`The data folder ${folder} is in use by process ${pid}. Stop that process, or set DATA_DIR to another folder.`);
  }
}

export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(readonly port: number) {
    super(`Port ${port} on 127.0.0.1 is taken by another program. Choose a free port for PostgreSQL, or leave it out to use a socket only.`);
  }
}

export class UnsupportedPlatformError extends Error {
  override readonly name = 'UnsupportedPlatformError';

  constructor(reason: string) {
    super(`The embedded PostgreSQL cannot run here: ${reason}. Set DATABASE_URL to a PostgreSQL server (15 or newer) instead.`);
  }
}

/** PostgreSQL or its data folder is in a state we must not repair by ourselves. */
export class EmbeddedServerError extends Error {
  override readonly name = 'EmbeddedServerError';
}
