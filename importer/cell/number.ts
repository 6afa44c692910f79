import type { CellKind } from '../../subgraphs/kit/sheet/sheet';
import { Refused, type CellReader } from './refused';

const wholeNumber = /^[+-]?\d{1,15}$/;

export function integerReader({ min, max }: Extract<CellKind, { type: 'integer' }>): CellReader {
  const refused = new Refused(`is not a whole number from ${min} to ${max}`);
  return (text) => {
    const value = Number(text);
    // String(): without the plus sign and leading zeros.
    return wholeNumber.test(text) && value >= min && value <= max ? String(value) : refused;
  };
}

export function decimalReader({ min, max, scale }: Extract<CellKind, { type: 'decimal' }>): CellReader {
  const decimals = scale === 0 ? 'without decimals' : `with at most ${scale} decimals`;
  const refused = new Refused(`is not a number from ${min} to ${max} ${decimals}, such as 12${scale > 0 ? '.5' : ''}`);
  const pattern = new RegExp(`^[+-]?\\d{1,15}(?:\\.\\d{1,${Math.max(1, scale)}}0*)?$`);
  return (text) => {
    const value = Number(text);
    return pattern.test(text) && value >= min && value <= max ? text : refused;
  };
}
