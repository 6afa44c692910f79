import { subgraphs } from '../../../subgraphs';
import type { SheetColumn } from '../../../subgraphs/kit/sheet/sheet';
import type { SheetRow, WrittenSample } from './sheets';

export interface SampleSheet {
  /** `<subgraph>.<sheet name>`, as references name it. */
  readonly full: string;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

export const sampleSheets: readonly SampleSheet[] = subgraphs.flatMap((definition) =>
  definition.sheets.map(({ name, columns }) => ({ full: `${definition.name}.${name}`, name, columns })),
);

/**
 * The county of a row of any sheet: its own, else that of the first row it refers to which has one; groups across counties belong to the one in their code.
 * Undefined for what belongs to none, such as rules.
 */
export function countyFinder(sample: WrittenSample): (sheet: SampleSheet, row: SheetRow) => string | undefined {
  const byCode = new Map(sampleSheets.map(({ full, name }) => [full, new Map(sample.rows(name).map((row) => [row.code ?? '', row]))]));
  const find = (sheet: SampleSheet, row: SheetRow): string | undefined => {
    if (sheet.full === 'schools.counties') return row.code;
    if (row.county) return row.county;
    for (const { header, kind } of sheet.columns) {
      if (kind.type !== 'reference' || !row[header]) continue;
      const [target, its] = [sampleSheets.find(({ full }) => full === kind.sheet), byCode.get(kind.sheet)?.get(row[header])];
      const found = target && its ? find(target, its) : undefined;
      if (found) return found;
    }
    return /(?:^|[A-Z])(\d{6})-/.exec(row.code ?? '')?.[1];
  };
  return find;
}
