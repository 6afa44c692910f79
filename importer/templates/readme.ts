import type { Catalogue } from '../catalogue/catalogue';
import type { SheetPlan } from '../catalogue/sheet-plan';
import { cellRule } from './cell-rule';

const introduction = `# Templates for imports (导入模板)

One CSV file per sheet, named as its template or by its Chinese name (\`schools.csv\` or \`学校.csv\`), or a workbook (\`.xlsx\`; others must be saved as such) with sheets of these
names; leave out the sheets you have no rows for. \`npm run templates -- <folder>\` writes a workbook to fill in, \`school-network.xlsx\`, with notes
and drop-downs. \`npm run import -- <folder or file>\` takes all or nothing, and names every bad row. This page is made from the sheets by
\`npm run templates\`.

- Headers are English or Chinese, also mixed, in any order. Columns that are not required may be left out: rows that exist keep what they have there.
- Titles may stand above the header, in up to 19 rows; they are told and not read. Totals and notes below the rows are refused.
- In workbooks a formula counts as the value it had when the workbook was saved, and is refused where it has none. What a merged cell says counts for
  each of its rows; one that holds a number, or covers several columns, is refused. Hidden rows, columns and sheets are read, and told.
- CSV is UTF-8 with or without BOM, UTF-16 or GB18030; separated by comma (also ，), semicolon, tab or \`|\`. A cell with the separator, a quote or a line break stands in quotes.
- A row whose key is in the database already is changed, any other is added; nothing is deleted. Importing the same file twice changes nothing.
- A row that says the same as an earlier one of its file is noted and counted once; rows of one key that differ are an error.
- A reference may point to a row of the same import, in any file and order, or to one in the database.
- An empty cell of a column that is not required takes the default, or none.
- What is not known stays empty. In figures and choices that need not be filled in, and in days that may be 不详, the words 不详, 未知 and
  unknown say the same; in other days and in codes, where an empty cell may mean that there is none, and in columns that must be filled in or have a
  default, the word is refused with what to write instead.
- Days are also read as 2024/9/1, 2024.9.1, 20240901, 2024年9月1日, and as the number a spreadsheet keeps (45536). Spaces around a cell do not
  count; full-width digits and letters are ordinary ones in codes, numbers, dates and choices, and stay as they are in names.
- The end of a period (结束日期) is its last day, itself included (含当日), as offices write it: 2021-09-01 to 2024-08-31 and 2024-09-01 to
  2027-08-31 leave no gap. An empty end is open.
- A cell that begins with an apostrophe before \`=\`, \`+\`, \`-\`, \`@\`, tab or return is the text after the apostrophe, as exports write it.
`;

const row = (...cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** One page that tells every column of every sheet, by subgraph. */
export function templatesReadme(catalogue: Catalogue): string {
  const parts: string[] = [introduction];
  let schema = '';
  for (const plan of [...catalogue.plans, catalogue.corrections]) {
    if (plan.schema !== schema) parts.push(`## ${(schema = plan.schema)}\n`);
    parts.push(sheetSection(plan, catalogue));
  }
  return parts.join('\n');
}

function sheetSection({ sheet, columns }: SheetPlan, catalogue: Catalogue): string {
  const rows = columns.map(({ column }) => {
    const fallback = column.fallback === undefined || column.fallback === '' ? 'no' : `no, default \`${column.fallback}\``;
    const header = sheet.key.includes(column.header) ? `**${column.header}**` : column.header;
    return row(header, column.zh, column.required ? 'yes' : fallback, cellRule(column, catalogue));
  });
  const key = sheet.key.map((header) => `\`${header}\``).join(', ');
  return [
    `### ${sheet.name}\n`,
    `${sheet.zh} (\`${sheet.name}.csv\`): ${sheet.description} Key: ${key}.\n`,
    row('column', '列名', 'required', 'may hold'),
    row('---', '---', '---', '---'),
    ...rows,
    '',
  ].join('\n');
}
