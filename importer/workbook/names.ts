import type { Language } from './language';

/** Name of the sheet that lists errors. */
export const errorsSheet = '错误';
/** Name of the hidden sheet that drop-downs take their values from. */
export const choicesSheet = '选项';

/** Begins the name of a sheet that stands in for rows which an error workbook lacks. */
export const missingPrefix = '缺 ';

/** The header of the sheet that lists errors. */
export const listHeaders: Readonly<Record<Language, readonly string[]>> = {
  zh: ['文件', '工作表', '单元格', '列', '内容', '问题'],
  en: ['File', 'Sheet', 'Cell', 'Column', 'Value', 'What is wrong'],
};
