import { message } from '../messages/message';
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
const refused = new Refused(message('cell-boolean'));

/** Spreadsheets write TRUE, people True. */
export const readBoolean: CellReader = (text) => values.get(text) ?? values.get(ordinary(text).toLowerCase()) ?? refused;
