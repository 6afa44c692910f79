import type { Worksheet } from '../source/workbook/worksheets';
import { choicesSheet, errorsSheet, listHeaders } from './names';

/** Whether a sheet is one that our own workbooks hold beside the data. Somebody's sheet of the same name is not: its rows would be left out. */
export async function isOwnSheet({ name, hidden, rows }: Worksheet): Promise<boolean> {
  if (name === choicesSheet) return hidden;
  if (name !== errorsSheet) return false;
  for await (const { cells } of rows()) return Object.values(listHeaders).some((headers) => headers.join() === cells.join());
  return true;
}
