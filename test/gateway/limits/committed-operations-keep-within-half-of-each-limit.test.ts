import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, Lexer, parse, Source, TokenKind } from 'graphql';
import { costOf } from '../../../gateway/limits/cost';
import { limits, type Limit } from '../../../gateway/limits/limits';
import { shapeOf } from '../../../gateway/limits/shape';

const root = join(__dirname, '..', '..', '..');
const schema = buildSchema(readFileSync(join(root, 'schema', 'api.graphql'), 'utf8'));
const files = ['test/coverage/queries', 'test/operations', 'test/operations/changes', 'gateway/graphiql/examples'].flatMap((folder) =>
  readdirSync(join(root, folder)).filter((file) => file.endsWith('.graphql')).map((file) => join(folder, file)),
);

function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

function costsIn(text: string): number {
  const document = parse(text);
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return Math.max(...operations.map((operation) => costOf(schema, { document, operation, variables: {} })));
}

test('there are operations to measure', () => {
  expect(files.length).toBeGreaterThan(150);
});

test.each(files)('%s keeps within half of each limit', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const measured: Record<Limit, number> = { ...shapeOf(parse(text)), TOKENS: tokensIn(text), COST: costsIn(text) };
  const over = Object.entries(measured).filter(([limit, actual]) => actual > limits[limit as Limit] / 2);
  expect(over).toEqual([]);
});
