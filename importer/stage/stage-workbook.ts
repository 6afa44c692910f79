import type { Catalogue } from '../catalogue/catalogue';
import { message, type Message } from '../messages/message';
import { originSpoken } from '../report-text';
import type { WorkbookFile } from '../source/folder';
import { nearest } from '../source/nearest';
import { isEmpty } from '../source/row';
import { BrokenWorkbook, readWorksheets, type Worksheet } from '../source/workbook/worksheets';
import { missingPrefix } from '../workbook/names';
import { isOwnSheet } from '../workbook/own-sheets';
import type { StagedSheet } from './staged-sheet';
import { Stager, type StageContext } from './stager';

/** Rows between two pieces sent to the database. */
const piece = 500;

/** Reads each sheet of a workbook into a temporary table of its own, in the order of the workbook. `staged` tells which are taken already. */
export async function stageWorkbook(
  { name: file, path, bytes }: WorkbookFile,
  catalogue: Catalogue,
  staged: ReadonlyMap<string, StagedSheet>,
  context: StageContext & { readonly onRead: (bytes: number) => void },
): Promise<StagedSheet[]> {
  const done = new Map<string, StagedSheet>();
  try {
    for await (const worksheet of readWorksheets(path)) {
      if (await isOwnSheet(worksheet)) continue;
      const plan = catalogue.byFileName(worksheet.name);
      const other = plan && (done.get(plan.fullName) ?? staged.get(plan.fullName));
      const origin = { file, worksheet: worksheet.name };
      if (!plan) {
        const missing = worksheet.name.startsWith(missingPrefix);
        if (await hasRows(worksheet)) context.faults.add({ ...origin, message: missing ? message('sheet-stands-in') : unknownSheet(worksheet.name, catalogue) });
      } else if (other) {
        context.faults.add({ ...origin, message: message('sheet-twice', { other: originSpoken(other.origin) }) });
      } else {
        if (worksheet.hidden) context.faults.note({ ...origin, message: message('note-hidden-sheet') });
        done.set(plan.fullName, await stageWorksheet(worksheet, new Stager(plan, origin, context, true)));
      }
    }
    if (done.size === 0 && context.faults.total === 0) context.faults.add({ file, message: message('sheets-none') });
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) throw error;
    context.faults.add({ file, message: error.told });
  }
  context.onRead(bytes);
  return [...done.values()];
}

/** What breaks the workbook also ends the COPY under way, so that the other sheets' errors can still be told. */
async function stageWorksheet({ rows, hiddenColumns }: Worksheet, stager: Stager): Promise<StagedSheet> {
  let taken = 0;
  try {
    for await (const row of rows()) {
      stager.row(row);
      if (++taken % piece === 0) await stager.flush();
    }
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) throw error;
    stager.breakAt(undefined, error.told);
  }
  const staged = await stager.end();
  stager.hiddenColumns(hiddenColumns());
  return staged;
}

/** Spreadsheets begin with empty sheets that nobody meant. */
async function hasRows({ rows }: Worksheet): Promise<boolean> {
  for await (const row of rows()) if (!isEmpty(row)) return true;
  return false;
}

const unknownSheet = (name: string, { plans }: Catalogue): Message =>
  message('sheet-unknown', { nearest: nearest(name, plans.flatMap(({ sheet }) => [sheet.name, sheet.zh])) });
