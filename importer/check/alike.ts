import { folded } from '../../subgraphs/kit/read/filter/fold';

const digits = '零一二三四五六七八九';
const numeral = /[零〇一二三四五六七八九十百]+/g;

/** 十二 → 12, 二〇 → 20, 一百零五 → 105: as far as schools and classes are numbered. */
function numberOf(written: string): string {
  const plain = written.replaceAll('〇', '零');
  if (!/[十百]/.test(plain)) return [...plain].map((sign) => digits.indexOf(sign)).join('');
  let [sum, digit] = [0, 0];
  for (const sign of plain) {
    if (sign !== '十' && sign !== '百') digit = digits.indexOf(sign);
    else [sum, digit] = [sum + Math.max(digit, 1) * (sign === '十' ? 10 : 100), 0];
  }
  return String(sum + digit);
}

/** A name as two people who mean the same would both write it: folded as for searches, without brackets, its numbers in digits. */
export const plainName = (name: string): string => folded(name).replace(/\s+/g, '').replace(/[()[\]〔〕【】<>《》〈〉"“”'‘’]/g, '').replace(numeral, numberOf);

/** Whether one sign more, less or other, or two that changed places, makes one text of the other. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  if (a.length !== b.length) return a.length < b.length ? a.slice(start) === b.slice(start + 1) : a.slice(start + 1) === b.slice(start);
  return a.slice(start + 1) === b.slice(start + 1) || (a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2));
}
