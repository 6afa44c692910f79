import { DataSource } from 'typeorm';
import type { SubgraphDefinition } from '../definition';
import { Change } from '../history/change.entity';
import type { DatabaseLogin } from './login';
import { SnakeNaming } from './naming';
import { columnTypes } from './types';

/** The longest a single statement may run, in milliseconds; below the deadline of a request (see the fault table in the docs). */
export const statementTimeout = 1500;

export interface DataSourceOptions {
  readonly login: DatabaseLogin;
  /** A role that the login takes on; its own rights when left out. */
  readonly role?: string;
  /** Connections of the pool; subgraphs × processes × this must stay below the server's max_connections. */
  readonly poolSize?: number;
  /** Milliseconds; 0 for no limit. */
  readonly statementTimeoutMs?: number;
}

/** Compiling a statement takes longer than any that may run for so short a time. */
const sessionOf = ({ name, plansEachTime = false }: SubgraphDefinition, statementTimeoutMs: number): Readonly<Record<string, string | number>> => ({
  search_path: `${name},extensions`,
  statement_timeout: statementTimeoutMs,
  timezone: 'UTC',
  jit: 'off',
  plan_cache_mode: plansEachTime ? 'force_custom_plan' : 'auto',
});

/** The one TypeORM data source of a subgraph: its own schema, its own role, migrations by hand. */
export function createDataSource(definition: SubgraphDefinition, { login, role, poolSize = 8, statementTimeoutMs = statementTimeout }: DataSourceOptions): DataSource {
  const { user, ...address } = login;
  return new DataSource({
    type: 'postgres',
    ...address,
    username: user,
    schema: definition.name,
    entities: [Change, ...definition.entities],
    migrations: [...definition.migrations],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    applicationName: `sng-${definition.name}`,
    poolSize,
    extra: {
      types: columnTypes,
      options: Object.entries({ ...sessionOf(definition, statementTimeoutMs), ...(role && { role }) })
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' '),
      keepAlive: true,
    },
  });
}
