import type { GraphQLFormattedError } from 'graphql';
import { errorMessages, isErrorCode, type ErrorCode } from '../../../subgraphs/kit/errors/codes';

/** What the graph would say if a value had got where it should not: that it does not know what went wrong, or that a part broke. */
const ours: readonly ErrorCode[] = ['INTERNAL', 'NULL_IN_NON_NULL', 'SUBGRAPH_BAD_ANSWER', 'SUBGRAPH_UNAVAILABLE', 'DATABASE_UNAVAILABLE'];

/** Words of PostgreSQL and of statements, none of which a sentence of ours has. */
const ofTheDatabase = /\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|relation|column|constraint|syntax|operator|pg_\w+|\w+_(pkey|fkey|key|check|excl))\b|::/;

/** What is wrong with an error that answers a value; null when it is as promised. The value itself is the client's own and may come back. */
export function leakIn({ message, extensions: { code, params } = {} }: GraphQLFormattedError, sent: unknown): string | null {
  if (!isErrorCode(code) || ours.includes(code)) return `code ${String(code)}`;
  const text = without(JSON.stringify([message, params ?? {}]), sent);
  if (ofTheDatabase.test(text)) return text;
  return code === 'BAD_REQUEST' || message === errorMessages[code] ? null : message;
}

/** As it stands in a message, and as it stands in a message that quotes it. */
function without(text: string, sent: unknown): string {
  const once = JSON.stringify(sent).replace(/^"|"$/g, '');
  const twice = JSON.stringify(once).slice(1, -1);
  return text.replaceAll(twice, '').replaceAll(once, '');
}
