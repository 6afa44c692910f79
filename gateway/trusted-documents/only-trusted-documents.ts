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
    const text = registered(request, trusted);
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

/** Whoever sends both id and text must mean the same by them. */
function registered({ query, http }: GraphQLRequest, trusted: TrustedDocuments): string | undefined {
  const id = idIn(http);
  if (id === undefined) return query === undefined ? undefined : trusted.get(hashOf(query));
  const text = typeof id === 'string' && id.startsWith(prefix) ? trusted.get(id.slice(prefix.length)) : undefined;
  return query === undefined || query === text ? text : undefined;
}

function idIn(http: GraphQLRequest['http']): unknown {
  if (http?.method === 'POST') return (http.body as { readonly documentId?: unknown }).documentId;
  return new URLSearchParams(http?.search).get('documentId') ?? undefined;
}
