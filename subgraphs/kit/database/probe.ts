import { Client, type ClientConfig } from 'pg';

/** How long the database may take to say that it is there, milliseconds: a busy machine is no absent one. */
const patience = 3_000;

/** Asks whether the database answers, on a connection of its own: whoever watches must not wait behind those who are served. */
export class Probe {
  private client: Promise<Client> | undefined;

  /** Connects at once, so that the first who asks need not wait for it. */
  constructor(private readonly config: ClientConfig) {
    void this.answers();
  }

  async answers(): Promise<boolean> {
    const connecting = (this.client ??= this.connect());
    try {
      await (await connecting).query('SELECT 1');
      return true;
    } catch {
      // The next probe begins with a new connection; what is left of this one is let go.
      if (this.client === connecting) this.client = undefined;
      void connecting.then((client) => client.end()).catch(() => undefined);
      return false;
    }
  }

  async close(): Promise<void> {
    await this.client?.then((client) => client.end()).catch(() => undefined);
  }

  private async connect(): Promise<Client> {
    const client = new Client({ ...this.config, connectionTimeoutMillis: patience, query_timeout: patience });
    // A connection that is lost while nobody asks is found by the next probe.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }
}
