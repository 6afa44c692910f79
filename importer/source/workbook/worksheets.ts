import { message } from '../../messages/message';
import type { Row } from '../row';
import { BrokenWorkbook, damaged } from './broken-workbook';
import { mergedAreas } from './merged-areas';
import { numberFormats } from './number-formats';
import { WorkbookPackage, type Relation } from './package';
import { sharedStrings } from './shared-strings';
import { SheetRows } from './sheet-rows';

export { BrokenWorkbook } from './broken-workbook';

export interface Worksheet {
  readonly name: string;
  /** Without a tab that anybody sees. */
  readonly hidden: boolean;
  rows(): AsyncGenerator<Row>;
  /** Places of hidden columns, known when the first row is. */
  hiddenColumns(): readonly (readonly [first: number, last: number])[];
}

const daysFrom1900To1904 = 1462;

/**
 * The sheets of a workbook one after the other, row by row. In memory are the packed file, the texts that its cells share, and a
 * piece of one sheet. (The streaming reader of exceljs 4.4.0 loses parts of small files and characters between pieces.)
 */
export async function* readWorksheets(path: string): AsyncGenerator<Worksheet> {
  const workbook = await WorkbookPackage.open(path);
  const main = [...(await workbook.relations('')).values()].find(({ type }) => type === 'officeDocument')?.path;
  if (main === undefined) throw new BrokenWorkbook(message('file-no-workbook'));
  if (main.endsWith('.bin')) throw new BrokenWorkbook(message('file-other-spreadsheet', { kind: message('binary-workbook') }));
  const relations = await workbook.relations(main);
  const partOf = (wanted: string): string | undefined => [...relations.values()].find(({ type }) => type === wanted)?.path;
  const { sheets, shift } = await contents(workbook, main, relations);
  const context = { strings: await sharedStrings(workbook, partOf('sharedStrings')), formats: await numberFormats(workbook, partOf('styles')), shift };
  for (const { name, part, hidden } of sheets) {
    let rows: SheetRows | undefined;
    yield {
      name,
      hidden,
      rows: async function* () {
        rows = new SheetRows(context, await mergedAreas(workbook, part));
        yield* rowsOf(workbook, part, rows);
      },
      hiddenColumns: () => rows?.hiddenColumns ?? [],
    };
  }
}

async function* rowsOf(workbook: WorkbookPackage, part: string, rows: SheetRows): AsyncGenerator<Row> {
  for await (const batch of workbook.elements(part)) yield* rows.take(batch);
}

interface Contents {
  readonly sheets: { readonly name: string; readonly part: string; readonly hidden: boolean }[];
  readonly shift: number;
}

/** Tabs that have no rows. */
const withoutRows: ReadonlySet<string> = new Set(['chartsheet', 'dialogsheet']);

/** Sheets in the order of their tabs. */
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
      if (relation && withoutRows.has(relation.type)) continue;
      if (!relation || !workbook.has(relation.path)) throw damaged();
      sheets.push({ name: attributes.name ?? '', part: relation.path, hidden: (attributes.state ?? 'visible') !== 'visible' });
    }
  }
  return { sheets, shift };
}
