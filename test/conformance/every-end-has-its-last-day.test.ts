import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(isObjectType);

test('a type that tells the first day it no longer holds tells its last day as well', () => {
  const dated = types.filter((type) => 'endsOn' in type.getFields());
  expect(dated.length).toBeGreaterThan(15);
  for (const type of dated) expect(`${type.name}.${String(type.getFields().lastDay?.type)}`).toBe(`${type.name}.Date`);
});
