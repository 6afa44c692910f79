import { getNamedType, isInputObjectType, isObjectType, type GraphQLArgument, type GraphQLFieldResolver, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { Scope } from '../context/scope';
import { CodedError } from '../errors/coded-error';
import { presentCode, type Coded } from './present-codes';

/** Arguments and conditions that name an area by its code, and which sort of area. */
const areaCodes: Readonly<Record<string, Coded>> = { countyCode: 'county', townshipCode: 'township' };

type Args = Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<unknown, Scope, Args>;

/**
 * Whatever is asked by the code of an area is asked by the one that it has today: a former code finds what has another now. What is no code of an area and never was is refused,
 * for an answer of nothing would say that there is nothing. For every field that takes such a code, itself or as a condition.
 */
export function followAreaCodes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve && field.args.some(namesAnArea)) field.resolve = withPresentCodes(field.resolve as Resolve) as typeof field.resolve;
    }
  }
}

const namesAnArea = ({ name, type }: GraphQLArgument): boolean => name in areaCodes || hasAreaCode(type);
const hasAreaCode = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isInputObjectType(named) && Object.keys(named.getFields()).some((field) => field in areaCodes);
};

const withPresentCodes =
  (resolve: Resolve): Resolve =>
  async (source, args, scope, info) => {
    const present: Record<string, unknown> = { ...(await presentIn(scope, args)) };
    for (const [name, value] of Object.entries(args)) if (isConditions(value)) present[name] = await presentIn(scope, value);
    return resolve(source, present, scope, info);
  };

const isConditions = (value: unknown): value is Args => typeof value === 'object' && value !== null && Object.keys(value).some((name) => name in areaCodes);

async function presentIn(scope: Scope, given: Args): Promise<Args> {
  const named = Object.entries(areaCodes).flatMap(([field, sort]) => (typeof given[field] === 'string' ? [{ field, sort, code: given[field] }] : []));
  if (named.length === 0) return given;
  const found = await Promise.all(named.map(async ({ field, sort, code }) => [field, (await presentCode(scope, sort, code)) ?? unknown(field, sort, code)] as const));
  return { ...given, ...Object.fromEntries(found) };
}

function unknown(field: string, sort: Coded, value: string): never {
  throw new CodedError('BAD_FILTER', { field, value, expected: `the code of a ${sort}, or one that it had before` });
}
