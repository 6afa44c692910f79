import type { Message } from '../messages/message';

/** A cell whose value cannot be taken from the file, and why. */
export interface CellProblem {
  /** Where it stands in the row, the first place being 0. */
  readonly place: number;
  readonly message: Message;
  /** What is written there. */
  readonly value?: string;
}

/** Cells of a row that the spreadsheet shows as one, with those of other rows or of other columns. */
export interface MergedCells {
  /** As the spreadsheet names the whole, such as K2:K4. */
  readonly range: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A row of a file, its header included. */
export interface Row {
  /** Up to the last filled one: formats at the right edge are no cells. What a merged cell says stands in each of its rows. */
  readonly cells: readonly string[];
  /** Number of the row, the first being 1; for a row of several lines, of its first. */
  readonly line: number;
  readonly problems?: readonly CellProblem[];
  readonly merged?: readonly MergedCells[];
  /** Not shown by the spreadsheet. */
  readonly hidden?: boolean;
}

/** A row that says nothing. */
export const isEmpty = ({ cells, problems = [] }: Row): boolean => problems.length === 0 && cells.every((cell) => cell.trim() === '');
