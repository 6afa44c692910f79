import type { Spoken } from './messages/message';
import type { Cause, Fault, ImportReport, Note, Origin, SheetCount } from './report';
import { columnLetter } from './source/column-letter';
import type { Language } from './workbook/language';

/** Errors shown of one file or sheet; the error workbook has the others. */
const shownOfEach = 50;

/** A file, or a sheet of a workbook, as messages name it. */
export const originSpoken = ({ file, worksheet }: Origin): Spoken =>
  worksheet === undefined ? { en: file, zh: file } : { en: `${file}, sheet ${worksheet}`, zh: `${file}，工作表“${worksheet}”` };

/** Text editors count lines, spreadsheets rows. */
export const lineSpoken = ({ worksheet }: Origin, line: number): Spoken => ({ en: `${worksheet === undefined ? 'line' : 'row'} ${line}`, zh: `第 ${line} 行` });

const number = (count: number): string => count.toLocaleString('en');
const errorsSpoken = (count: number): Spoken => ({ en: `${number(count)} ${count === 1 ? 'error' : 'errors'}`, zh: `${number(count)} 处错误` });

/** Spreadsheets show letters, text editors do not. */
function columnText({ worksheet, column, places = [], language }: Fault): string {
  const letters = worksheet === undefined ? '' : places.map(columnLetter).join(' + ');
  const zh = language === 'zh';
  if (letters === '') return column === undefined ? '' : zh ? `“${column}”列` : `column ${column}`;
  const named = column === undefined ? '' : zh ? `（${column}）` : ` (${column})`;
  return zh ? `${letters} 列${named}` : `column ${letters}${named}`;
}

const quoted = (value: string, language: Language): string => (language === 'zh' ? `“${value}”` : `"${value}"`);

function faultText(fault: Fault, parts: readonly ('line' | 'column' | 'message')[]): string {
  const { line, language, value, message } = fault;
  const zh = language === 'zh';
  const where = parts.flatMap((part) => (part === 'line' ? (line === undefined ? [] : [lineSpoken(fault, line)[language]]) : part === 'column' ? columnText(fault) || [] : []));
  const said = parts.includes('message') ? message : '';
  const what = value === undefined ? said : zh ? `${quoted(value, language)}${said}` : [quoted(value, language), said].filter(Boolean).join(' ');
  return where.length === 0 ? what : `${where.join(zh ? '，' : ', ')}${what === '' ? '' : zh ? '：' : ': '}${what}`;
}

/** The errors of one cause: its sentence once where it is the same of all, with how many there are. */
function causeLines({ count }: Cause, faults: readonly Fault[]): string[] {
  const [first] = faults;
  if (!first) return [];
  if (count === 1) return [`  ${faultText(first, ['line', 'column', 'message'])}`];
  const { language, message } = first;
  const same = faults.every((fault) => fault.message === message);
  const about = [columnText(first), ...(same ? [message] : [])].filter(Boolean).join(language === 'zh' ? '' : ' ');
  const counted = errorsSpoken(count)[language];
  const title = about === '' ? counted : language === 'zh' ? `${about}：${counted}` : `${about}: ${counted}`;
  return [`  ${title}`, ...faults.map((fault) => `    ${faultText(fault, same ? ['line'] : ['line', 'message'])}`)];
}

const sameOrigin = (a: Origin, b: Origin): boolean => a.file === b.file && a.worksheet === b.worksheet;

/** Takes from each cause in turn, so that a frequent one hides no rare one. */
function fairly(groups: readonly (readonly Fault[])[], most: number): Set<Fault> {
  const taken = new Set<Fault>();
  for (let turn = 0; taken.size < most && groups.some(({ length }) => length > turn); turn++) {
    for (const group of groups) if (group[turn] && taken.size < most) taken.add(group[turn]!);
  }
  return taken;
}

/** What is wrong with one file or sheet. */
function originLines(origin: Origin, { errors, causes }: ImportReport, workbook: string | undefined): string[] {
  const own = errors.filter((fault) => sameOrigin(fault, origin));
  const groups = causes
    .filter((cause) => sameOrigin(cause, origin))
    .map((cause) => ({ cause, faults: own.filter(({ code, column }) => code === cause.code && column === cause.column) }));
  const shown = fairly(groups.map(({ faults }) => faults), shownOfEach);
  const total = groups.reduce((sum, { cause }) => sum + cause.count, 0);
  const language = own[0]?.language ?? 'en';
  const zh = language === 'zh';
  const name = originSpoken(origin)[language];
  const all = zh ? `${name}：${errorsSpoken(total).zh}，列出 ${number(shown.size)}/${number(total)}` : `${name}: ${errorsSpoken(total).en}, ${number(shown.size)} of ${number(total)} shown`;
  const rest = shown.size < total ? restText(own.length, total, workbook, language) : '';
  return [all + rest, ...groups.flatMap(({ cause, faults }) => causeLines(cause, faults.filter((fault) => shown.has(fault))))];
}

function restText(kept: number, total: number, workbook: string | undefined, language: Language): string {
  const zh = language === 'zh';
  if (workbook === undefined) return zh ? '；用 --errors <文件.xlsx> 写出其余' : '; --errors <file.xlsx> writes the others';
  if (kept === total) return zh ? '；错误工作簿中有全部' : '; the workbook has all';
  return zh ? `；错误工作簿中有 ${number(kept)} 处` : `; the workbook has ${number(kept)}`;
}

function noteText(note: Note): string {
  const { language, line, message } = note;
  const name = originSpoken(note)[language];
  const where = line === undefined ? '' : lineSpoken(note, line)[language];
  return language === 'zh' ? `注意：${name}${where === '' ? '' : `，${where}`}：${message}` : `Note: ${name}${where === '' ? '' : `, ${where}`}: ${message}`;
}

/** What became of the rows of one sheet, in one line. */
export function countText(count: SheetCount): string {
  const { rows, added, changed, unchanged, refused, repeated, language } = count;
  const name = originSpoken(count)[language];
  const closed = closedText([count], language);
  if (language === 'zh') return `${name}：${rows} 行，新增 ${added}，更改 ${changed}，未变 ${unchanged}，拒绝 ${refused}${repeated > 0 ? `，重复 ${repeated}` : ''}${closed}`;
  return `${name}: ${rows} rows, ${added} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused${repeated > 0 ? `, ${repeated} repeated` : ''}${closed}`;
}

/** What a roster did to rows that it does not name; nothing where there is none. */
function closedText(counts: readonly SheetCount[], language: Language): string {
  if (counts.every(({ ended }) => ended === undefined)) return '';
  const sum = (key: 'ended' | 'voided'): number => counts.reduce((total, count) => total + (count[key] ?? 0), 0);
  return language === 'zh' ? `，终止 ${sum('ended')}，作废 ${sum('voided')}` : `, ${sum('ended')} ended, ${sum('voided')} voided`;
}

/** The report as lines of text: what is wrong, by file, sheet and cause, and what the import changed or would change. `workbook` is the path of the error workbook. */
export function reportText(report: ImportReport, workbook?: string): string[] {
  const { ok, applied, dryRun, sheets, errors, more, notes, moreNotes, causes, unchecked, language } = report;
  const zh = language === 'zh';
  const said = [
    ...notes.map(noteText),
    ...(moreNotes > 0 ? [zh ? `另有 ${number(moreNotes)} 条注意事项` : `… and ${number(moreNotes)} more notes`] : []),
    ...(dryRun ? sheets : sheets.filter(({ ended }) => ended !== undefined)).map(countText),
  ];
  if (!ok) {
    const origins = causes.filter((cause, index) => causes.findIndex((other) => sameOrigin(other, cause)) === index);
    const all = errorsSpoken(errors.length + more);
    return [
      ...said,
      ...origins.flatMap((origin) => originLines(origin, report, workbook)),
      ...(unchecked === undefined ? [] : [unchecked]),
      zh ? `共 ${all.zh}，未导入任何数据；数据库保持原样。` : `Nothing was imported because of ${all.en}. The database is as it was.`,
    ];
  }
  const sum = (key: 'added' | 'changed' | 'unchanged'): number => sheets.reduce((total, sheet) => total + sheet[key], 0);
  if (zh) {
    const counts = `新增 ${sum('added')} 行，更改 ${sum('changed')} 行，未变 ${sum('unchanged')} 行${closedText(sheets, 'zh')}，共 ${sheets.length} 张表`;
    return [...said, applied ? `已导入：${counts}。` : `将导入：${counts}。数据库保持原样。`];
  }
  const counts = `${sum('added')} new, ${sum('changed')} changed, ${sum('unchanged')} unchanged rows${closedText(sheets, 'en')} in ${sheets.length} sheets`;
  return [...said, applied ? `Imported: ${counts}.` : `Would import: ${counts}. The database is as it was.`];
}
