import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

/** The graph has no subscriptions; left to the executor, whoever asks for one would be told that something broke on our side. */
export const noSubscriptions: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (node.operation === OperationTypeNode.SUBSCRIPTION) context.reportError(new GraphQLError('The graph has no subscriptions: ask a query again instead.', { nodes: node }));
    return false;
  },
});
