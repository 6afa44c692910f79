import { getNamedType, isNonNullType, isObjectType, type GraphQLField, type GraphQLOutputType } from 'graphql';

/** All that can be asked of a type without arguments, so many objects deep; no lists of records. */
export function selectionOf(type: GraphQLOutputType, depth = 3): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ args }) => args.every((arg) => !isNonNullType(arg.type)));
  const picked = fields.flatMap((field: GraphQLField<unknown, unknown>) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [field.name];
    return depth > 0 && !inner.name.endsWith('Connection') ? [`${field.name} ${selectionOf(field.type, depth - 1)}`] : [];
  });
  return `{ ${picked.join(' ')} }`;
}
