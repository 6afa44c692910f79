import type { GraphQLSchema } from 'graphql';
import { createDataSource, type DataSourceOptions } from '../database/data-source';
import { Database, type StatementListener } from '../database/database';
import type { SubgraphDefinition } from '../definition';
import { loggable } from '../errors/loggable';
import type { SubgraphExecutor } from '../executor';
import { buildFederatedSchema } from '../schema/build';
import { createExecutor } from './execute';

export interface SubgraphOptions extends DataSourceOptions {
  readonly onStatement?: StatementListener;
  /** Gets every error whose cause clients are not told. */
  readonly report?: (error: unknown, requestId: string) => void;
}

export interface RunningSubgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly execute: SubgraphExecutor;
  /** Whether the subgraph can answer: its database does. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

const reportToConsole = (name: string) => (error: unknown, requestId: string): void => {
  console.error(`[${name}] request ${requestId}:`, loggable(error));
};

/** Connects a subgraph to its migrated schema and makes it ready to execute. */
export async function startSubgraph(definition: SubgraphDefinition, options: SubgraphOptions): Promise<RunningSubgraph> {
  const dataSource = await createDataSource(definition, options).initialize();
  const database = new Database(dataSource, options.onStatement, definition.constraints, definition.access);
  const schema = buildFederatedSchema(definition);
  return {
    name: definition.name,
    schema,
    execute: createExecutor(schema, database, options.report ?? reportToConsole(definition.name)),
    ready: () => database.answers(),
    close: () => database.close(),
  };
}
