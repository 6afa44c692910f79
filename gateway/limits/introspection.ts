import type { ApolloServerPlugin } from '@apollo/server';
import { NoSchemaIntrospectionCustomRule, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context/gateway-context';
import { Refusal } from './refusal';

/** Apollo Server gives the same object for the same document as long as it remembers it. */
const known = new WeakMap<DocumentNode, boolean>();

/**
 * Keeps the schema from everybody but system administrators. Apollo Server's own switch is a validation rule, which refuses all
 * alike; a rule that knew who asks would be wrong, too, for what one administrator was allowed is not validated again for others.
 */
export const introspectionForAdministrators: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, contextValue }) => {
      if (contextValue.state.envelope.viewer.role === 'SYSTEM_ADMINISTRATOR') return;
      if (asksForSchema(schema, document)) throw new Refusal('FORBIDDEN', { reason: 'INTROSPECTION' });
    },
  }),
};

function asksForSchema(schema: GraphQLSchema, document: DocumentNode): boolean {
  const asks = known.get(document) ?? validate(schema, document, [NoSchemaIntrospectionCustomRule], { maxErrors: 1 }).length > 0;
  known.set(document, asks);
  return asks;
}
