import { execute, parse, validate, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { Scope } from '../context/scope';
import type { Database } from '../database/database';
import { toClientError } from '../errors/to-client';
import { CodedError } from '../errors/coded-error';
import type { SubgraphExecutor, SubgraphRequest } from '../executor';

/** The most entities that one fetch may ask for: a hundred pages of a hundred, the largest that a list within a list gives. */
const maxRepresentations = 10_000;

const representationsIn = (variables: SubgraphRequest['variables']): readonly unknown[] => {
  const given: unknown = variables?.['representations'];
  return Array.isArray(given) ? given : [];
};

type Prepared = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/** Operations a gateway plans repeat; a bound keeps ad-hoc ones from filling the memory. */
const rememberedOperations = 1000;

/** Runs operations against one subgraph's schema, each in a request scope of its own. `report` gets what clients are not told. */
export function createExecutor(schema: GraphQLSchema, database: Database, report: (error: unknown, requestId: string) => void): SubgraphExecutor {
  const prepared = new LRUCache<string, Prepared>({ max: rememberedOperations });

  const prepare = (query: string): Prepared => {
    let operation = prepared.get(query);
    if (!operation) prepared.set(query, (operation = parseAndValidate(schema, query)));
    return operation;
  };

  return async ({ query, variables, operationName }, envelope): Promise<ExecutionResult> => {
    const toClient = (error: GraphQLError): GraphQLError => toClientError(error, (original) => report(original, envelope.requestId));
    const { length } = representationsIn(variables);
    if (length > maxRepresentations) return { errors: [toClient(new CodedError('OPERATION_TOO_LARGE', { limit: 'REPRESENTATIONS', max: maxRepresentations, actual: length }))] };
    const operation = prepare(query);
    if ('errors' in operation) return { errors: operation.errors.map(toClient) };
    const scope = new Scope(envelope, database);
    const result = await execute({ schema, document: operation.document, variableValues: variables, operationName, contextValue: scope });
    scope.answered(!result.errors);
    return result.errors ? { ...result, errors: result.errors.map(toClient) } : result;
  };
}

function parseAndValidate(schema: GraphQLSchema, query: string): Prepared {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length ? { errors } : { document };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
