import { getNamedType, isNonNullType, isObjectType, type GraphQLObjectType } from 'graphql';

/** All that can be asked of a type without arguments: its values, and of its objects that they are there. */
export const everyField = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter(({ args }) => args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined))
    .map((field) => (isObjectType(getNamedType(field.type)) ? `${field.name} { __typename }` : field.name))
    .join(' ');
