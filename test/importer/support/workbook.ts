import { Workbook, type CellValue } from 'exceljs';

/** A cell with a number format is given as value and format. */
export type WorkbookCell = CellValue | { readonly value: CellValue; readonly numFmt: string };
export type Worksheets = Readonly<Record<string, readonly (readonly WorkbookCell[])[]>>;

/** A workbook as spreadsheet programs write it: texts shared, and stored after the sheets that use them. */
export async function workbook(sheets: Worksheets): Promise<Buffer> {
  const book = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, index) =>
      row.forEach((content, place) => {
        const cell = sheet.getCell(index + 1, place + 1);
        if (content !== null && typeof content === 'object' && 'numFmt' in content) Object.assign(cell, content);
        else cell.value = content;
      }),
    );
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
