import { limits } from '../limits';
import { tooLarge } from './broken-workbook';
import { areaOf, type Area } from './cell-reference';
import type { WorkbookPackage } from './package';

/** Several cells that a sheet shows as one. */
export interface MergedArea extends Area {
  /** As the spreadsheet names it, such as K2:K4. */
  readonly range: string;
}

/**
 * The merged areas of a sheet, from the top. They are written behind the rows, which are read only once they are known: most sheets have
 * none, and are looked through for the word alone.
 */
export async function mergedAreas(workbook: WorkbookPackage, part: string): Promise<readonly MergedArea[]> {
  if (!(await workbook.holds(part, 'mergeCell'))) return [];
  const areas: MergedArea[] = [];
  for await (const batch of workbook.elements(part)) {
    for (const element of batch) {
      if (element.kind !== 'open' || element.name !== 'mergeCell') continue;
      const { ref: range = '' } = element.attributes;
      areas.push({ range, ...areaOf(range) });
      if (areas.length > limits.mergedAreas) throw tooLarge(`${limits.mergedAreas} merged cells`);
    }
  }
  return areas.sort((a, b) => a.top - b.top);
}
