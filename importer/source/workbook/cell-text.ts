/** What stands in quotes, brackets or after a backslash is shown as it is and says nothing of the kind of value. */
const plain = (format: string): string => format.split(';', 1)[0]?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '') ?? '';

/** Durations: hours, minutes or seconds in brackets count beyond a day. No column holds any, so that they are refused as times. */
const elapsed = /\[(?:h+|m+|s+)\]/i;

/** Day 0 of spreadsheets, as counted by all days after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** A spreadsheet keeps so many digits of a number; of a longer one the last are zeros. */
export const digitsKept = 15;

/**
 * A number as its format shows it, as far as that matters: dates, percentages, and zeros before a code. `shift` are the days that the
 * workbook counts from later.
 */
export function numberText(value: number, format: string, shift: number): string {
  const shown = plain(format);
  if (/[ymdhs]/i.test(shown) || elapsed.test(format)) return momentText(value + shift, /[hs]/i.test(shown));
  if (shown.includes('%')) return `${digits(value * 100)}%`;
  const text = digits(value);
  return /^0+$/.test(shown) ? text.padStart(shown.length, '0') : text;
}

/** The sum of 0.1 and 0.2 is 0.3. */
const digits = (value: number): string => String(Number(value.toPrecision(digitsKept)));

/** To the second, for times are parts of a day and hardly ever exact; the time only where the format shows one or there is one. */
function momentText(days: number, timeShown: boolean): string {
  const moment = new Date(dayZero + Math.round(days * 86_400) * 1000);
  if (Number.isNaN(moment.getTime())) return String(days);
  const [day = '', time = ''] = moment.toISOString().slice(0, 19).split('T');
  return timeShown || time !== '00:00:00' ? `${day} ${time}` : day;
}
