import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isEnumType, isNonNullType, isObjectType, isScalarType, isSpecifiedScalarType, type GraphQLField, type GraphQLObjectType } from 'graphql';

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'));

type Field = GraphQLField<unknown, unknown>;
type Step = readonly [type: GraphQLObjectType, field: Field];

/** Values for the arguments that a field insists on, by name. */
const values: Readonly<Record<string, string>> = { countyCode: '"620981"', from: '"2020-01-01"', since: '"2020-01-01"' };

const objectOf = (field: Field): GraphQLObjectType | null => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : null;
};

/** Fields that find one record by its id or code, either of which may be left out, find nothing without. */
const usable = ({ args }: Field): boolean => !args.some(({ name }) => name === 'id') && args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined || arg.name in values);

const stepsFrom = (type: GraphQLObjectType): Step[] => Object.values(type.getFields()).filter((field) => objectOf(field) && usable(field)).map((field) => [type, field]);

/** The shortest way from the root to each type. */
function waysToTypes(): Map<GraphQLObjectType, readonly Step[]> {
  const root = schema.getQueryType()!;
  const ways = new Map<GraphQLObjectType, readonly Step[]>([[root, []]]);
  for (const [type, way] of ways) {
    for (const step of stepsFrom(type)) {
      const target = objectOf(step[1])!;
      if (!ways.has(target)) ways.set(target, [...way, step]);
    }
  }
  return ways;
}

/** The shortest way from each type to `goal`. */
function waysTo(goal: GraphQLObjectType): Map<GraphQLObjectType, readonly Step[]> {
  const ways = new Map<GraphQLObjectType, readonly Step[]>([[goal, []]]);
  const all = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && type !== schema.getMutationType());
  for (let grown = true; grown; ) {
    grown = false;
    for (const type of all) {
      if (ways.has(type)) continue;
      const step = stepsFrom(type).find(([, field]) => ways.has(objectOf(field)!));
      if (step) {
        ways.set(type, [step, ...ways.get(objectOf(step[1])!)!]);
        grown = true;
      }
    }
  }
  return ways;
}

function text(steps: readonly Step[], selection: string): string {
  const [step, ...rest] = steps;
  if (!step) return selection;
  const [, field] = step;
  const given = field.args.flatMap(({ name, type, defaultValue }) => {
    if (name === 'first') return ['first: 3'];
    if (name === 'during') return ['during: {}'];
    if (isNonNullType(type) && defaultValue === undefined) return [`${name}: ${values[name]}`];
    return isEnumType(getNamedType(type)) ? [] : [];
  });
  return `${field.name}${given.length ? `(${given.join(', ')})` : ''} { ${text(rest, selection)} }`;
}

/**
 * A query for each field of the schema by which one can come to a type: the shortest way to the field, through it, and the
 * shortest way on. So every field that leads on to it is gone through, from the root lists to the last link of a link.
 */
export function queriesThroughEveryField(typeName: string, selection: string): { readonly name: string; readonly query: string }[] {
  const goal = schema.getType(typeName) as GraphQLObjectType;
  const [to, on] = [waysToTypes(), waysTo(goal)];
  const found: { name: string; query: string }[] = [];
  for (const [type, way] of to) {
    if (type === goal && way.length === 0) continue;
    for (const step of stepsFrom(type)) {
      const rest = on.get(objectOf(step[1])!);
      if (rest) found.push({ name: `${type.name}.${step[1].name}`, query: `{ ${text([...way, step, ...rest], selection)} }` });
    }
  }
  return found;
}

/**
 * Queries for all fields of scalars of our own: by the shortest way from the root to their type, and by the shortest below schools,
 * which mostly leads through the keys of a school into another subgraph.
 */
export function queriesForOwnScalars(): { readonly name: string; readonly query: string }[] {
  const to = waysToTypes();
  return [...to].flatMap(([type, way]) => {
    const fields = Object.values(type.getFields()).filter((field) => usable(field) && isScalarType(getNamedType(field.type)) && !isSpecifiedScalarType(getNamedType(field.type)));
    if (fields.length === 0) return [];
    const selection = fields.map(({ name }) => name).join(' ');
    const below = waysTo(type).get(schema.getType('School') as GraphQLObjectType);
    return [
      { name: `${type.name} from the root`, query: `{ ${text(way, selection)} }` },
      ...(below ? [{ name: `${type.name} below schools`, query: `{ schools(first: 100) { nodes { ${text(below, selection)} } } }` }] : []),
    ];
  });
}
