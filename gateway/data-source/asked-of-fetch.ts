import { Kind, parse, type FragmentDefinitionNode } from 'graphql';
import { askedAt, fieldsOf, responseKey, type AskedField } from '../answer/client-operation';
import type { ResponsePath } from '../answer/response-path';
import type { IncomingFetch } from './incoming-fetch';
import type { Place } from './positions';

/** Tells for a place which of the client's fields the fetch would have filled there. */
export type AskedOfFetch = (place: Place) => ResponsePath[];

/**
 * The fetch's own selection, less what the planner added for itself (keys, `__typename`, required fields).
 * Where nothing is left, the fetch only prepares others, and the place itself is what the client misses.
 */
export function askedOfFetch({ request, path, operation }: IncomingFetch, forEntities: boolean): AskedOfFetch {
  const selected = selectedFields(request.query, forEntities);
  const asked = askedAt(operation(), path.map((step) => (step === '@' ? 0 : step)))?.keys;
  return (place) => {
    const typename = place.value?.__typename;
    const keys = selected
      .filter(({ parent }) => !forEntities || !typename || parent === typename || isAbstract(operation().schema.getType(parent)))
      .map(({ node }) => responseKey(node))
      .filter((key) => key !== '__typename' && asked?.has(key));
    return keys.length > 0 ? [...new Set(keys)].map((key) => [...place.path, key]) : [place.path];
  };
}

const isAbstract = (type: object | undefined | null): boolean => !!type && 'resolveType' in type;

function selectedFields(query: string, forEntities: boolean): AskedField[] {
  const { definitions } = parse(query, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return [];
  const fields = fieldsOf('', operation.selectionSet, fragments);
  if (!forEntities) return fields;
  return fields.flatMap(({ node }) => (node.selectionSet ? fieldsOf('', node.selectionSet, fragments) : []));
}
