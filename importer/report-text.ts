import type { Fault, ImportReport } from './report';

const place = ({ file, line, column }: Fault): string =>
  [file, line === undefined ? undefined : `line ${line}`, column === undefined ? undefined : `column ${column}`].filter(Boolean).join(', ');

const faultLine = (fault: Fault): string => `${place(fault)}: ${fault.value === undefined ? '' : `"${fault.value}" `}${fault.message}`;

/** The report as lines of text: every bad row, or what the import changed. */
export function reportText({ ok, applied, sheets, errors, more }: ImportReport): string[] {
  if (!ok) {
    const all = errors.length + more;
    return [
      ...errors.map(faultLine),
      ...(more > 0 ? [`… and ${more} more`] : []),
      `Nothing was imported because of ${all} ${all === 1 ? 'error' : 'errors'}. The database is as it was.`,
    ];
  }
  const sum = (key: 'added' | 'changed' | 'unchanged'): number => sheets.reduce((total, sheet) => total + sheet[key], 0);
  const counts = `${sum('added')} new, ${sum('changed')} changed, ${sum('unchanged')} unchanged rows in ${sheets.length} files`;
  return [applied ? `Imported: ${counts}.` : `Would import: ${counts}. The database is as it was.`];
}
