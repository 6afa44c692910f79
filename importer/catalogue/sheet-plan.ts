import { getMetadataArgsStorage } from 'typeorm';
import { SnakeNaming } from '../../subgraphs/kit/database/naming';
import type { SubgraphDefinition } from '../../subgraphs/kit/definition';
import type { RowRule } from '../../subgraphs/kit/correct/row-rule';
import type { Sheet, SheetColumn } from '../../subgraphs/kit/sheet/sheet';

export interface ColumnPlan {
  readonly column: SheetColumn;
  /** Name of the column in the database. */
  readonly name: string;
  /** Full name of the sheet a reference points to. */
  readonly target?: string;
}

/** A sheet with the places its rows go through. */
export interface SheetPlan {
  readonly sheet: Sheet;
  /** `<subgraph>.<sheet name>`, as references name it. */
  readonly fullName: string;
  readonly schema: string;
  readonly table: string;
  /** Temporary table that holds the rows of the file until all are known to be good. */
  readonly stage: string;
  readonly columns: readonly ColumnPlan[];
  readonly key: readonly ColumnPlan[];
  /** What its rows must obey beside the constraints of its table, the same as when they are entered one by one. */
  readonly guards: readonly RowRule[];
}

const naming = new SnakeNaming();

/** Names of tables and columns are the ones TypeORM writes with. Throws a TypeError for a sheet that contradicts itself. */
export function planSheet({ name: schema, corrections = [], guards = [] }: SubgraphDefinition, sheet: Sheet): SheetPlan {
  const fullName = `${schema}.${sheet.name}`;
  const custom = getMetadataArgsStorage().tables.find(({ target }) => target === sheet.entity)?.name;
  const columns = sheet.columns.map((column) => ({
    column,
    name: naming.columnName(column.property, undefined),
    ...(column.kind.type === 'reference' ? { target: column.kind.sheet } : {}),
  }));
  const key = sheet.key.map((header) => {
    const found = columns.find(({ column }) => column.header === header);
    if (!found) throw new TypeError(`The key of ${fullName} names "${header}"; its columns are ${sheet.columns.map((c) => c.header).join(', ')}`);
    if (!found.column.required) throw new TypeError(`The key column "${header}" of ${fullName} must be required: an empty cell identifies no row`);
    return found;
  });
  return { sheet, fullName, schema, table: naming.tableName(sheet.entity.name, custom), stage: `import_${sheet.name}`, columns, key, guards: [...corrections, ...guards].filter((one) => one.sheet === sheet).flatMap(({ rules }) => rules) };
}
