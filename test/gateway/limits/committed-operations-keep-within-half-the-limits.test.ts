import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getIntrospectionQuery, Kind, Lexer, parse, Source, TokenKind, validate, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';
import { costOf } from '../../../gateway/limits/cost';
import { limits, type Limit } from '../../../gateway/limits/limits';
import { shapeOf } from '../../../gateway/limits/shape';

const root = join(__dirname, '..', '..', '..');
const folders = ['test/coverage/queries', 'test/operations/changes', 'gateway/graphiql/examples'];
const files = folders.flatMap((folder) => readdirSync(join(root, folder)).filter((file) => file.endsWith('.graphql')).map((file) => join(folder, file)));
const schema = buildSchema(readFileSync(join(root, 'schema', 'api.graphql'), 'utf8'));

type Size = Readonly<Record<Limit, number>>;

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

function sizeOf(text: string): Size {
  const document = parse(text);
  const operations = document.definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  const costs = operations.map((operation) => {
    const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    );
    return costOf(schema, { document, operation, variables: Object.fromEntries(defaults) as Record<string, unknown> });
  });
  return { TOKENS: tokensOf(text), ...shapeOf(document), COST: Math.max(...costs) };
}

const sizes = files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })).map(({ file, text }) => ({ file, text, size: sizeOf(text) }));

test('there are committed operations to measure, of each kind', () => {
  for (const folder of folders) expect(files.filter((file) => file.startsWith(folder)).length).toBeGreaterThanOrEqual(5);
});

test.each(Object.entries(limits) as [Limit, number][])('every committed operation leaves half of %s unused', (limit, max) => {
  const over = sizes.filter(({ size }) => size[limit] * 2 > max).map(({ file, size }) => `${file}: ${size[limit]} of ${max}`);
  expect(over).toEqual([]);
});

test('the figures beside the limits are those of the committed operations', () => {
  const source = readFileSync(join(root, 'gateway', 'limits', 'limits.ts'), 'utf8');
  for (const limit of Object.keys(limits) as Limit[]) {
    const most = Math.max(...sizes.map(({ size }) => size[limit]));
    const [, comment = ''] = new RegExp(`/\\*\\* ([^*]*) \\*/\\s+${limit}:`).exec(source) ?? [];
    expect(`${limit} ${comment}`).toMatch(new RegExp(`\\b${most.toLocaleString('en-US')}\\b`));
  }
});

test('they are operations of the present schema, so that their costs are real', () => {
  expect(sizes.flatMap(({ file, text }) => validate(schema, parse(text)).map(({ message }) => `${file}: ${message}`))).toEqual([]);
});

test('the question with which tools ask for the whole schema is within every limit', () => {
  const size = sizeOf(getIntrospectionQuery({ schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true }));
  for (const [limit, max] of Object.entries(limits) as [Limit, number][]) expect(size[limit]).toBeLessThanOrEqual(max);
  expect(size.COST).toBe(0);
});
