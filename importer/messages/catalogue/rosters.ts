/** What is said of the sheet of corrections. */
export const corrections = {
  'correction-sheet': { en: 'is no sheet whose rows can be put right; {advice}', zh: '不是可以更正的工作表；{advice}' },
  'correction-key': { en: 'names no row; write its key as {headers}', zh: '不能确定是哪一行；请按“{headers}”填写' },
  'correction-row': { en: 'is no row of that sheet in the database; write its key as it stands there', zh: '数据库的该表中没有这一行；请按数据库中现有的主键填写' },
  'correction-no-column': { en: 'is empty; name the column to put right, or write void as the right value of a row that never was', zh: '为空；请填写要更正的列，整行从未发生的请在“正确值”中填写“作废”' },
  'correction-column': { en: 'is no column of that sheet that can be put right; {advice}', zh: '不是该表中可以更正的列；{advice}' },
  'correction-code': { en: 'names {code}, which is no code of {sheet}', zh: '中的 {code} 不是{sheet}的编码' },
  'correction-old': { en: 'is not what the database has, which is {stored}; look again at what is to be put right', zh: '与数据库不符，数据库中为 {stored}；请核对要更正的内容' },
  'correction-refused': { en: 'cannot be put right so: {reason}', zh: '不能这样更正：{reason}' },
  'refusal-rests': { en: 'the row {row} of {sheet}{more} rests on it; end or correct that first', zh: '{sheet}中的 {row}{more}依赖于它；请先结束或更正' },
  'refusal-more': { en: ' (and {count} more)', zh: '（另有 {count} 条）' },
  'refusal-rests-unnamed': { en: 'other records rest on it; end or correct those first', zh: '另有记录依赖于它；请先结束或更正' },
  'refusal-in-the-way': { en: 'the row {row} is in the way ({reason}); correct that one or this', zh: '与现有的行 {row} 冲突（{reason}）；请更正其一' },
  'refusal-column': { en: '{column}: {reason}', zh: '“{column}”列：{reason}' },
  'refusal-value': { en: '{column} "{value}": {reason}', zh: '“{column}”列的“{value}”：{reason}' },
} as const;

/** What is said of a roster: the list of all that hold on a day. */
export const rosters = {
  'roster-ends': { en: '{key} is not on the roster; it holds no longer from {day} on', zh: '名册中没有 {key}；自 {day} 起不再有效' },
  'roster-voids': { en: '{key} began on the day of the roster and is not on it; it is taken out as one that never was', zh: '{key} 自名册当日开始且不在名册中；按从未发生作废' },
  'roster-outside': { en: 'belongs to no school or county that the roster is of ({scope})', zh: '不属于该名册的学校或县区（{scope}）' },
  'roster-twice': { en: 'is on the roster on {line} already; keep one of the two rows', zh: '已在名册{line}中；请保留其中一行' },
  'roster-rests': { en: '{key} is not on the roster and cannot end on {day}: {reason}', zh: '名册中没有 {key}，但不能在 {day} 结束：{reason}' },
  'roster-reason': { en: 'not on the roster of {day}', zh: '不在 {day} 的名册中' },
} as const;
