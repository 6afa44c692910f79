import type { SubgraphDefinition } from '../subgraphs/kit';
import type { DatabaseLogin } from '../subgraphs/kit/database/login';
import { migrate } from '../subgraphs/kit/database/migrate';
import { provision } from './provision/provision';
import { subgraphLogin } from './provision/roles';

/** Brings a database up to date: roles and schemas, then each subgraph's migrations as its own role. Tells the migrations it ran. */
export async function prepareDatabase(owner: DatabaseLogin, definitions: readonly SubgraphDefinition[]): Promise<string[]> {
  await provision(owner);
  const ran: string[] = [];
  for (const definition of definitions) ran.push(...(await migrate(definition, subgraphLogin(owner, definition.name))));
  return ran;
}
