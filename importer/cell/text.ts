import type { CellKind } from '../../subgraphs/kit/sheet/sheet';
import { isLongerThan, unfitCharacter, type UnfitKind } from '../../subgraphs/kit/text';
import { message } from '../messages/message';
import { ordinary } from './clean';
import { Refused, type CellReader } from './refused';

/** The Chinese that comes of decoding UTF-8 by the table of GBK, where a character had been lost before. */
const lostTwice = '锟斤拷';
const garbled = new Refused(message('cell-garbled'));
const refusedFor: Readonly<Record<Exclude<UnfitKind, 'LOST'>, (name: string) => Refused>> = {
  ZERO: () => new Refused(message('cell-zero-character')),
  HALF_PAIR: (name) => new Refused(message('cell-half-character', { name })),
  CONTROL: (name) => new Refused(message('cell-control-character', { name })),
};

/** What follows a pattern is a code and has ordinary digits and letters; what follows none is a name and keeps its characters. */
export function textReader({ pattern, patternHint, maxLength }: Extract<CellKind, { type: 'text' }>): CellReader {
  const long = new Refused(message('cell-too-long', { most: maxLength }));
  const unlike = new Refused(message('cell-pattern', { hint: patternHint ?? '' }));
  return (written) => {
    const text = pattern ? ordinary(written) : written;
    if (pattern && !pattern.test(text)) return unlike;
    if (isLongerThan(text, maxLength)) return long;
    if (text.includes(lostTwice)) return garbled;
    const found = unfitCharacter(text);
    if (!found) return text;
    return found.kind === 'LOST' ? garbled : refusedFor[found.kind](found.name);
  };
}

const longestCode = 200;

/** Whether there is such a row is asked later, of all rows at once. */
export function referenceReader(): CellReader {
  const unlikely = new Refused(message('cell-no-code', { most: longestCode }));
  return (text) => (text.length > longestCode || unfitCharacter(text) ? unlikely : ordinary(text));
}
