/**
 * The closed list of error codes a client can meet, each with the one sentence that goes with it.
 * A sentence names no table, address or constraint: what differs from case to case travels in `params`.
 */
export const errorMessages = {
  BAD_CURSOR: 'The cursor was not issued for this order and filter. Ask for the first page again.',
  BAD_FILTER: 'A filter holds a value that cannot be used.',
  BAD_PAGE_SIZE: 'Ask for between 1 and 100 items with first or last, and not with both.',
  BAD_REQUEST: 'The request is not a valid GraphQL request.',
  DANGLING_REFERENCE: 'The record refers to something that no longer exists.',
  DATABASE_UNAVAILABLE: 'The database cannot be reached at the moment.',
  FORBIDDEN: 'This is not for the role that asked.',
  IDENTITY_PROVIDER_UNAVAILABLE: 'Whoever vouches for the token cannot be reached at the moment. Try again soon.',
  INTERNAL: 'Something went wrong on our side.',
  NULL_IN_NON_NULL: 'A value that must be present is missing.',
  OPERATION_NOT_REGISTERED: 'Only registered operations are answered here.',
  OPERATION_TOO_LARGE: 'The operation asks for more than one request may.',
  STATEMENT_TIMEOUT: 'The question took too long to answer.',
  RATE_LIMITED: 'Too many requests. Wait as long as Retry-After says.',
  SUBGRAPH_BAD_ANSWER: 'A part of the graph gave an answer that cannot be read.',
  SUBGRAPH_TIMEOUT: 'A part of the graph did not answer in time.',
  SUBGRAPH_UNAVAILABLE: 'A part of the graph cannot be reached at the moment.',
  UNAUTHENTICATED: 'The token cannot be used. Get a new one, or send none to ask as a stranger.',
  WITHHELD: 'This exists but is not shown to whoever asked; the reason says why.',
} as const;

export type ErrorCode = keyof typeof errorMessages;

export const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errorMessages, code);
