/** What is wrong with a file or a sheet as a whole. */
export const files = {
  'file-empty': { en: 'is empty; its first line must name the columns, as in data/templates/{sheet}.csv', zh: '为空；第一行须为列名，如 data/templates/{sheet}.csv' },
  'file-unreadable': { en: 'cannot be read ({code}); close it in other programs or ask for the right to read it', zh: '无法读取（{code}）；请在其他程序中关闭它，或取得读取权限' },
  'file-is-folder': { en: 'is a folder; import it by itself, or move its files up', zh: '是文件夹；请单独导入，或将其中的文件移到上一级' },
  'file-encoding': { en: 'is neither UTF-8 nor GB18030; save it as CSV UTF-8', zh: '既不是 UTF-8 也不是 GB18030 编码；请另存为 CSV UTF-8' },
  'file-big5': {
    en: 'seems to be in Big5, which is not read, for it cannot be told from GB18030 for sure; save it as CSV UTF-8',
    zh: '似为 Big5（繁体）编码，因无法与 GB18030 可靠区分而不读入；请另存为 CSV UTF-8',
  },
  'file-quotes': {
    en: 'has quotes that do not fit: a cell with quotes begins and ends with ", and a " inside is written ""',
    zh: '引号不成对：带引号的单元格以 " 开头和结尾，其中的 " 写作 ""',
  },
  'file-twice': { en: 'holds the same sheet as {other}; put their rows into one file', zh: '与 {other} 是同一张表；请将两者的行合并到一个文件' },
  'file-unknown': { en: 'is no sheet; {nearest}', zh: '不是任何一张表；{nearest}' },
  'file-ending': { en: 'is no CSV file and no workbook but {ending}; save it as {base}.csv or .xlsx', zh: '既不是 CSV 也不是工作簿，而是 {ending}；请另存为 {base}.csv 或 .xlsx' },
  'no-ending': { en: 'one without an ending', zh: '没有扩展名的文件' },
  'file-other-spreadsheet': {
    en: 'is a {kind}, which is not read; open it in the spreadsheet program and choose Save As, Excel workbook (.xlsx)',
    zh: '是{kind}，无法读入；请用表格软件打开，选择“另存为”Excel 工作簿（.xlsx）',
  },
  'old-workbook': { en: 'workbook of the old kind (.xls)', zh: '旧式工作簿（.xls）' },
  'open-document': { en: 'OpenDocument spreadsheet (.ods)', zh: ' OpenDocument 电子表格（.ods）' },
  'wps-workbook': { en: 'WPS workbook (.et)', zh: ' WPS 工作簿（.et）' },
  'binary-workbook': { en: 'binary workbook (.xlsb)', zh: '二进制工作簿（.xlsb）' },
  'apple-numbers': { en: 'Numbers spreadsheet (.numbers)', zh: ' Numbers 表格（.numbers）' },
  'file-password': { en: 'has a password; remove it in the spreadsheet program and save the workbook as .xlsx', zh: '设有密码；请在表格软件中取消密码后另存为 .xlsx' },
  'file-no-workbook': { en: 'is no workbook, whatever its name says; save it as .xlsx', zh: '不是工作簿（与其扩展名不符）；请另存为 .xlsx' },
  'file-damaged': { en: 'is damaged; open it with a spreadsheet program and save it anew as .xlsx', zh: '已损坏；请用表格软件打开并重新另存为 .xlsx' },
  'file-too-large': {
    en: 'is too large to be read ({what}); divide it into several files, or save its sheets as CSV',
    zh: '过大，无法读入（{what}）；请分成几个文件，或将各表另存为 CSV',
  },
  'cell-reference': {
    en: 'has a cell {cell}, which no sheet can have (columns A to XFD, rows 1 to 1048576); open it with a spreadsheet program and save it anew as .xlsx',
    zh: '含有单元格 {cell}，超出工作表的范围（A 至 XFD 列，1 至 1048576 行）；请用表格软件打开并重新另存为 .xlsx',
  },
  'cell-misplaced': {
    en: 'has a cell {cell} that is out of place, so that values could be lost; open it with a spreadsheet program and save it anew as .xlsx',
    zh: '单元格 {cell} 位置错乱，可能丢失内容；请用表格软件打开并重新另存为 .xlsx',
  },
  'folder-empty': { en: 'holds no CSV file and no workbook; name them as in data/templates, such as schools.csv', zh: '没有 CSV 文件和工作簿；请按 data/templates 命名，如 schools.csv' },
  'sheet-unknown': { en: 'is no sheet; {nearest}', zh: '不是任何一张表；{nearest}' },
  'sheet-twice': { en: 'holds the same rows as {other}; put them into one sheet', zh: '与 {other} 是同一张表；请合并到一张工作表' },
  'sheet-stands-in': {
    en: 'stands in for rows that could not be read; put them into their sheets, then delete this one',
    zh: '代表未能读入的行；请将这些行填入相应的工作表，然后删除此表',
  },
  'file-breaks-off': { en: 'is held up to line {line} only, from where on it cannot be read', zh: '只含第 {line} 行之前的内容，其后无法读取' },
  'workbook-is-whole': { en: 'The wrong cells are marked in {path}; mend them there and import that file.', zh: '错误单元格已在 {path} 中标出；请在其中改正后导入该文件。' },
  'workbook-lacks': {
    en: 'The wrong cells that could be read are marked in {path}, which lacks rows of {files}: mend what is wrong in {folder} itself and import that again.',
    zh: '能读到的错误单元格已在 {path} 中标出，但其中缺少 {files} 的行：请直接改正 {folder} 中的文件，然后重新导入。',
  },
  'sheets-none': { en: 'holds no sheet with data; name its sheets as the templates do, such as 学校 or schools', zh: '没有含数据的工作表；请按模板命名工作表，如 学校 或 schools' },
} as const;
