import { CodedError } from '../../errors/coded-error';

export const maxPageSize = 100;
export const defaultPageSize = 20;

/** The four paging arguments of Relay. */
export interface PagingArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface PageWindow {
  readonly size: number;
  readonly backward: boolean;
}

/** How many rows are wanted and from which end. Throws BAD_PAGE_SIZE, naming the value, for anything but 1 to 100 from one end. */
export function pageWindow({ first, last }: PagingArgs): PageWindow {
  if (typeof first === 'number' && typeof last === 'number') throw new CodedError('BAD_PAGE_SIZE', { first, last, max: maxPageSize });
  const backward = typeof last === 'number';
  const size = (backward ? last : first) ?? defaultPageSize;
  if (size < 1 || size > maxPageSize) throw new CodedError('BAD_PAGE_SIZE', { [backward ? 'last' : 'first']: size, min: 1, max: maxPageSize });
  return { size, backward };
}
