import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { SubgraphDefinition } from '../../subgraphs/kit';
import { SeenBy } from '../../subgraphs/kit/access/seen-by';
import { buildFederatedSchema } from '../../subgraphs/kit/schema/build';

const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('__'));

test('every field of every type says in its description for whom it is', () => {
  const silent = types.flatMap((type) => Object.values(type.getFields()).filter(({ description }) => !/ \[For [^\]]+ 可见: [^\]]+\]$/.test(description ?? '')).map(({ name }) => `${type.name}.${name}`));
  expect(silent).toEqual([]);
});

const definition = (resolver: SubgraphDefinition['resolvers'][number]): SubgraphDefinition => ({
  name: 'schools',
  entities: [],
  resolvers: [resolver],
  references: [],
  access: { rows: [], mutations: {} },
  migrations: [],
  sheets: [],
});

test('a type that declares no audience is not built', () => {
  @ObjectType()
  class Undeclared {
    @Field(() => String)
    name!: string;
  }
  @Resolver()
  class UndeclaredResolver {
    @Query(() => Undeclared, { nullable: true })
    undeclared(): null {
      return null;
    }
  }
  expect(() => buildFederatedSchema(definition(UndeclaredResolver))).toThrow('Undeclared declares no audience: say with @SeenBy for whom it is.');
});

test('a field for fewer than its type that could not be withheld is not built', () => {
  @SeenBy('OFFICE')
  @ObjectType()
  class Restricted {
    @Field(() => String)
    name!: string;
  }
  @SeenBy('EVERYONE')
  @ObjectType()
  class Holder {
    @Field(() => Restricted)
    restricted!: Restricted;
  }
  @Resolver()
  class HolderResolver {
    @Query(() => Holder)
    holder(): Holder {
      return { restricted: { name: 'x' } };
    }
  }
  expect(() => buildFederatedSchema(definition(HolderResolver))).toThrow('Holder.restricted is for fewer than Holder and must be nullable');
});
