import { Client, type ClientConfig } from 'pg';

/** How long the database may take to say that it is there, milliseconds: a busy machine is no absent one. */
const patience = 3_000;

/** Asks whether the database answers, on one connection of its own: whoever watches must not wait behind those who are served. */
export class Probe {
  private client: Promise<Client> | undefined;
  private asking: Promise<boolean> | undefined;

  constructor(private readonly config: ClientConfig) {}

  /** Those who ask at the same time are told the same: however many they are, it is one question on one connection. */
  answers(): Promise<boolean> {
    return (this.asking ??= this.ask().finally(() => (this.asking = undefined)));
  }

  async close(): Promise<void> {
    await this.asking;
    await this.client?.then((client) => client.end());
  }

  private async ask(): Promise<boolean> {
    try {
      const client = await (this.client ??= this.connect());
      await client.query('SELECT 1');
      return true;
    } catch {
      // The next who asks begins with a new connection.
      const lost = this.client;
      this.client = undefined;
      await lost?.then((client) => client.end()).catch(() => undefined);
      return false;
    }
  }

  private async connect(): Promise<Client> {
    const client = new Client({ ...this.config, connectionTimeoutMillis: patience, query_timeout: patience });
    // A connection that is lost while nobody asks is found by the next who does.
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    return client;
  }
}
