import { isEnumType, isInputObjectType, isObjectType, type GraphQLNamedType } from 'graphql';
import { apiSchema } from '../support/supergraph';

const chinese = /\p{Script=Han}/u;
const english = /[A-Za-z]{2}/;

interface Described {
  readonly name: string;
  readonly description: string | null | undefined;
}

function elementsOf(type: GraphQLNamedType): Described[] {
  const self = { name: type.name, description: type.description };
  if (isEnumType(type)) return [self, ...type.getValues().map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
  if (isInputObjectType(type)) return [self, ...Object.values(type.getFields()).map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
  if (!isObjectType(type)) return [self];
  return [
    self,
    ...Object.values(type.getFields()).flatMap((field) => [
      { name: `${type.name}.${field.name}`, description: field.description },
      ...field.args.map((arg) => ({ name: `${type.name}.${field.name}(${arg.name})`, description: arg.description })),
    ]),
  ];
}

const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
const elements = Object.values(apiSchema().getTypeMap())
  .filter((type) => !type.name.startsWith('__'))
  .flatMap(elementsOf)
  .filter(({ name }) => !builtIn.has(name));

test('the schema has elements to describe', () => expect(elements.length).toBeGreaterThan(500));

test('every type, field, argument and enum value is described in English with its Chinese term', () => {
  const bare = elements.filter(({ description }) => !description || !english.test(description) || !chinese.test(description));
  expect(bare.map(({ name }) => name)).toEqual([]);
});
