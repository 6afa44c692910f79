import { isScalarType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql';

/**
 * Makes every scalar of a schema give what JSON carries, whatever its own `serialize` gives (a Date, say): an answer is then the
 * same whether it is handed over within the process or sent as text, and nobody need write it out and read it back to know so.
 */
export function serializeToJson(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue;
    const serialize = type.serialize.bind(type);
    type.serialize = (value) => asJson(serialize(value));
  }
}

/** Text, truth values and finite numbers are JSON already; only the rest is written out and read back. */
const asJson = (value: unknown): unknown => {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)) return value;
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
};
