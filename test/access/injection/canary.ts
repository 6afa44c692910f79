import { Client, escapeIdentifier } from 'pg';
import { roleOf, subgraphNames } from '../../../database/provision/roles';
import type { DatabaseLogin } from '../../../subgraphs/kit/database/login';

/** A table in every subgraph's schema that its role owns, so that a statement smuggled in may read, change and drop it. */
export interface Canaries {
  /** Rows that each still has. */
  alive(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

export const unharmed = Object.fromEntries(subgraphNames.map((name) => [name, 3]));

export async function setCanaries(owner: DatabaseLogin): Promise<Canaries> {
  const client = new Client(owner);
  await client.connect();
  for (const name of subgraphNames) {
    const table = `${escapeIdentifier(name)}.canary`;
    await client.query(`CREATE TABLE ${table} AS SELECT generate_series(1, 3) AS id`);
    await client.query(`ALTER TABLE ${table} OWNER TO ${escapeIdentifier(roleOf(name))}`);
  }
  return {
    async alive() {
      const counts: Record<string, number> = {};
      for (const name of subgraphNames) {
        const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${escapeIdentifier(name)}.canary WHERE id BETWEEN 1 AND 3`);
        counts[name] = rows[0]?.count ?? 0;
      }
      return counts;
    },
    close: () => client.end(),
  };
}
