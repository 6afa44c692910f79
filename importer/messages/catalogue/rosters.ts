/** What is said of a roster: the list of all that hold on a day. */
export const rosters = {
  'roster-ends': { en: '{key} is not on the roster; it holds no longer from {day} on', zh: '名册中没有 {key}；自 {day} 起不再有效' },
  'roster-voids': { en: '{key} began on the day of the roster and is not on it; it is taken out as one that never was', zh: '{key} 自名册当日开始且不在名册中；按从未发生作废' },
  'roster-outside': { en: 'belongs to no school or county that the roster is of ({scope})', zh: '不属于该名册的学校或县区（{scope}）' },
  'roster-twice': { en: 'is on the roster on {line} already; keep one of the two rows', zh: '已在名册{line}中；请保留其中一行' },
  'roster-rests': { en: '{key} is not on the roster and cannot end on {day}: {what} rests on it; end or correct that first', zh: '名册中没有 {key}，但不能在 {day} 结束：{what} 依赖于它；请先结束或更正该记录' },
} as const;
