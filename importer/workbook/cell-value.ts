import type { CellKind } from '../../subgraphs/kit/sheet/sheet';
import { escapedText } from './escaped-text';

export interface WorkbookValue {
  readonly value: string | number | Date;
  readonly format?: string;
}

/** More digits than a spreadsheet keeps, or zeros it would drop, make a number a text. */
const wholeOrDecimal = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const moment = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d(?::\d\d)?))?$/;
/** Before this day spreadsheets count one day too many. */
const firstCounted = '1900-03-01';

/** How spreadsheets show a column of a kind, also where its cells are still empty: codes as text, so that leading zeros stay. */
export function columnFormat({ type }: CellKind): string | undefined {
  if (type === 'date') return 'yyyy-mm-dd';
  if (type === 'instant') return 'yyyy-mm-dd hh:mm';
  // A year alone in a cell that shows days would become one of 1905.
  return type === 'text' || type === 'reference' || type === 'roughDate' ? '@' : undefined;
}

/** A text that the importer reads, as the value a spreadsheet can sort and count with; what it cannot hold exactly stays text. */
export function workbookValue({ type }: CellKind, text: string): WorkbookValue {
  if ((type === 'integer' || type === 'decimal') && wholeOrDecimal.test(text) && text.replace(/\D/g, '').length <= 15) return { value: Number(text) };
  if (type === 'date' || type === 'instant') {
    const [, day, time] = moment.exec(text) ?? [];
    const value = new Date(`${day}T${time ?? '00:00'}Z`);
    if (day !== undefined && day >= firstCounted && (time !== undefined) === (type === 'instant') && !Number.isNaN(value.getTime())) {
      return { value, format: time?.length === 8 ? 'yyyy-mm-dd hh:mm:ss' : columnFormat({ type }) };
    }
  }
  return { value: escapedText(text) };
}
