/** What is said of a file that was written before something was put right. */
export const undone = {
  'row-voided': {
    en: 'was voided on {day} by {by} as one that never was ({reason}); delete the row, or, if it was so after all, import with --as-written',
    zh: '已于 {day} 由 {by} 作废（{reason}）；请删除该行；如确曾发生，请用 --as-written 导入',
  },
  'row-corrected': {
    en: 'was corrected on {day} by {by} to {stored} ({reason}); write that, or, if the value here is right after all, import with --as-written',
    zh: '已于 {day} 由 {by} 更正为 {stored}（{reason}）；请改为该值；如此处的值确实正确，请用 --as-written 导入',
  },
  'by-import': { en: 'an import', zh: '一次导入' },
  'by-change': { en: 'a change in the graph', zh: '一次更改' },
  'reason-none': { en: 'no reason given', zh: '未说明原因' },
  'nothing-there': { en: 'nothing', zh: '空' },
  'note-opened-again': {
    en: 'ended on {day} in the database (told on {on} by {by}), and holds without end here; it is taken so. If this file is older, write its last day',
    zh: '在数据库中已于 {day} 结束（{on} 由 {by} 录入），此处没有结束日期，按此处保存；如本文件较旧，请填写结束日期',
  },
} as const;
