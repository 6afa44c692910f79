/** Characters without a width, which web pages and messengers leave at the ends of what is copied from them. */
const invisible = '\\u200B-\\u200F\\u2060\\uFEFF';
const edges = new RegExp(`^[\\s${invisible}]+|[\\s${invisible}]+$`, 'g');
const formulaStart = /^'+[=+\-@\t\r]/;

/** Spaces of any width, and what has none, off both ends of a cell. */
const trimmed = (text: string): string => text.replace(edges, '');

/**
 * A cell as its reader is given it. The apostrophe that keeps a spreadsheet from running a text as a formula, as exports
 * write it, goes; so `'=1+1` is the text `=1+1`.
 */
export function cleanCell(text: string): string {
  // Most cells have nothing to clean, and there are millions of them.
  if (text === '') return text;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const inside = isPlain(first) && isPlain(last) ? text : trimmed(text);
  return inside.charCodeAt(0) === 0x27 && formulaStart.test(inside) ? inside.slice(1) : inside;
}

/** Printable ASCII, or CJK ideographs. */
const isPlain = (code: number): boolean => (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code < 0xa000);

const ascii = /^[\x20-\x7e]*$/;

/** Signs of Chinese keyboards and word processors that stand for one of ASCII and have no ordinary form in Unicode: dashes, the minus sign, the full stop. */
const dashes = /[\u2010-\u2015\u2212]/g;
const stops = /[\u3002\uff61]/g;

/** Full-width digits, letters and punctuation as their ordinary forms: for codes, numbers, dates and choices, never for names. */
export const ordinary = (text: string): string => (ascii.test(text) ? text : text.normalize('NFKC').replace(dashes, '-').replace(stops, '.').trim());

/** The text that a program which opens the cell will not run: `cleanCell` takes off what this puts before it. */
export const guarded = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
