/** What is wrong with a row or a header, and what was taken care of. */
export const rows = {
  'row-of-other-length': {
    en: 'has {cells} cells, but the header has {headers}; put cells that contain the separator into quotes',
    zh: '有 {cells} 个单元格，而表头有 {headers} 个；含有分隔符的单元格请加引号',
  },
  'row-of-total': { en: 'is a total, not a row of data; delete it', zh: '是合计行，不是数据；请删除该行' },
  'row-of-note': { en: 'stands alone in its row: a note or a heading is no data; delete the row', zh: '所在的行只有这一格：说明或小标题不是数据；请删除该行' },
  'row-above-header': {
    en: 'stands above the header, which is row {header}; move the row below the header or delete it',
    zh: '位于表头（第 {header} 行）之上；请将该行移到表头之下，或删除',
  },
  'header-unknown': { en: 'is no column of {sheet}; {nearest}', zh: '不是{sheet}的列；{nearest}' },
  'header-twice': { en: 'is the same column as {first}; keep one of them', zh: '与“{first}”是同一列；请只保留一个' },
  'header-missing': { en: 'is missing; add a column {header} or {zh}', zh: '缺少；请增加列“{zh}”（{header}）' },
  'nearest-some': { en: 'did you mean {names}?', zh: '是否应为“{names}”？' },
  'list-more': { en: 'and {count} more, which the templates list (data/templates/README.md)', zh: '另外 {count} 个（见 data/templates/README.md）' },
  'nearest-none': { en: 'there are {names}', zh: '可用的有：{names}' },
  'row-twice': { en: 'is the same as on {first}; keep one of the two rows', zh: '与{first}相同；两行请只保留一行' },
  'note-repeated': { en: 'says the same as {first}; counted once', zh: '与{first}内容相同；只计一次' },
  'note-former-code': {
    en: 'the former code {former} in column {column} stands for {row}, which is the same under another code; taken so, rows: {count}, the first of them here',
    zh: '“{column}”列的 {former} 是 {row} 的原代码，按现代码导入，共 {count} 行，此为首行',
  },
  'note-ownerless': {
    en: 'names nobody that it belongs to, so that only administrators can change it (rows: {count}, the first of them here); fill in {columns}, or import the rows that say at which school it is',
    zh: '没有归属，只有管理员可以更改（共 {count} 行，此为首行）；请填写{columns}，或导入说明其所在学校的行',
  },
  'unchecked': {
    en: 'Not checked yet, since rows of {lacking} were refused: {checks}. The next import checks this when those rows are mended.',
    zh: '因{lacking}中有未接受的行，本次未检查：{checks}；改正后再次导入时将检查。',
  },
  'unchecked-columns': { en: '{columns} of {sheet}', zh: '{sheet}的{columns}' },
  'unchecked-roster': { en: 'what is not on the roster {sheet}', zh: '名册{sheet}中没有的行' },
  'note-merged': { en: 'the merged cell {range} counts for each of its rows as "{value}"', zh: '合并单元格 {range} 的每一行都按“{value}”计' },
  'note-title': { en: 'stands above the header and is not read: "{text}"', zh: '位于表头之上，未读入：“{text}”' },
  'note-header-again': { en: 'repeats the header and is no row of data', zh: '重复了表头，不作为数据' },
  'note-hidden-rows': { en: '{count} hidden rows are read like the others, the first of them', zh: '有 {count} 个隐藏行，与其他行一样读入，其中第一个在此' },
  'note-hidden-column': { en: 'column {column} is hidden and is read like the others', zh: '{column} 列已隐藏，与其他列一样读入' },
  'note-hidden-sheet': { en: 'is hidden and is read like the others', zh: '已隐藏，与其他工作表一样读入' },
} as const;
