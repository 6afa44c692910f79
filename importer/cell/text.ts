import type { CellKind } from '../../subgraphs/kit/sheet/sheet';
import { message } from '../messages/message';
import { ordinary } from './clean';
import { Refused, type CellReader } from './refused';

const zero = new Refused(message('cell-zero-character'));
/** What decoders leave where a character was lost, controls that only a wrong decoder yields, and the Chinese that comes of saving the first twice. */
const garbledText = /[\ufffd\u0080-\u009f]|锟斤拷/;
const garbled = new Refused(message('cell-garbled'));

/** Characters are counted as people count them: one outside the basic plane is one, as it is for PostgreSQL. */
const tooLong = (text: string, maxLength: number): boolean => text.length > maxLength && [...text].length > maxLength;

/** What follows a pattern is a code and has ordinary digits and letters; what follows none is a name and keeps its characters. */
export function textReader({ pattern, patternHint, maxLength }: Extract<CellKind, { type: 'text' }>): CellReader {
  const long = new Refused(message('cell-too-long', { most: maxLength }));
  const unlike = new Refused(message('cell-pattern', { hint: patternHint ?? '' }));
  return (written) => {
    const text = pattern ? ordinary(written) : written;
    if (pattern && !pattern.test(text)) return unlike;
    if (tooLong(text, maxLength)) return long;
    if (garbledText.test(text)) return garbled;
    return text.includes('\0') ? zero : text;
  };
}

const longestCode = 200;

/** Whether there is such a row is asked later, of all rows at once. */
export function referenceReader(): CellReader {
  const unlikely = new Refused(message('cell-no-code', { most: longestCode }));
  return (text) => (text.length > longestCode || text.includes('\0') ? unlikely : ordinary(text));
}
