import type { CellKind } from '../../subgraphs/kit/sheet/sheet';
import { ordinary } from './clean';
import { Refused, type CellReader } from './refused';

const wholeNumber = /^[+-]?\d{1,15}$/;
/** 12,345: only where every comma stands before three digits, so that no decimal comma is taken for one. */
const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

function plainNumber(text: string): string {
  const plain = ordinary(text);
  return grouped.test(plain) ? plain.replaceAll(',', '') : plain;
}

export function integerReader({ min, max }: Extract<CellKind, { type: 'integer' }>): CellReader {
  const refused = new Refused(`is not a whole number from ${min} to ${max}`);
  return (text) => {
    const plain = plainNumber(text);
    const value = Number(plain);
    // String(): without the plus sign and leading zeros.
    return wholeNumber.test(plain) && value >= min && value <= max ? String(value) : refused;
  };
}

export function decimalReader({ min, max, scale }: Extract<CellKind, { type: 'decimal' }>): CellReader {
  const decimals = scale === 0 ? 'without decimals' : `with at most ${scale} decimals`;
  const refused = new Refused(`is not a number from ${min} to ${max} ${decimals}, such as 12${scale > 0 ? '.5' : ''}`);
  const pattern = new RegExp(`^[+-]?\\d{1,15}(?:\\.\\d{1,${Math.max(1, scale)}}0*)?$`);
  return (text) => {
    const plain = plainNumber(text);
    const value = Number(plain);
    return pattern.test(plain) && value >= min && value <= max ? plain : refused;
  };
}
