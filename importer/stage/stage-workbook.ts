import type { Catalogue } from '../catalogue/catalogue';
import { originText } from '../report-text';
import type { WorkbookFile } from '../source/folder';
import { nearest } from '../source/nearest';
import { BrokenWorkbook, readWorksheets, type Worksheet } from '../source/workbook/worksheets';
import { notData } from '../workbook/names';
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
      if (notData.has(worksheet.name)) continue;
      const plan = catalogue.byFileName(worksheet.name);
      const other = plan && (done.get(plan.fullName) ?? staged.get(plan.fullName));
      const origin = { file, worksheet: worksheet.name };
      if (!plan) {
        if (await hasRows(worksheet)) context.faults.add({ ...origin, message: unknownSheet(worksheet.name, catalogue) });
      } else if (other) {
        context.faults.add({ ...origin, message: `holds the same rows as ${originText(other.origin)}; put them into one sheet` });
      } else {
        done.set(plan.fullName, await stageWorksheet(worksheet, new Stager(plan, origin, context, true)));
      }
    }
    if (done.size === 0 && context.faults.total === 0) context.faults.add({ file, message: 'holds no sheet with data; name its sheets as the templates do, such as 学校 or schools' });
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) throw error;
    context.faults.add({ file, message: error.message });
  }
  context.onRead(bytes);
  return [...done.values()];
}

/** What breaks the workbook also ends the COPY under way, so that the other sheets' errors can still be told. */
async function stageWorksheet({ rows }: Worksheet, stager: Stager): Promise<StagedSheet> {
  let taken = 0;
  try {
    for await (const { cells, line } of rows()) {
      stager.row(cells, line);
      if (++taken % piece === 0) await stager.flush();
    }
  } catch (error) {
    if (!(error instanceof BrokenWorkbook)) throw error;
    stager.breakAt(undefined, error.message);
  }
  return stager.end();
}

/** Spreadsheets begin with empty sheets that nobody meant. */
async function hasRows({ rows }: Worksheet): Promise<boolean> {
  for await (const { cells } of rows()) if (cells.some((cell) => cell.trim() !== '')) return true;
  return false;
}

const unknownSheet = (name: string, { plans }: Catalogue): string =>
  `is no sheet; ${nearest(name, plans.flatMap(({ sheet }) => [sheet.name, sheet.zh]))}`;
