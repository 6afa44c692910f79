import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type DocumentNode, type ValidationRule } from 'graphql';
import type { GatewayContext } from '../context/gateway-context';
import { limits, type Limit } from './limits';
import { Refusal } from './refusal';
import { shapeOf } from './shape';

const refusals = new WeakMap<DocumentNode, readonly Refusal[]>();

/**
 * Refuses documents of too large a shape before graphql's own rules look at them, for those take a time that grows with the
 * square of a document's fields.
 *
 * Between parsing and validation Apollo Server has no place to refuse anything: what is thrown there is a fault of the
 * server's. So the document is put aside for an empty one, whose only errors are the refusals, told by the rule below.
 * Documents that passed are remembered by Apollo Server, and are neither measured nor validated again.
 */
export const largeDocuments: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    validationDidStart: async (requestContext) => {
      const found = refusalsOf(requestContext.document);
      if (found.length === 0) return;
      const standIn: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };
      refusals.set(standIn, found);
      Object.assign(requestContext, { document: standIn });
    },
  }),
};

export const tellLargeDocuments: ValidationRule = (context) => ({
  Document: (document) => refusals.get(document)?.forEach((refusal) => context.reportError(refusal)),
});

const refusalsOf = (document: DocumentNode): Refusal[] =>
  Object.entries(shapeOf(document)).flatMap(([limit, actual]) => {
    const max = limits[limit as Limit];
    return actual > max ? [new Refusal('OPERATION_TOO_LARGE', { limit, max, actual })] : [];
  });
