import type { Fault, ImportReport, Note, Origin, SheetCount } from './report';
import { columnLetter } from './source/column-letter';

/** A file, or a sheet of a workbook, as messages name it. */
export const originText = ({ file, worksheet }: Origin): string => (worksheet === undefined ? file : `${file}, sheet ${worksheet}`);

/** Text editors count lines, spreadsheets rows. */
export const lineText = ({ worksheet }: Origin, line: number): string => `${worksheet === undefined ? 'line' : 'row'} ${line}`;

/** Spreadsheets show letters, text editors do not. */
function columnText({ worksheet, column, places = [] }: Fault): string[] {
  const letters = worksheet === undefined ? '' : places.map(columnLetter).join(' + ');
  if (letters === '') return column === undefined ? [] : [`column ${column}`];
  return [`column ${letters}${column === undefined ? '' : ` (${column})`}`];
}

const faultLine = (fault: Fault): string =>
  `${[originText(fault), ...(fault.line === undefined ? [] : [lineText(fault, fault.line)]), ...columnText(fault)].join(', ')}: ${fault.value === undefined ? '' : `"${fault.value}" `}${fault.message}`;

const noteLine = (note: Note): string => `Note: ${originText(note)}, ${lineText(note, note.line)} ${note.message}`;

/** What became of the rows of one sheet, in one line. */
export const countText = (count: SheetCount): string =>
  `${originText(count)}: ${count.rows} rows, ${count.added} new, ${count.changed} changed, ${count.unchanged} unchanged, ${count.refused} refused` +
  (count.repeated > 0 ? `, ${count.repeated} repeated` : '');

/** The report as lines of text: every bad row, and what the import changed or would change. */
export function reportText({ ok, applied, dryRun, sheets, errors, more, notes }: ImportReport): string[] {
  const said = [...notes.map(noteLine), ...(dryRun ? sheets.map(countText) : [])];
  if (!ok) {
    const all = errors.length + more;
    return [
      ...said,
      ...errors.map(faultLine),
      ...(more > 0 ? [`… and ${more} more`] : []),
      `Nothing was imported because of ${all} ${all === 1 ? 'error' : 'errors'}. The database is as it was.`,
    ];
  }
  const sum = (key: 'added' | 'changed' | 'unchanged'): number => sheets.reduce((total, sheet) => total + sheet[key], 0);
  const counts = `${sum('added')} new, ${sum('changed')} changed, ${sum('unchanged')} unchanged rows in ${sheets.length} sheets`;
  return [...said, applied ? `Imported: ${counts}.` : `Would import: ${counts}. The database is as it was.`];
}
