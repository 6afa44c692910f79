/**
 * What a text may hold, wherever it comes in, by mutation or from a file: anything that can be read and stored as it was written. A character that it may
 * not hold is one of these.
 */
export type UnfitKind =
  /** U+0000, which PostgreSQL has no place for. */
  | 'ZERO'
  /** Half of a surrogate pair, which is no character: as UTF-8 it would be stored as another. */
  | 'HALF_PAIR'
  /** Controls that no page shows and that devices obey, and what Unicode promises never to be a character. Tabs and ends of lines are none of these. */
  | 'CONTROL'
  /** What a decoder leaves where it lost a character, or read it by the wrong table: U+FFFD, U+0080 to U+009F. */
  | 'LOST';

export interface UnfitCharacter {
  readonly kind: UnfitKind;
  /** As Unicode names it, `U+D800`. */
  readonly name: string;
  /** Which character of the text it is, the first being 1. */
  readonly place: number;
}

const unfit = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{NChar}|\ufffd/u;

/** The first character of a text that it may not hold. */
export function unfitCharacter(text: string): UnfitCharacter | undefined {
  const found = unfit.exec(text);
  if (!found) return undefined;
  const point = found[0].codePointAt(0) ?? 0;
  const kind = point === 0 ? 'ZERO' : point >= 0xd800 && point <= 0xdfff ? 'HALF_PAIR' : point === 0xfffd || (point >= 0x80 && point <= 0x9f) ? 'LOST' : 'CONTROL';
  return { kind, name: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`, place: lengthOf(text.slice(0, found.index)) + 1 };
}

/** Characters are counted as people count them: one outside the basic plane is one, as it is for PostgreSQL. */
export const lengthOf = (text: string): number => [...text].length;

/** Whether a text has more characters than that; most are far shorter, and need not be counted. */
export const isLongerThan = (text: string, most: number): boolean => text.length > most && lengthOf(text) > most;
