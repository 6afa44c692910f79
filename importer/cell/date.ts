import { dayAfter } from '../../subgraphs/kit/days';
import { message } from '../messages/message';
import { ordinary } from './clean';
import { dayOf, momentOfSerial } from './day';
import { Refused, type CellReader } from './refused';

/** A day, and a time of it: with a zone as ISO 8601 writes it, or without; then it is the clock on the wall in China. */
const moment = /^(.{8,}?)(?:T|\s+)((?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?)(Z|[+-](?:0\d|1[0-5]):?[0-5]\d)?$/;
const midnight = /^0?0:00(?::00(?:\.0+)?)?$/;

const notDate = new Refused(message('cell-day'));
const noDay = new Refused(message('cell-no-day'));
const notRough = new Refused(message('cell-rough-day'));
const noEnd = new Refused(message('cell-no-end'));
const notInstant = new Refused(message('cell-instant'));

const roughForms = [/^(\d{4})(?:\s*年)?$/, /^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})(?:\s*月)?$/];

/** Programs write days with the time 00:00; any other time says that the column is not what was meant. */
export const readDate: CellReader = (written) => {
  const text = ordinary(written);
  const [, day, time = '', zone] = moment.exec(text) ?? [];
  if (day !== undefined) return (midnight.test(time) && zone === undefined && dayOf(day)) || notDate;
  const serial = momentOfSerial(text);
  if (serial) return serial.endsWith('T00:00:00') ? serial.slice(0, 10) : notDate;
  return dayOf(text) ?? (roughForms.some((form) => form.test(text)) ? noDay : notDate);
};

/** The day after is stored: the first that no longer counts. Systems that know no empty day write the last of all. */
export const readLastDay: CellReader = (written) => {
  const day = readDate(written);
  if (typeof day !== 'string') return day;
  return day === '9999-12-31' ? noEnd : dayAfter(day);
};

/** A day, or the year or month alone where more is not known: 1956, 1956-09, 1956年9月. */
export const readRoughDate: CellReader = (written) => {
  const text = ordinary(written);
  for (const form of roughForms) {
    const [, year, month] = form.exec(text) ?? [];
    if (year === undefined || Number(year) < 1) continue;
    if (month === undefined) return year;
    return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : notRough;
  }
  const day = readDate(written);
  return typeof day === 'string' ? day : notRough;
};

export const readInstant: CellReader = (written) => {
  const text = ordinary(written);
  const serial = momentOfSerial(text);
  if (serial) return `${serial} Asia/Shanghai`;
  const [, date = '', time = '', zone] = moment.exec(text) ?? [];
  const day = dayOf(date);
  if (!day) return notInstant;
  return `${day} ${time.padStart(time.indexOf(':') === 1 ? time.length + 1 : 0, '0')}${zone ?? ' Asia/Shanghai'}`;
};
