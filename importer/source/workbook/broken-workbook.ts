/** A file that is no workbook, or one that is damaged. */
export class BrokenWorkbook extends Error {}

export const damaged = 'is damaged; open it with a spreadsheet program and save it anew as .xlsx';
