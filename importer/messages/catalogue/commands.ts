/** What the commands say: while they work, when they cannot, and how they are called. */
export const commands = {
  'import-waits': { en: 'Another import is running; this one waits until it ends.', zh: '另有导入正在进行；本次导入等待其结束。' },
  'import-runs': { en: 'Importing', zh: '正在导入' },
  'import-stopped': { en: 'The import was stopped while {step}: {reason}. The database is as it was.', zh: '导入在{step}时中止：{reason}。数据库保持原样。' },
  'export-stopped': { en: 'The export was stopped while {step}: {reason}. What it wrote is not whole.', zh: '导出在{step}时中止：{reason}。已写出的内容不完整。' },
  'stopped-by-time': {
    en: 'one statement took longer than {time}; take fewer rows at once, such as one county, or try again when the server has less to do',
    zh: '一条语句超过 {time}；请减少一次处理的行，如只处理一个县区，或在服务器空闲时重试',
  },
  'stopped-by-lock': { en: 'somebody else kept a row or table locked for {time}; try again when that change is done', zh: '他人锁定行或表超过 {time}；请在其完成后重试' },
  'stopped-by-space': {
    en: 'one statement needed more than {size} MB of temporary files; take fewer rows at once, such as one county, or try again when the server has less to do',
    zh: '一条语句所需的临时文件超过 {size} MB；请减少一次处理的行，如只处理一个县区，或在服务器空闲时重试',
  },
  'stopped-by-disk': { en: 'the disk of the database is full; make room and try again', zh: '数据库磁盘已满；请腾出空间后重试' },
  'span-minutes': { en: '{count} minutes', zh: '{count} 分钟' },
  'span-seconds': { en: '{count} seconds', zh: '{count} 秒' },
  'step-beginning': { en: 'beginning', zh: '开始' },
  'step-reading': { en: 'reading {what}', zh: '读取 {what} ' },
  'step-former-codes': { en: 'looking for former codes', zh: '查找原代码' },
  'step-repeated': { en: 'looking for repeated rows in {what}', zh: '查找 {what} 中的重复行' },
  'step-codes': { en: 'looking for codes that are not there in {what}', zh: '查找 {what} 中不存在的编码' },
  'step-cycles': { en: 'looking for cycles in {what}', zh: '查找 {what} 中的循环' },
  'step-undone': { en: 'looking for what {what} undoes', zh: '查找 {what} 所撤销的更正' },
  'step-corrections': { en: 'putting right what {what} names', zh: '更正 {what} 所列各项' },
  'step-roster': { en: 'holding {what} against what holds on {day}', zh: '将 {what} 与 {day} 的现有记录比对' },
  'step-storing': { en: 'storing {what}', zh: '保存 {what} ' },
  'step-rules': { en: 'looking for broken rules in {what}', zh: '检查 {what} 是否符合规则' },
  'step-ending': { en: 'ending', zh: '结束' },
  'step-selecting': { en: 'choosing the rows', zh: '选取行' },
  'step-writing': { en: 'writing {what}', zh: '写出{what}' },
  'folder-none': {
    en: '{path} is no file and no folder that can be read: {trouble}. Name a workbook, or a folder with files such as those of data/templates.',
    zh: '{path} 不是可读取的文件或文件夹：{trouble}。请指定工作簿，或含有如 data/templates 中文件的文件夹。',
  },
  'roster-no-sheet': { en: 'There is no sheet {sheet}; rosters are {rosters}.', zh: '没有工作表 {sheet}；可作名册的有：{rosters}。' },
  'roster-no-roster': { en: '{sheet} is no roster; rosters are {rosters}.', zh: '{sheet} 不能作名册；可作名册的有：{rosters}。' },
  'roster-unknown': { en: 'There is no row "{code}" in {sheet}, so that nothing can be a roster of it; {advice}', zh: '{sheet}中没有“{code}”，无法按其名册导入；{advice}' },
  'roster-nearest': { en: 'did you mean {row}?', zh: '是否应为 {row}？' },
  'roster-none-near': { en: 'correct the code, or import that row first', zh: '请更正代码，或先导入该行' },
  'roster-missing': { en: 'There is nothing to hold as a roster: no file or sheet is named {names}.', zh: '没有可作名册的文件或工作表：请将其命名为 {names}。' },
  'roster-no-day': { en: 'A roster holds on a day: name it with --effective-date.', zh: '名册须有日期：请用 --effective-date 指定。' },
  'roster-of-counties': { en: '{sheet} belongs to counties: name one with --county.', zh: '{sheet} 属于县区：请用 --county 指定。' },
  'export-both': { en: 'Name a county or a group, not both.', zh: '请只指定县区或集团之一。' },
  'export-nothing': { en: 'There is nothing to export: no sheet has a row.', zh: '没有可导出的内容：各表均无数据。' },
  'export-no-sheet': { en: 'There is no sheet "{name}"; {nearest}', zh: '没有工作表“{name}”；{nearest}' },
  'export-no-row': { en: 'There is no row "{code}" in {sheet}; there are {codes}', zh: '{sheet}中没有“{code}”；现有：{codes}' },
  'export-no-place': { en: '{path} cannot be written to: {trouble}. Name a folder, or a file that ends in .xlsx.', zh: '{path} 无法写入：{trouble}。请指定文件夹，或以 .xlsx 结尾的文件。' },
  'option-followed': {
    en: 'No row of {sheet} has the code {code} any more: {followers}; give the code of the one that is meant',
    zh: '{sheet}中已没有代码 {code}：{followers}；请改用其中所指一方的现代码',
  },
  'option-former-code': { en: '{former} is the former code of {code}', zh: '{former} 是 {code} 的原代码' },
  'codes-more': { en: 'and {count} more', zh: '另外 {count} 个' },
  'none-there': { en: 'none', zh: '无' },
  'exported-sheet': { en: '{file}: {rows} rows', zh: '{file}：{rows} 行' },
  'exported': { en: 'Exported: {rows} rows in {sheets} sheets to {target}.', zh: '已导出：{sheets} 张表共 {rows} 行，至 {target}。' },
  'database-on': { en: 'Database: {name} on {host}:{port} (DATABASE_URL)', zh: '数据库：{host}:{port} 上的 {name}（DATABASE_URL）' },
  'database-in': { en: 'Database: in {folder} ({state})', zh: '数据库：位于 {folder}（{state}）' },
  'database-runs': { en: 'of the running graph', zh: '正在运行' },
  'database-rests': { en: 'no graph runs on it', zh: '未在运行' },
  'database-new': { en: 'new', zh: '新建' },
  'database-which': {
    en: '{there}, and neither DATA_DIR nor DATABASE_URL says which one is meant. {elsewhere} Set DATA_DIR to the data folder of your graph, or DATABASE_URL; DATA_DIR={folder} {this}.',
    zh: '{there}，且 DATA_DIR 和 DATABASE_URL 都未说明用哪一个。{elsewhere}请将 DATA_DIR 设为数据所在文件夹，或设置 DATABASE_URL；DATA_DIR={folder} {this}。',
  },
  'database-idle': { en: 'No graph runs on {folder}', zh: '{folder} 未在运行' },
  'database-none': { en: 'There is no database in {folder}', zh: '{folder} 中没有数据库' },
  'database-elsewhere-none': { en: 'No graph runs on this machine.', zh: '本机没有正在运行的服务。' },
  'database-elsewhere': { en: 'Running on this machine: {folders}.', zh: '本机正在运行的有：{folders}。' },
  'database-is-this': { en: 'is this one', zh: '即为此库' },
  'database-makes-new': { en: 'makes a new one', zh: '将新建一个' },
  'usage-none': { en: 'Name one folder or file.', zh: '请指定一个文件夹或文件。' },
  'usage-one': { en: 'Name one folder or file, not {count}.', zh: '请指定一个文件夹或文件，而不是 {count} 个。' },
  'usage-unknown': { en: 'There is no option {option}; {nearest}', zh: '没有选项 {option}；{nearest}' },
  'usage-value': { en: '{option} needs a value after it.', zh: '{option} 后须有值。' },
  'usage-no-value': { en: '{option} takes no value; leave out "{value}".', zh: '{option} 不带值；请去掉“{value}”。' },
  'port-taken': { en: 'Port {port} of {address} is taken. Stop what listens there, or set PORT to another.', zh: '{address} 的端口 {port} 已被占用。请停止占用它的程序，或将 PORT 设为其他端口。' },
  'usage-day': { en: '--effective-date must be a day such as 2024-09-01, not "{value}".', zh: '--effective-date 须为日期，如 2024-09-01，而不是“{value}”。' },
  'usage-errors': { en: '--errors must name a workbook such as errors.xlsx, not "{value}".', zh: '--errors 须为工作簿，如 errors.xlsx，而不是“{value}”。' },
  'usage-whose': { en: '--school and --county say whose --roster it is: name its sheet.', zh: '--school 和 --county 说明是谁的名册：请用 --roster 指定工作表。' },
  'usage-roster': { en: '--roster is of one --school or of one --county.', zh: '--roster 须指定一所学校（--school）或一个县区（--county）。' },
  'usage-headers': { en: '--headers must be zh or en, not "{value}".', zh: '--headers 须为 zh 或 en，而不是“{value}”。' },
  'import-usage': {
    en: `Usage: npm run import -- [options] <folder or file>
Imports CSV files and workbooks (.xlsx), all or nothing; data/templates/README.md tells what they hold.
--dry-run                    finds every error, counts the changes of each sheet, and stores nothing
--effective-date YYYY-MM-DD  the day from which rows hold whose starts_on (开始日期) is empty
--roster <sheet>             that sheet is the list of all that hold on the effective date, of one --school CODE or --county CODE: what is
                             not on it ends on that day, what is stays as it began
--as-written                 takes the file also where it undoes what was voided or corrected since it was written
--errors <file.xlsx>         where to write the wrong rows, each bad cell marked; for a workbook by default <name>.errors.xlsx beside it`,
    zh: `用法：npm run import -- [选项] <文件夹或文件>
导入 CSV 文件和工作簿（.xlsx），全部导入或全不导入；各列含义见 data/templates/README.md。
--dry-run                    查出所有错误并统计各表的变更，不保存
--effective-date YYYY-MM-DD  开始日期（starts_on）为空的行自该日起有效
--roster <工作表>            该表是生效日当天有效的全部记录，属于 --school 学校标识码 或 --county 县区代码：
                             不在名册中的自该日起终止，在名册中的照旧
--as-written                 即使文件会撤销其后的作废或更正，也照文件导入
--errors <文件.xlsx>         错误行写入该文件并标出错误单元格；导入工作簿时默认为同目录的 <名称>.errors.xlsx`,
  },
  'export-usage': {
    en: `Usage: npm run export -- [options] <folder or file.xlsx>
Writes what the database holds as CSV files, one per sheet, or as one workbook; \`npm run import\` reads both back.
--sheets a,b      only these sheets, by their English or Chinese names
--county CODE     only what belongs to this county
--group CODE      only this education group, its member schools, and what belongs to them
--headers zh|en   language of headers, sheet names and choices (zh)`,
    zh: `用法：npm run export -- [选项] <文件夹或文件.xlsx>
将数据库内容写成 CSV 文件（每表一个）或一个工作簿；\`npm run import\` 可重新读入。
--sheets a,b      只导出这些工作表，中英文名称均可
--county 代码     只导出属于该县区的内容
--group 编号      只导出该教育集团、其成员学校及其所属内容
--headers zh|en   表头、工作表名和选项的语言（默认 zh）`,
  },
} as const;
