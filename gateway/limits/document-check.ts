import { getOperationAST, Kind, parse, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { CodedError } from '../../subgraphs/kit/errors/coded-error';
import { costOf } from './cost';
import { limits, type Limit } from './limits';
import { shapeOf } from './shape';

export interface Operation {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

interface Checked {
  readonly document: DocumentNode;
  readonly asksForSchema: boolean;
}

/** Operations repeat; what was measured once need not be again. */
const remembered = 1_000;

/**
 * Checks an operation before anything else looks at it, since the rules of graphql themselves take a time that grows with the
 * square of a document's fields. Throws OPERATION_TOO_LARGE or BAD_PAGE_SIZE; a document that is no GraphQL is left to
 * the server to refuse.
 */
export class DocumentCheck {
  private readonly checked = new LRUCache<string, Checked>({ max: remembered });

  constructor(private readonly schema: () => GraphQLSchema) {}

  /** Whether the operation asks for the schema. */
  check({ query, operationName, variables }: Operation): { readonly asksForSchema: boolean } {
    const known = this.checked.get(query) ?? measure(query);
    if (!known) return { asksForSchema: false };
    this.checked.set(query, known);
    const operation = getOperationAST(known.document, operationName);
    if (operation) within('COST', costOf(this.schema(), { document: known.document, operation, variables: variables ?? {} }));
    return known;
  }
}

function measure(query: string): Checked | undefined {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true, maxTokens: limits.TOKENS });
  } catch {
    return undefined;
  }
  for (const [limit, actual] of Object.entries(shapeOf(document))) within(limit as Limit, actual);
  let asksForSchema = false;
  visit(document, { [Kind.FIELD]: ({ name }) => void (asksForSchema ||= name.value === '__schema' || name.value === '__type') });
  return { document, asksForSchema };
}

function within(limit: Limit, actual: number): void {
  const max = limits[limit];
  // JSON knows no Infinity: fragments without end are told as more than any number.
  if (actual > max) throw new CodedError('OPERATION_TOO_LARGE', { limit, max, actual: Number.isFinite(actual) ? actual : 'endless' });
}
