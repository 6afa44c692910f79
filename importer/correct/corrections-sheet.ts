import { text } from '../../subgraphs/kit/sheet/columns';
import type { Sheet } from '../../subgraphs/kit/sheet/sheet';
import type { SheetPlan } from '../catalogue/sheet-plan';

/** What stands in the cell of the right value where the row never was. */
export const voidWords = ['作废', 'void', 'VOID'];

/** No row of it is stored: each puts right a row of another sheet. */
class Correction {}

const sheet: Sheet = {
  name: 'corrections',
  zh: '更正',
  description:
    'Rows that were entered wrongly, put right before the other sheets are read: the sheet, the row by its key as it stands (its parts joined by " + "), the column, what it says and what is right. A row that never was has 作废 (void) as its right value and no column.',
  entity: Correction,
  key: ['sheet', 'row', 'column'],
  columns: [
    text('sheet', '工作表'),
    text('row', '行', { maxLength: 400 }),
    text('column', '列', { optional: true }),
    text('old_value', '原值', { optional: true, maxLength: 2000 }),
    text('right_value', '正确值', { optional: true, maxLength: 2000 }),
    text('reason', '原因', { maxLength: 500 }),
  ],
};

const columns = sheet.columns.map((column) => ({ column, name: column.header }));

/** The plan of the sheet 更正, which is staged like others and belongs to no table. */
export const correctionsPlan: SheetPlan = {
  sheet,
  fullName: 'import.corrections',
  schema: 'import',
  table: sheet.name,
  stage: 'import_corrections',
  columns,
  key: columns.filter(({ name }) => sheet.key.includes(name)),
  guards: [],
};
