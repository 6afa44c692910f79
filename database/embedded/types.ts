export interface ServerAddress {
  /** A host name, or the folder of the Unix socket: `pg` and libpq accept both in the same place. */
  host: string;
  port: number;
  user: string;
  password: string;
}

export interface EmbeddedServer {
  readonly address: ServerAddress;
  /** Ends all connections, waits until PostgreSQL has left and frees the folder. May be called twice. */
  stop(): Promise<void>;
}

export interface EmbeddedServerOptions {
  dataDir: string;
  /** Also listen on 127.0.0.1 at this port. Without it there is no TCP at all (except on Windows), so no port can clash. */
  port?: number;
  /** PostgreSQL settings, on top of the defaults in `settings.ts`. */
  settings?: Record<string, string>;
  log?: (line: string) => void;
}
