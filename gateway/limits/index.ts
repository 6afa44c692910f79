import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { CodedError } from '../../subgraphs/kit/errors/coded-error';
import { identityOf } from '../authentication';
import type { ResolvedOptions } from '../options';
import { trustedText } from '../trusted-documents';
import { DocumentCheck } from './document-check';

export { addRateLimits } from './rate';

export interface LimitsOptions {
  readonly schema: () => GraphQLSchema;
  readonly options: ResolvedOptions;
}

interface Body {
  query?: unknown;
  documentId?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** Bounds what one request may ask, before anything of it is begun: 400 for what is over a bound. */
export function addDocumentLimits(graph: FastifyInstance, { schema, options }: LimitsOptions): void {
  const check = new DocumentCheck(schema);
  graph.addHook('preHandler', async (request) => {
    const asked = request.method === 'GET' ? (request.query as Body) : (request.body as Body | null | undefined);
    if (asked === null || typeof asked !== 'object' || Array.isArray(asked)) return;
    try {
      if (options.trustedDocuments) asked.query = trustedText(options.trustedDocuments, asked);
      if (typeof asked.query === 'string') look(check, request, asked, asked.query, options.development);
    } catch (error) {
      throw error instanceof CodedError ? Object.assign(error, { statusCode: 400 }) : error;
    }
  });
}

function look(check: DocumentCheck, request: FastifyRequest, { operationName, variables }: Body, query: string, development: boolean): void {
  const { asksForSchema } = check.check({ query, operationName: typeof operationName === 'string' ? operationName : null, variables: variablesOf(variables) });
  if (asksForSchema && !development && identityOf(request).role !== 'SYSTEM_ADMINISTRATOR') {
    throw new CodedError('FORBIDDEN', { reason: 'INTROSPECTION' });
  }
}

/** Text in the address of a GET; what is no object is left to the server to refuse. */
function variablesOf(given: unknown): Record<string, unknown> | null {
  const value: unknown = typeof given === 'string' ? parsed(given) : given;
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
