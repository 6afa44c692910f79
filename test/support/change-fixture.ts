import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Kind, parse, print, type OperationDefinitionNode } from 'graphql';
import { Client } from 'pg';
import type { DatabaseLogin } from '../../subgraphs/kit/database/login';

const folder = join(__dirname, '..', 'operations', 'changes');

/** One mutation with the rows it is about and a query of what its neighbours show afterwards. */
export interface ChangeFixture {
  readonly name: string;
  /** Path of the files with result and SQL, without their endings. */
  readonly path: string;
  readonly mutation: string;
  readonly neighbours: string;
  /** Value of each variable, as the sample database has it. */
  variables(owner: DatabaseLogin): Promise<Record<string, unknown>>;
}

/**
 * Reads every fixture: a `.graphql` file with one mutation, one query, and before them a comment for each variable that tells where
 * its value is found, `# $room: SELECT id FROM facilities.room …`.
 */
export const changeFixtures = (): ChangeFixture[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => read(basename(file, '.graphql')));

function read(name: string): ChangeFixture {
  const path = join(folder, name);
  const text = readFileSync(`${path}.graphql`, 'utf8');
  const operations = parse(text).definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  const one = (kind: string): string => {
    const operation = operations.find((node) => String(node.operation) === kind);
    if (!operation) throw new Error(`${name}.graphql needs one ${kind}`);
    return print(operation);
  };
  const lookups = [...text.matchAll(/^# \$(\w+): (.+)$/gm)].map(([, variable = '', sql = '']) => ({ variable, sql }));
  return { name, path, mutation: one('mutation'), neighbours: one('query'), variables: (owner) => look(name, lookups, owner) };
}

async function look(name: string, lookups: readonly { variable: string; sql: string }[], owner: DatabaseLogin): Promise<Record<string, unknown>> {
  const client = new Client(owner);
  await client.connect();
  try {
    const variables: Record<string, unknown> = {};
    for (const { variable, sql } of lookups) {
      const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
      if (!rows[0]) throw new Error(`${name}.graphql: $${variable} finds no row in the sample`);
      variables[variable] = rows[0][0];
    }
    return variables;
  } finally {
    await client.end();
  }
}

/** The variables that an operation declares: it is refused any others. */
export function declared(operation: string, variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => new RegExp(`\\$${name}\\b`).test(operation)));
}

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const unsteady = new Set(['at', 'request', 'startCursor', 'endCursor', 'cursor']);

/** Replacer for JSON: what is made anew with every run is told by its kind. */
export const steady = (key: string, value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  return unsteady.has(key) ? `<${key}>` : value.replace(uuid, '<id>');
};
