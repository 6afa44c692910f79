import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import type { GatewayContext } from '../context/gateway-context';
import { Refusal } from '../limits/refusal';
import { hashOf, type TrustedDocuments } from './read-trusted-documents';

/** As the GraphQL over HTTP draft on persisted documents writes identifiers that are hashes. */
const prefix = 'sha256:';

/**
 * Answers registered operations only, named by `documentId` or sent as the very text that was registered.
 *
 * A refusal must wait until Apollo Server has a document, for an error thrown earlier is a fault of the server's. Until then the
 * cheapest one stands in, so that no stranger's text is ever parsed.
 */
export const onlyTrustedDocuments = (trusted: TrustedDocuments): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async ({ request }) => {
    const text = request.query ? registered(request.query, trusted) : trusted.get(hashIn(request));
    if (text !== undefined) {
      request.query = text;
      return;
    }
    Object.assign(request, { query: '{ __typename }', extensions: undefined });
    return {
      didResolveOperation: async () => {
        throw new Refusal('OPERATION_NOT_REGISTERED');
      },
    };
  },
});

const registered = (query: string, trusted: TrustedDocuments): string | undefined => trusted.get(hashOf(query));

function hashIn({ http }: GraphQLRequest): string {
  const body = http?.method === 'POST' ? (http.body as { readonly documentId?: unknown }) : undefined;
  const id = body ? body.documentId : new URLSearchParams(http?.search).get('documentId');
  return typeof id === 'string' && id.startsWith(prefix) ? id.slice(prefix.length) : '';
}
