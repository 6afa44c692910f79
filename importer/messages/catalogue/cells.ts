/** What is wrong with one cell. A sentence follows the cell's text in quotes, or the name of its place where it has none. */
export const cells = {
  'cell-required': { en: 'is empty; a value is required', zh: '为空；此列必填' },
  'cell-without-header': { en: 'stands in a column without a header; name the column or clear the cell', zh: '所在的列没有表头；请写上列名，或清空该单元格' },
  'cell-whole-number': { en: 'is not a whole number from {min} to {max}', zh: '不是 {min} 至 {max} 的整数' },
  'cell-number': { en: 'is not a number from {min} to {max} {decimals}, such as {example}', zh: '不是 {min} 至 {max} 的数字（{decimals}），如 {example}' },
  'no-decimals': { en: 'without decimals', zh: '不带小数' },
  'most-decimals': { en: 'with at most {scale} decimals', zh: '最多 {scale} 位小数' },
  'cell-percentage': { en: 'is a percentage; write the number as the column counts it, without %', zh: '是百分数；请按本列的单位写成不带 % 的数字' },
  'cell-day': { en: 'is not a day that exists, written YYYY-MM-DD such as 2024-09-01', zh: '不是存在的日期；请写成“年-月-日”，如 2024-09-01' },
  'cell-no-day': {
    en: 'is a year or a month without its day; write it whole, such as 2024-09-01, or where no source tells the day leave the cell empty, if the column may be empty',
    zh: '只有年份或月份，没有日；请写成完整日期，如 2024-09-01；无从查考的，非必填列请留空',
  },
  'cell-rough-day': { en: 'is neither a day such as 2024-09-01 nor a month such as 2024-09 nor a year such as 2024', zh: '既不是日期（如 2024-09-01），也不是月份（如 2024-09）或年份（如 2024）' },
  'cell-instant': {
    en: 'is not a time such as 2024-09-01 08:30 (China time) or 2024-09-01T08:30:00+08:00',
    zh: '不是时间；请写成如 2024-09-01 08:30（北京时间）或 2024-09-01T08:30:00+08:00',
  },
  'cell-no-end': { en: 'stands for no end; leave the cell empty', zh: '表示没有结束；请将该单元格留空' },
  'cell-boolean': { en: 'is neither yes nor no; write true, 是 or 1, or else false, 否 or 0', zh: '既不是“是”也不是“否”；请写 是、true 或 1，或者 否、false 或 0' },
  'choice-title': { en: 'Not one of the choices', zh: '不在选项内' },
  'choice-advice': { en: 'Choose from the drop-down list', zh: '请从下拉列表中选择' },
  'cell-choice': { en: 'is not one of {choices}', zh: '不在选项内；可选：{choices}' },
  'cell-choices': { en: 'holds something else than {choices}, separated by ; or ；', zh: '含有选项以外的内容；可选：{choices}，以 ; 或 ； 分隔' },
  'cell-too-long': { en: 'is too long; it may have at most {most} characters', zh: '过长；最多 {most} 个字符' },
  'cell-pattern': { en: 'is not {hint}', zh: '格式不符；应为 {hint}' },
  'cell-no-code': { en: 'is no code of a row; a code has at most {most} characters', zh: '不是编码；编码最多 {most} 个字符' },
  'cell-zero-character': { en: 'holds a zero character, which no text may; write the cell anew', zh: '含有空字符（NUL），无法保存；请重新填写该单元格' },
  'cell-half-character': { en: 'holds half of a character ({name}), which nothing can show; write the cell anew', zh: '含有半个字符（{name}），无法显示和保存；请重新填写该单元格' },
  'cell-control-character': { en: 'holds the control character {name}, which no text may; write the cell anew', zh: '含有控制字符（{name}），无法保存；请重新填写该单元格' },
  'cell-garbled': {
    en: 'is garbled: characters were lost when the file was converted; save it anew from its origin as UTF-8',
    zh: '是乱码：文件转换编码时丢失了字符；请从原文件重新另存为 UTF-8',
  },
  'cell-spreadsheet-error': { en: 'is an error of the spreadsheet; mend its formula or write the value', zh: '是表格软件的错误值；请修正公式，或直接填写数值' },
  'cell-formula': {
    en: 'is a formula without a value; open the workbook in the spreadsheet program, let it recalculate, and save it',
    zh: '是没有计算结果的公式；请用表格软件打开该工作簿，重新计算后保存',
  },
  'cell-digits-lost': {
    en: 'is a number of more than 15 digits, of which a spreadsheet keeps only the first 15; format the cell as text and write it anew',
    zh: '是超过 15 位的数字，表格软件只保留前 15 位；请将单元格设为文本后重新填写',
  },
  'cell-unreadable': {
    en: 'is written in a way no spreadsheet program writes it; open the workbook in one and save it anew',
    zh: '的写法不是表格软件写出的；请用表格软件打开该工作簿并重新保存',
  },
  'cell-over-long': { en: 'holds a text of more than {most} characters, which no spreadsheet does; shorten it', zh: '的文字超过表格软件的上限 {most} 个字符；请缩短' },
  'merge-of-number': {
    en: 'belongs to the merged cell {range}, which holds one number for several rows; unmerge it and write the number of each row',
    zh: '属于合并单元格 {range}，它只有一个数字却跨了多行；请取消合并，逐行填写各自的数字',
  },
  'merge-across-columns': {
    en: 'belongs to the merged cell {range}, which covers several columns; unmerge it and fill in each column',
    zh: '属于合并单元格 {range}，它跨了多列；请取消合并，逐列填写',
  },
  'merge-hides-value': {
    en: 'lies hidden below the merged cell {range}; unmerge it and keep what is right',
    zh: '被合并单元格 {range} 遮住；请取消合并，保留正确的内容',
  },
} as const;
