const errors = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/i;

/** Whether a text is what a spreadsheet shows where it could not reckon: also in the CSV files that it writes. */
export const isSpreadsheetError = (text: string): boolean => text.charCodeAt(0) === 0x23 && errors.test(text);

/** Stands in error workbooks for a value that could not be read, so that it is refused again until somebody writes one. */
export const notAvailable = '#N/A';
