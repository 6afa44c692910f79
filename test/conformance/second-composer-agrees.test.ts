import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@theguild/federation-composition';
import { lexicographicSortSchema, parse, printSchema, buildASTSchema } from 'graphql';
import { Supergraph } from '@apollo/federation-internals';
import { subgraphNames } from '../../database/provision/roles';

const read = (file: string): string => readFileSync(join(__dirname, '..', '..', 'schema', file), 'utf8');
const sorted = (sdl: string): string => printSchema(lexicographicSortSchema(buildASTSchema(parse(sdl))));

test('a second composer makes the same client schema of our subgraphs', () => {
  const result = composeServices(subgraphNames.map((name) => ({ name, url: `http://${name}.invalid/graphql`, typeDefs: parse(read(`${name}.graphql`)) })));
  expect(result.errors?.map(({ message }) => message)).toBeUndefined();
  const api = printSchema(Supergraph.build(result.supergraphSdl as string).apiSchema().toGraphQLJSSchema());
  expect(sorted(api)).toBe(sorted(read('api.graphql')));
});
