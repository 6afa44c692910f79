import type { CellKind } from '../../subgraphs/kit/sheet/sheet';
import { message } from '../messages/message';
import { ordinary } from './clean';
import { Refused, type CellReader } from './refused';

/** What a column counts in, a percentage does not say: 35 % may be meant as 35 or as 0.35. */
const percentage = new Refused(message('cell-percentage'));
const wholeNumber = /^[+-]?\d{1,15}$/;
/** 12,345: only where every comma stands before three digits, so that no decimal comma is taken for one. */
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

const isPercentage = (text: string): boolean => text.endsWith('%');

function plainNumber(text: string): string {
  const plain = ordinary(text);
  return grouped.test(plain) ? plain.replaceAll(',', '') : plain;
}

export function integerReader({ min, max }: Extract<CellKind, { type: 'integer' }>): CellReader {
  const refused = new Refused(message('cell-whole-number', { min, max }));
  return (text) => {
    const plain = plainNumber(text);
    if (isPercentage(plain)) return percentage;
    const value = Number(plain);
    // String(): without the plus sign and leading zeros.
    return wholeNumber.test(plain) && value >= min && value <= max ? String(value) : refused;
  };
}

export function decimalReader({ min, max, scale }: Extract<CellKind, { type: 'decimal' }>): CellReader {
  const decimals = scale === 0 ? message('no-decimals') : message('most-decimals', { scale });
  const refused = new Refused(message('cell-number', { min, max, decimals, example: `12${scale > 0 ? '.5' : ''}` }));
  const pattern = new RegExp(`^[+-]?\\d{1,15}(?:\\.\\d{1,${Math.max(1, scale)}}0*)?$`);
  return (text) => {
    const plain = plainNumber(text);
    if (isPercentage(plain)) return percentage;
    const value = Number(plain);
    return pattern.test(plain) && value >= min && value <= max ? plain : refused;
  };
}
