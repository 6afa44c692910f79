import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The queries GraphiQL opens with are fixtures like the others. */
const folders = [join(__dirname, '..', 'operations'), join(__dirname, '..', '..', 'gateway', 'graphiql', 'examples')];

/** Every operation fixture: its name and its file. */
export const operationFiles = (): (readonly [name: string, file: string])[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => [basename(file, '.graphql'), join(folder, file)] as const),
  );

/** What the queries GraphiQL opens with are asked of: the fullest county of the sample. The page asks of the county of the account. */
export const operationVariables = { countyCode: '620981' };

const made = new Set(['id', 'cursor', 'startCursor', 'endCursor']);

/** Replacer for JSON: ids are made anew with every import, and cursors hold them. */
export const withoutIds = (key: string, value: unknown): unknown => (made.has(key) && typeof value === 'string' ? `<${key}>` : value);
