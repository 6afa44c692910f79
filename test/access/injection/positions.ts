import { getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLObjectType } from 'graphql';
import { apiSchema } from '../../support/supergraph';

const schema = apiSchema();

type Field = GraphQLField<unknown, unknown>;
type Input = GraphQLArgument | GraphQLInputField;

/** One place of an operation that takes a value: a leaf of an argument, however deep in its input objects. */
export interface Position {
  /** As in `Query.schools.where.name.contains`. */
  readonly name: string;
  /** Named type of the leaf. */
  readonly type: string;
  /** Type of a variable that stands there. */
  readonly variableType: string;
  readonly isList: boolean;
  /** Whether the root field is null when it fails, and its neighbours are not. */
  readonly alone: boolean;
  /** The selection that asks through it, with a variable of this name at the position. */
  selection(alias: string, variable: string): string;
}

interface Leaf {
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  /** The value of the argument as written, with `text` at the leaf. */
  write(text: string): string;
}

const isRequired = ({ type, defaultValue }: Input): boolean => isNonNullType(type) && defaultValue === undefined;

/** A value that fits a type, for what an argument insists on. */
function fitting(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) return '[]';
  if (isInputObjectType(named)) return `{ ${Object.values(named.getFields()).filter(isRequired).map((field) => `${field.name}: ${fitting(field.type)}`).join(', ')} }`;
  if (isEnumType(named)) return named.getValues()[0]!.name;
  // The day is the today of the tests: some arguments take none before it, some none after.
  return { Int: '1', Float: '1', Boolean: 'true', Date: '"2026-11-23"', DateTime: '"2026-09-01T00:00:00Z"', ID: '"00000000-0000-7000-8000-000000000000"' }[named.name] ?? '"620981"';
}

const others = (all: readonly Input[], except?: string): string[] => all.filter((input) => isRequired(input) && input.name !== except).map(({ name, type }) => `${name}: ${fitting(type)}`);

/** Every leaf below inputs; one that leads back into an object it is in is not followed. */
function leavesOf(inputs: readonly Input[], within: readonly string[] = []): Leaf[] {
  return inputs.flatMap(({ name, type }): Leaf[] => {
    const named = getNamedType(type);
    const beside = (text: string): string => [`${name}: ${text}`, ...others(inputs, name)].join(', ');
    if (isLeafType(named)) return [{ path: [name], type, write: beside }];
    if (within.includes(named.name) || !isInputObjectType(named)) return [];
    return leavesOf(Object.values(named.getFields()), [...within, named.name]).map(({ path, type: inner, write }) => ({ path: [name, ...path], type: inner, write: (text) => beside(`{ ${write(text)} }`) }));
  });
}

const objectOf = ({ type }: Field): GraphQLObjectType | null => {
  const named = getNamedType(type);
  return isObjectType(named) ? named : null;
};

/** A page of a few, so that there are objects to ask further of. */
const page = (field: Field): string[] => (field.args.some(({ name }) => name === 'first') ? ['first: 3'] : []);
const given = (values: readonly string[]): string => (values.length > 0 ? `(${values.join(', ')})` : '');

/** What makes a field be looked up and no more. */
function shortest(type: GraphQLObjectType | null): string {
  if (!type) return '';
  const fields = Object.values(type.getFields());
  const leaf = fields.find(({ name }) => name === 'totalCount') ?? fields.find((field) => !objectOf(field) && field.args.every((arg) => !isRequired(arg)));
  return leaf ? ` { ${leaf.name} }` : ' { __typename }';
}

type Way = readonly Field[];

/** The pages of a list are on the way to what it lists, and no step of their own. */
const isPage = (field: Field): boolean => field.name === 'nodes';
const steps = (way: Way): number => way.filter((field) => !isPage(field)).length;
const leadsOn = (field: Field): boolean => objectOf(field) !== null && !['edges', 'pageInfo'].includes(field.name);

/** The shortest way to each type, over at most two objects after the root field. */
function waysToTypes(most: number): Map<GraphQLObjectType, Way> {
  const ways = new Map<GraphQLObjectType, Way>([[schema.getQueryType()!, []]]);
  for (const [type, way] of ways) {
    // What is looked up by a key is not there for the key that is made up here; lists come first.
    const fields = Object.values(type.getFields()).filter(leadsOn).sort((a, b) => a.args.filter(isRequired).length - b.args.filter(isRequired).length);
    for (const field of fields.filter(({ args }) => way.length > 0 || args.some(({ name }) => name === 'first'))) {
      const target = objectOf(field)!;
      if (!ways.has(target) && steps([...way, field]) <= most) ways.set(target, [...way, field]);
    }
  }
  return ways;
}

function write(way: Way, innermost: string): string {
  return way.reduceRight((inner, field) => `${field.name}${given([...page(field), ...others(field.args)])} { ${inner} }`, innermost);
}

function positionsOf(type: GraphQLObjectType, way: Way, field: Field): Position[] {
  return leavesOf(field.args).map(({ path, type: leaf, write: writeLeaf }) => {
    const [first] = [...way, field];
    return {
      name: [type.name, field.name, ...path].join('.'),
      type: getNamedType(leaf).name,
      variableType: String(leaf),
      isList: isListType(getNullableType(leaf)),
      alone: isNonNullType(first!.type),
      selection: (alias, variable) => `${alias}: ${write(way, `${field.name}(${writeLeaf(`$${variable}`)})${shortest(objectOf(field))}`)}`,
    };
  });
}

/** Every position of every field that is a root field or can be come to over two objects. */
export function positions(): Position[] {
  return [...waysToTypes(2)].flatMap(([type, way]) => Object.values(type.getFields()).flatMap((field) => positionsOf(type, way, field)));
}

/** Every leaf of the input of a mutation: its path, a list being gone into by its first item. */
export function leavesOfChange(mutation: string): { readonly path: readonly string[]; readonly type: string; readonly isList: boolean }[] {
  const input = schema.getMutationType()!.getFields()[mutation]!.args[0]!;
  const walk = (type: GraphQLInputType, path: readonly string[]): { path: readonly string[]; type: string; isList: boolean }[] => {
    const named = getNamedType(type);
    const isList = isListType(getNullableType(type));
    if (!isInputObjectType(named)) return [{ path, type: named.name, isList }];
    return Object.values(named.getFields()).flatMap((field) => walk(field.type, [...path, ...(isList ? ['0'] : []), field.name]));
  };
  return walk(input.type, []);
}
