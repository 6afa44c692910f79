import { message } from '../messages/message';
import type { FileColumn } from '../source/header';
import type { CellProblem, MergedCells, Row } from '../source/row';

/**
 * What is wrong with the merged cells of a row. One that names the township of several schools says it of each; one number below several
 * rows may be the sum of them, and one text over several columns is a heading: both are for people to settle.
 */
export function mergeProblems({ merged = [], cells }: Row, columns: readonly (FileColumn | undefined)[]): CellProblem[] {
  return merged.flatMap(({ range, left, right, top, bottom }): CellProblem[] => {
    const value = cells[left] ?? '';
    if (value === '') return [];
    const known = columns.slice(left, right + 1).filter((column) => column !== undefined);
    if (known.length > 1) return [{ place: left, value, message: message('merge-across-columns', { range }) }];
    const number = known.some(({ plan: { column } }) => column.kind.type === 'integer' || column.kind.type === 'decimal');
    return number && bottom > top ? [{ place: left, value, message: message('merge-of-number', { range }) }] : [];
  });
}

/** The merged cells whose value counts for the rows below as well, at the first row of each. */
export const filledDown = ({ merged = [], line, cells }: Row, problems: readonly CellProblem[]): (MergedCells & { value: string })[] =>
  merged.flatMap((area) => {
    const value = cells[area.left] ?? '';
    const fills = area.top === line && area.bottom > line && value !== '' && problems.every(({ place }) => place !== area.left);
    return fills ? [{ ...area, value }] : [];
  });
