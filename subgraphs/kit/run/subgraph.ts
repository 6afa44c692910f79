import type { GraphQLSchema } from 'graphql';
import { createDataSource, type DataSourceOptions } from '../database/data-source';
import { Database, type StatementListener } from '../database/database';
import type { SubgraphDefinition } from '../definition';
import { loggable } from '../errors/loggable';
import type { SubgraphExecutor } from '../executor';
import { buildFederatedSchema } from '../schema/build';
import { keepDuties, type Duties } from './duties';
import { createExecutor } from './execute';

export interface SubgraphOptions extends DataSourceOptions {
  readonly onStatement?: StatementListener;
  /** Does what falls due with the day, by this calendar; nothing when left out. */
  readonly duties?: Duties;
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
  const report = options.report ?? reportToConsole(definition.name);
  const stopDuties = options.duties ? keepDuties(definition, database, options.duties, report) : null;
  return {
    name: definition.name,
    schema,
    execute: createExecutor(schema, database, report),
    ready: () => database.answers(),
    close: async () => {
      await stopDuties?.();
      await database.close();
    },
  };
}
