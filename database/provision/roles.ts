import { createHmac } from 'node:crypto';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';

export const subgraphNames = ['schools', 'staffing', 'groups', 'facilities', 'planning'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** Alone may read personal data of teachers; the staffing role takes it on for one transaction and has nothing of it otherwise. */
export const privateRole = 'sng_staffing_private';

/** Owns the one function that tells of teachers whether they reached an age, and reads what that needs; nobody logs in as it. */
export const agesRole = 'sng_staffing_ages';

/** May read every subgraph's published views; granted to each subgraph, so that new ones need no new grants. */
export const publishedReader = 'sng_published_reader';
/** Serves: logs in, reads and writes rows, and owns nothing, so that whoever got hold of it can neither lift a guard nor rewrite what is kept. */
export const roleOf = (name: SubgraphName): string => `sng_${name}`;
/** Owns a subgraph's schemas and all in them; nobody logs in as it and nothing is served by it, it is taken on to migrate. */
export const ownerOf = (name: SubgraphName): string => `sng_${name}_owner`;
export const publishedSchemaOf = (name: SubgraphName): string => `${name}_published`;

/**
 * A subgraph's serving login, for whoever holds the owner's. The password follows from the owner's, so that nothing needs
 * to be stored and every process finds the same; the owner's cannot be found from it.
 */
export function subgraphLogin(owner: DatabaseLogin, name: SubgraphName): DatabaseLogin {
  const password = createHmac('sha256', owner.password).update(`school-network-graph:${roleOf(name)}`).digest('base64url');
  return { ...owner, user: roleOf(name), password };
}
