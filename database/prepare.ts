import type { SubgraphDefinition } from '../subgraphs/kit';
import type { DatabaseLogin } from '../subgraphs/kit/database/login';
import { migrate } from '../subgraphs/kit/database/migrate';
import { provision } from './provision/provision';
import { grantServing } from './provision/grants';
import { ownerOf } from './provision/roles';

/** Brings a database up to date: roles and schemas, then each subgraph's migrations as the owner of its schemas, and what its serving role may do. Tells the migrations it ran. */
export async function prepareDatabase(owner: DatabaseLogin, definitions: readonly SubgraphDefinition[]): Promise<string[]> {
  await provision(owner);
  const ran: string[] = [];
  for (const definition of definitions) {
    ran.push(...(await migrate(definition, owner, ownerOf(definition.name))));
    await grantServing(owner, definition);
  }
  return ran;
}
