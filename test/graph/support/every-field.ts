import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isEnumType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';

/** What a client of the graph can ask. */
export const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'), { assumeValid: true });

export type Field = GraphQLField<unknown, unknown>;

export const fieldsOf = (type: string): Field[] => Object.values((schema.getType(type) as GraphQLObjectType).getFields());

const isRecord = (type: unknown): boolean => isObjectType(type) && type.getFields()['id'] !== undefined;
const deepest = 4;

/** What a figure tells, down to the records that it names: of those their ids, for a record itself says what it is now. */
export function selection(type: GraphQLObjectType, depth = 0): string {
  const { nodes, totalCount } = type.getFields();
  if (!nodes) return isRecord(type) ? '{ id }' : `{ ${innerOf(type, depth)} }`;
  const node = getNamedType(nodes.type);
  return `{ ${totalCount ? 'totalCount ' : ''}nodes { ${isRecord(node) ? 'id' : innerOf(node, depth)} } }`;
}

function innerOf(type: unknown, depth: number): string {
  if (!isObjectType(type) || depth > deepest) return '__typename';
  const told = Object.values(type.getFields()).filter(({ args }) => args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined));
  return told
    .map((field) => ({ field, of: getNamedType(field.type) }))
    .flatMap(({ field, of }) => (isLeafType(of) ? [field.name] : isObjectType(of) ? [`${field.name} ${selection(of, depth + 1)}`] : []))
    .join(' ');
}

/** A field with what is given of its arguments, once for each value of an enum that it must have besides; null where it must have something else. */
export function askings(field: Field, given: Readonly<Record<string, string>>): string[] | null {
  const must = field.args.filter(({ name, type, defaultValue }) => isNonNullType(type) && defaultValue === undefined && !(name in given));
  const choice = must.find(({ type }) => isEnumType(getNamedType(type)));
  if (must.some((arg) => arg !== choice)) return null;
  const has = field.args.filter(({ name }) => name in given).map(({ name }) => `${name}: ${given[name]}`);
  const values = choice && getNamedType(choice.type);
  const chosen = choice && isEnumType(values) ? values.getValues().map(({ name }) => [`${choice.name}: ${name}`]) : [[]];
  const type = getNamedType(field.type);
  return chosen.map((one) => `${field.name}(${[...has, ...one].join(', ')}) ${isObjectType(type) ? selection(type) : ''}`);
}
