import { escapeIdentifier } from 'pg';
import type { SheetPlan } from '../catalogue/sheet-plan';

/** The table of a sheet, with its schema, quoted. */
export const tableOf = ({ schema, table }: SheetPlan): string => `${escapeIdentifier(schema)}.${escapeIdentifier(table)}`;

/** Rows of one sheet as its table would have them, with `import_line`: made when the database has refused some of them. */
export const rowsTable = 'import_rows';
/** Which of those were refused, and why. */
export const refusalsTable = 'import_refusals';
