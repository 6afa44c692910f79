import { types } from 'pg';

const { INT8, NUMERIC, DATE } = types.builtins;

type Parser = (value: string) => unknown;

/**
 * How column values arrive: days stay text (a Date would shift them by the time zone), counts and amounts are numbers.
 * All our bigint and numeric values lie far below 2^53.
 */
const parsers = new Map<number, Parser>([
  [DATE, (value) => value],
  [INT8, Number],
  [NUMERIC, Number],
]);

export const columnTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): Parser =>
    parsers.get(oid) ?? (types.getTypeParser(oid, format as 'text') as Parser),
};
