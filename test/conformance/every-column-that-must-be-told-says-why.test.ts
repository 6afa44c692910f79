import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '../../importer';
import { subgraphs } from '../../subgraphs';
import { declaredTable } from '../../subgraphs/kit/database/table';

/*
 * What a source does not know is left unknown, so a column may refuse null only where every source knows it. Whoever adds one that does
 * makes it nullable end to end (table, entity, field, sheet), or writes into the page, for that sheet, why nobody lacks it.
 */
const page = 'docs/what-sources-must-know.md';
const { plans, corrections } = catalogueOf(subgraphs);
const [mustBeTold = '', defaults = ''] = readFileSync(join(__dirname, '..', '..', page), 'utf8').split('what an empty cell means');

/** `sheet.column` of each column that a table of the page argues for; a row argues for each of its columns in each of its sheets. */
function argued(table: string): string[] {
  const rows = table.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split('|').slice(1, 4).map((cell) => cell.trim()));
  return rows.flatMap(([columns = '', sheets = '', why = '']) => {
    expect([columns, why]).not.toContainEqual('');
    return [...columns.matchAll(/`([a-z_]+)`/g)].flatMap(([, header = '']) => sheetsOf(sheets, header).map((sheet) => `${sheet}.${header}`));
  });
}

function sheetsOf(told: string, header: string): string[] {
  if (told === 'every sheet keyed by it') return plans.filter(({ sheet: { key } }) => key.length === 1 && key[0] === header).map(({ sheet }) => sheet.name);
  if (told === 'every sheet that has it') return plans.filter(({ columns }) => columns.some(({ column }) => column.header === header)).map(({ sheet }) => sheet.name);
  return told.split(', ');
}

const all = [...plans, corrections].flatMap((plan) => plan.columns.map(({ column }) => ({ plan, column, name: `${plan.sheet.name}.${column.header}` })));
const names = (columns: readonly { readonly name: string }[]): string[] => columns.map(({ name }) => name).sort();
const lacking = (columns: readonly { readonly name: string }[], reasons: readonly string[]): string[] => names(columns).filter((name) => !reasons.includes(name));

test.each([
  ['must be filled in', 'why every source knows it', mustBeTold, all.filter(({ column }) => column.required)],
  ['has a default', 'what an empty cell means', defaults, all.filter(({ column }) => column.fallback !== undefined)],
])('each column that %s stands in the page with %s, and nothing else does', (_, wanted, table, columns) => {
  const reasons = argued(table);
  const todo = `make these nullable end to end, or write into ${page} ${wanted}`;
  expect({ [todo]: lacking(columns, reasons) }).toEqual({ [todo]: [] });
  expect(reasons.sort()).toEqual(names(columns));
});

test('a column takes no null exactly where it must be filled in or has a default', () => {
  const tables = new Map(plans.map((plan) => [plan, declaredTable(plan.sheet.entity, plan.schema)]));
  const contradicting = all.filter(({ plan, column }) => {
    const table = tables.get(plan);
    return table && table.column(column.property).nullable !== (!column.required && column.fallback === undefined);
  });
  expect(names(contradicting)).toEqual([]);
});
