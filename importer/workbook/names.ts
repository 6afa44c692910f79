/** Name of the sheet that lists errors. */
export const errorsSheet = '错误';
/** Name of the hidden sheet that drop-downs take their values from. */
export const choicesSheet = '选项';

/** Sheets that our own workbooks hold beside the data. */
export const notData: ReadonlySet<string> = new Set([errorsSheet, choicesSheet]);
