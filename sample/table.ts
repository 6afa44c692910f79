import type { Sheet } from '../subgraphs/kit';
import type { SampleNetwork } from './network/network';

export type Cell = string | number | boolean | null | undefined | readonly string[];

/** A row of an import file by the headers of its sheet. Where it comes from is never left out. */
export type Row = Readonly<Record<string, Cell>> & { readonly provenance: 'PUBLISHED' | 'GENERATED'; readonly source?: string | null };

/** One file of the sample: the sheet it follows and the rows it holds. */
export interface SampleTable {
  readonly sheet: Sheet;
  readonly rows: (network: SampleNetwork) => Iterable<Row>;
}

const isEmpty = (cell: Cell): boolean => cell === undefined || cell === null || cell === '';

/** Ties rows to their sheet and refuses a row the importer would refuse for its headers. */
export function table(sheet: Sheet, rows: (network: SampleNetwork) => Iterable<Row>): SampleTable {
  const headers = new Set(sheet.columns.map((column) => column.header));
  const required = sheet.columns.filter((column) => column.required).map((column) => column.header);
  const refuse = (row: Row, header: string, problem: string): never => {
    throw new Error(`Sample row of ${sheet.name} ${problem} "${header}": ${JSON.stringify(row)}`);
  };
  return {
    sheet,
    *rows(network) {
      for (const row of rows(network)) {
        for (const header of Object.keys(row)) if (!headers.has(header)) refuse(row, header, 'has an unknown column');
        for (const header of required) if (isEmpty(row[header])) refuse(row, header, 'lacks the required');
        yield row;
      }
    },
  };
}

/** Rows of which a published figure or name stands behind every value. */
export const published = (source: string): Pick<Row, 'provenance' | 'source'> => ({ provenance: 'PUBLISHED', source });

/** Rows of which the plan states the name and no more: the other values are made up, and the source says so. */
export const named = (source: string): Pick<Row, 'provenance' | 'source'> => published(`${source} (名称; 其余为生成样例)`);

/** Rows made up for the sample; `source` names the published figure they add up to, if there is one. */
export const generated = (source?: string | null): Pick<Row, 'provenance' | 'source'> => ({ provenance: 'GENERATED', source: source ?? null });
