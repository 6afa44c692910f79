import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { printSubgraphSchema } from '@apollo/subgraph';
import { parse, printSchema } from 'graphql';
import type { SubgraphDefinition } from '../subgraphs/kit';
import { buildFederatedSchema } from '../subgraphs/kit/schema/build';

/** Written to the supergraph; the gateway is given the real addresses by whoever starts it. */
const placeholderUrl = (name: string): string => `http://${name}.invalid/graphql`;

/** The committed artefacts by file name: one SDL for each subgraph, the supergraph, and the schema that clients see. Throws composition errors. */
export function composeArtefacts(definitions: readonly SubgraphDefinition[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const services = definitions.map((definition) => {
    const sdl = `${printSubgraphSchema(buildFederatedSchema(definition)).trim()}\n`;
    files.set(`${definition.name}.graphql`, sdl);
    return { name: definition.name, url: placeholderUrl(definition.name), typeDefs: parse(sdl) };
  });
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(`The subgraphs do not compose:\n${(errors ?? []).map((error) => `- ${error.message}`).join('\n')}`);
  files.set('supergraph.graphql', `${supergraphSdl.trim()}\n`);
  files.set('api.graphql', `${printSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema()).trim()}\n`);
  return files;
}
