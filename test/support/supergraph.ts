import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, parse, type ConstDirectiveNode, type DocumentNode, type GraphQLSchema, type StringValueNode } from 'graphql';

const read = (file: string): string => readFileSync(join(__dirname, '..', '..', 'schema', file), 'utf8');

export const supergraphDocument = (): DocumentNode => parse(read('supergraph.graphql'));
export const apiSchema = (): GraphQLSchema => buildASTSchema(parse(read('api.graphql')));

/** The value of a directive's argument as text, e.g. the `graph` of `@join__field(graph: STAFFING)`. */
export function argument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value && 'value' in value ? String((value as StringValueNode).value) : undefined;
}
