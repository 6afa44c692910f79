import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, NoSchemaIntrospectionCustomRule, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context/gateway-context';

const known = new WeakMap<DocumentNode, GraphQLError | null>();

/**
 * Keeps the schema from everybody but system administrators. Apollo Server's own switch is a validation rule, which refuses all
 * alike; a rule that knew who asks would be wrong, too, for what one administrator was allowed is not validated again for others.
 */
export const introspectionForAdministrators: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, contextValue }) => {
      if (contextValue.state.envelope.viewer.role === 'SYSTEM_ADMINISTRATOR') return;
      const error = introspectionIn(schema, document);
      if (error) throw new GraphQLError(error.message, { nodes: error.nodes, extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
    },
  }),
};

/** Apollo Server gives the same object for the same document as long as it remembers it. */
function introspectionIn(schema: GraphQLSchema, document: DocumentNode): GraphQLError | null {
  const before = known.get(document);
  if (before !== undefined) return before;
  const [error = null] = validate(schema, document, [NoSchemaIntrospectionCustomRule], { maxErrors: 1 });
  known.set(document, error);
  return error;
}
