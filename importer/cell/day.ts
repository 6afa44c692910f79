/** A day as people and programs write it, with ordinary digits: 2024-09-01, 2024/9/1, 2024.9.1, 20240901, 2024年9月1日. */
const forms = [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, /^(\d{4})()(\d\d)(\d\d)$/, /^(\d{4})()\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/];

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day as YYYY-MM-DD; undefined where the text is none, or one that no calendar has. */
export function dayOf(text: string): string | undefined {
  for (const form of forms) {
    const [, year, , month, date] = form.exec(text) ?? [];
    if (!year || !month || !date) continue;
    const [y, m, d] = [Number(year), Number(month), Number(date)];
    return y >= 1 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m) ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : undefined;
  }
  return undefined;
}

/** Five digits, 1927 to 2173: four would be a year, eight a day. The part after the point is the time. */
const serialNumber = /^\d{5}(?:\.\d+)?$/;
/** Day 0 of spreadsheets, as counted by all days after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** What a spreadsheet shows as a date and keeps as a number of days, to the second; undefined where the text is no such number. */
export const momentOfSerial = (text: string): string | undefined =>
  serialNumber.test(text) ? new Date(dayZero + Math.round(Number(text) * 86_400) * 1000).toISOString().slice(0, 19) : undefined;

/** Whether a text is a day as the database writes it. */
export const isDay = (text: string): boolean => dayOf(text) === text;
