import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');

/** The committed supergraph: all that the gateway knows of the subgraphs. */
export const readSupergraph = (): string => readFileSync(join(root, 'schema', 'supergraph.graphql'), 'utf8');

/** The queries GraphiQL opens with. */
export const exampleFolder = join(root, 'gateway', 'graphiql', 'examples');
