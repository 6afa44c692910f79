import { CodedError } from '../../errors/coded-error';
import type { IntFilter } from './operators';

/**
 * The one value that a filter leaves, for figures that may not be added over several; undefined when nothing is asked. Throws BAD_FILTER
 * for a filter of several values or of bounds: `why` says why they cannot be added.
 */
export function oneValue(field: string, filter: IntFilter | null | undefined, why: string): number | undefined {
  if (!filter) return undefined;
  const { eq, in: among, ...bounds } = filter;
  const values = eq != null ? [eq] : (among ?? []);
  if (values.length === 1 && Object.values(bounds).every((bound) => bound == null)) return values[0];
  throw new CodedError('BAD_FILTER', { field, value: JSON.stringify(filter), expected: `one value, by eq: ${why}` });
}
