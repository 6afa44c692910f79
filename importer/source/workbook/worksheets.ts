import { BrokenWorkbook } from './broken-workbook';
import { numberFormats } from './number-formats';
import { WorkbookPackage, type Relation } from './package';
import { sharedStrings } from './shared-strings';
import { SheetRows, type CellContext, type SheetRow } from './sheet-rows';

export { BrokenWorkbook } from './broken-workbook';

export interface Worksheet {
  readonly name: string;
  rows(): AsyncGenerator<SheetRow>;
}

const daysFrom1900To1904 = 1462;

/**
 * The sheets of a workbook one after the other, row by row. In memory are the packed file, the texts that its cells share, and a
 * piece of one sheet. (The streaming reader of exceljs 4.4.0 loses parts of small files and characters between pieces.)
 */
export async function* readWorksheets(path: string): AsyncGenerator<Worksheet> {
  const workbook = await WorkbookPackage.open(path);
  const main = [...(await workbook.relations('')).values()].find(({ type }) => type === 'officeDocument')?.path;
  if (main === undefined) throw new BrokenWorkbook('is no workbook, whatever its name says; save it as .xlsx');
  const relations = await workbook.relations(main);
  const partOf = (wanted: string): string | undefined => [...relations.values()].find(({ type }) => type === wanted)?.path;
  const { sheets, shift } = await contents(workbook, main, relations);
  const context = { strings: await sharedStrings(workbook, partOf('sharedStrings')), formats: await numberFormats(workbook, partOf('styles')), shift };
  for (const { name, part } of sheets) yield { name, rows: () => rowsOf(workbook, part, context) };
}

async function* rowsOf(workbook: WorkbookPackage, part: string, context: CellContext): AsyncGenerator<SheetRow> {
  const rows = new SheetRows(context);
  for await (const batch of workbook.elements(part)) yield* rows.take(batch);
}

interface Contents {
  readonly sheets: { readonly name: string; readonly part: string }[];
  readonly shift: number;
}

/** Sheets in the order of their tabs; charts have a tab too, but no rows. */
async function contents(workbook: WorkbookPackage, main: string, relations: ReadonlyMap<string, Relation>): Promise<Contents> {
  const sheets: Contents['sheets'] = [];
  let shift = 0;
  for await (const batch of workbook.elements(main)) {
    for (const element of batch) {
      if (element.kind !== 'open') continue;
      const { name, attributes } = element;
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) shift = daysFrom1900To1904;
      if (name !== 'sheet') continue;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const relation = relations.get(id);
      if (relation?.type === 'worksheet') sheets.push({ name: attributes.name ?? '', part: relation.path });
    }
  }
  return { sheets, shift };
}
