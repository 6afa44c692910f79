import { ordinary } from './clean';
import { Refused, type CellReader } from './refused';

const values = new Map([
  ['true', 't'],
  ['是', 't'],
  ['1', 't'],
  ['false', 'f'],
  ['否', 'f'],
  ['0', 'f'],
]);
const refused = new Refused('is neither yes nor no; write true, 是 or 1, or else false, 否 or 0');

/** Spreadsheets write TRUE, people True. */
export const readBoolean: CellReader = (text) => values.get(text) ?? values.get(ordinary(text).toLowerCase()) ?? refused;
