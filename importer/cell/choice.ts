import { message, shortlist, type Spoken } from '../messages/message';
import { enumLabels, type EnumObject } from '../../subgraphs/kit/schema/described-enum';
import { ordinary } from './clean';
import { Refused, type CellReader } from './refused';

/** Full-width brackets and digits, spaces and small letters are no difference of meaning. */
const plain = (text: string): string => ordinary(text).replace(/\s+/g, '').toUpperCase();

function valuesByText(values: EnumObject): Map<string, string> {
  const byText = new Map<string, string>();
  for (const [code, { zh, also = [] }] of Object.entries(enumLabels(values))) {
    for (const text of [code, zh, ...also]) byText.set(text, code).set(plain(text), code);
  }
  return byText;
}

const choicesOf = (values: EnumObject): Spoken => shortlist(Object.entries(enumLabels(values)).map(([code, { zh }]) => ({ en: `${code} (${zh})`, zh })));

export function choiceReader(values: EnumObject): CellReader {
  const byText = valuesByText(values);
  const refused = new Refused(message('cell-choice', { choices: choicesOf(values) }));
  return (text) => byText.get(text) ?? byText.get(plain(text)) ?? refused;
}

/** Several values, stored as an array in the order written, each once. */
export function choicesReader(values: EnumObject): CellReader {
  const one = choiceReader(values);
  const refused = new Refused(message('cell-choices', { choices: choicesOf(values) }));
  return (text) => {
    const found = new Set<string>();
    for (const part of text.split(/[;；]/)) {
      const trimmed = part.trim();
      if (trimmed === '') continue;
      const value = one(trimmed);
      if (value instanceof Refused) return refused;
      found.add(value);
    }
    return `{${[...found].join(',')}}`;
  };
}
