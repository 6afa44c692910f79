import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { CodedError } from '../../subgraphs/kit/errors/coded-error';
import type { GatewayContext } from '../context/gateway-context';
import { costOf, type Asked } from './cost';
import { limits } from './limits';
import { Refusal } from './refusal';
import { withoutSuggestions } from './suggestions';

/** Refuses what would ask subgraphs for too much, once the variables say how much that is. Names are suggested for misspelt ones if so wished. */
export const costlyOperations = (suggestions: boolean): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      // Without one, operationName is at fault; the planner says how.
      if (!operation) return;
      const cost = affordable(schema, { document, operation, variables: coerced(schema, operation, request.variables, suggestions) });
      if (cost > limits.COST) throw new Refusal('OPERATION_TOO_LARGE', { limit: 'COST', max: limits.COST, actual: cost });
    },
  }),
});

function affordable(schema: GraphQLSchema, asked: Asked): number {
  try {
    return costOf(schema, asked);
  } catch (error) {
    throw error instanceof CodedError ? new Refusal(error.code, error.params) : error;
  }
}

/** Ends at the first value that does not fit: a list of thousands would otherwise become as many errors. */
function coerced(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> = {},
  suggestions: boolean,
): Record<string, unknown> {
  const { coerced: values, errors = [] } = getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 });
  if (values) return values;
  const [{ message, nodes } = new GraphQLError('The variables do not fit.')] = errors;
  throw new GraphQLError(suggestions ? message : withoutSuggestions(message), { nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
