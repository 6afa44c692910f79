import type { CellKind } from '../../subgraphs/kit/sheet/sheet';
import { ordinary } from './clean';
import { Refused, type CellReader } from './refused';

const zero = new Refused('holds a zero character, which no text may; write the cell anew');
const spreadsheetError = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;
const calculated = new Refused('is an error of the spreadsheet; mend its formula or write the value');

/** Characters are counted as people count them: one outside the basic plane is one, as it is for PostgreSQL. */
const tooLong = (text: string, maxLength: number): boolean => text.length > maxLength && [...text].length > maxLength;

/** What follows a pattern is a code and has ordinary digits and letters; what follows none is a name and keeps its characters. */
export function textReader({ pattern, patternHint, maxLength }: Extract<CellKind, { type: 'text' }>): CellReader {
  const long = new Refused(`is too long; it may have at most ${maxLength} characters`);
  const unlike = new Refused(`is not ${patternHint}`);
  return (written) => {
    const text = pattern ? ordinary(written) : written;
    if (pattern && !pattern.test(text)) return unlike;
    if (tooLong(text, maxLength)) return long;
    if (spreadsheetError.test(text)) return calculated;
    return text.includes('\0') ? zero : text;
  };
}

const longestCode = 200;

/** Whether there is such a row is asked later, of all rows at once. */
export function referenceReader(): CellReader {
  const unlikely = new Refused(`is no code of a row; a code has at most ${longestCode} characters`);
  return (text) => (text.length > longestCode || text.includes('\0') ? unlikely : ordinary(text));
}
