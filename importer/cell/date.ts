import { Refused, type CellReader } from './refused';

const day = /^(\d{4})-(\d\d)-(\d\d)$/;
/** With a zone as ISO 8601 writes it, or without: then it is the clock on the wall in China. */
const moment = /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(Z|[+-](?:0\d|1[0-5]):?[0-5]\d)?$/;

const notDate = new Refused('is not a day that exists, written YYYY-MM-DD such as 2024-09-01');
const notInstant = new Refused('is not a time such as 2024-09-01 08:30 (China time) or 2024-09-01T08:30:00+08:00');

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isDay(text: string): boolean {
  const [, year, month, date] = day.exec(text) ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  return y >= 1 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
}

export const readDate: CellReader = (text) => (isDay(text) ? text : notDate);

export const readInstant: CellReader = (text) => {
  const [, date, , zone] = moment.exec(text) ?? [];
  if (!date || !isDay(date)) return notInstant;
  return zone ? text : `${text} Asia/Shanghai`;
};
