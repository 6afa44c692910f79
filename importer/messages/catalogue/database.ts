/** What the rows of an import break together, or with the rows there are. */
export const database = {
  'code-unknown': { en: 'is no code of {sheet}, {places}; {advice}', zh: '不是{sheet}的编码（{places}）；{advice}' },
  'neither-place': { en: 'neither in {origin} nor in the database', zh: '{origin} 和数据库中都没有' },
  'not-in-database': { en: 'not in the database, and the import has no such sheet', zh: '数据库中没有，导入的文件中也没有这张表' },
  'nearest-row': { en: 'did you mean {row}? Otherwise add that row', zh: '是否应为 {row}？否则请增加该行' },
  'nearest-no-row': { en: 'add that row or correct the code', zh: '请增加该行，或更正编码' },
  'rule-broken': { en: 'breaks a rule; it must hold that {rule}', zh: '不符合规则；须满足：{rule}' },
  'rule-of-columns': { en: 'do not go together; compare these cells and correct what is wrong', zh: '相互不符；请核对这些单元格并更正' },
  'row-overlaps': { en: 'overlaps {other}; no two rows of the same {columns}{where} may hold at the same time', zh: '与{other}时间重叠；{columns}相同的行{where}不得同时有效' },
  'row-begins-otherwise': { en: 'starts on {stored} in the database and on {here} here; if one is wrong, correct it in the sheet corrections, and if this is a list of who is there on a day, import it with --roster', zh: '在数据库中自 {stored} 开始，此处为 {here}；如录入有误，请在“更正”表中更正；如为某日的名册，请用 --roster 导入' },
  'row-taken': { en: 'is taken by {other}; {columns} may occur only once{where}', zh: '已被{other}占用；{columns}{where}只能出现一次' },
  'rule-where': { en: ' where {condition}', zh: '（限{condition}）' },
  'other-row': { en: 'another row', zh: '另一行' },
  'row-in-database': { en: 'the row {key} in the database', zh: '数据库中的行 {key} ' },
  'database-refuses': { en: 'is refused by a rule of the database ({name})', zh: '不符合数据库的规则（{name}）' },
  'guard-broken': { en: 'contradicts what else is known; {right}', zh: '与其他数据矛盾；{right}' },
  'guard-not-open': {
    en: 'names a school or group that is not open on that day; name one that is, or correct the day or its opening and closing days',
    zh: '所填学校或集团在该日未开办，或已撤并、解散；请填写当日存续的学校或集团，或更正日期',
  },
  'guard-outside-posting': {
    en: 'reaches beyond the appointments of the teacher there; correct school or days, or add the appointment',
    zh: '超出该教师在该校的聘任时间；请更正学校或日期，或补充聘任记录',
  },
  'guard-not-a-member': {
    en: 'names a school that does not belong to the group, or may not use this, on that day; correct school or day, or add the membership',
    zh: '所填学校在该日不是成员，或无权使用；请更正学校或日期，或补充成员记录',
  },
  'guard-full': { en: 'is more than there is room for; raise the quota or capacity, or take rows out', zh: '超出核定数或容量；请提高核定数或容量，或减少行' },
  'guard-same': { en: 'names the same twice where two must differ; correct one of them', zh: '两处相同，而此处须不同；请更正其一' },
  'guard-contradiction': { en: 'contradicts what it refers to; correct this cell or the row it refers to', zh: '与所引用的数据矛盾；请更正本单元格或所引用的行' },
  'cycle': { en: 'closes a cycle of {of}: {way}; correct or remove one of these links', zh: '形成了{of}的循环：{way}；请更正或删除其中一条' },
} as const;
