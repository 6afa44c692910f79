import type { Cell, CellValue } from 'exceljs';
import { unescapedText } from '../../workbook/escaped-text';

/** What a cell of a workbook shows, as the cell of a CSV file would hold it. */
export function cellText({ value, numFmt }: Cell): string {
  return textOf(value, numFmt);
}

function textOf(value: CellValue | undefined, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return unescapedText(value);
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return momentText(value, format);
  if ('richText' in value) return unescapedText(value.richText.map(({ text }) => text).join(''));
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return textOf(value.text, format);
  return 'result' in value ? textOf(value.result, format) : '';
}

/** The 15 digits that a spreadsheet shows: the sum of 0.1 and 0.2 is 0.3. Zeros that only the format puts before a code are part of it. */
function numberText(value: number, format = ''): string {
  const text = String(Number(value.toPrecision(15)));
  return /^0+$/.test(format) ? text.padStart(format.length, '0') : text;
}

/** To the second, for times are parts of a day and hardly ever exact; the time only where the format shows one. */
function momentText(value: Date, format = ''): string {
  if (Number.isNaN(value.getTime())) return '';
  const [day = '', time = ''] = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().slice(0, 19).split('T');
  const shown = /[hs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  return shown || time !== '00:00:00' ? `${day} ${time}` : day;
}
