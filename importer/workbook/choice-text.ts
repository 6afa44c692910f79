import { enumLabels, type EnumObject } from '../../subgraphs/kit/schema/described-enum';
import type { CellKind } from '../../subgraphs/kit/sheet/sheet';
import { choiceReader } from '../cell/choice';
import type { Language } from './language';

/** How values of an enumeration are written, by code. A label that would be read as another value gives way to the code. */
export function labelsIn(language: Language, values: EnumObject): ReadonlyMap<string, string> {
  const read = choiceReader(values);
  return new Map(Object.entries(enumLabels(values)).map(([code, { zh }]) => [code, language === 'zh' && read(zh) === code ? zh : code]));
}

export const booleanTexts = (language: Language): readonly [string, string] => (language === 'zh' ? ['是', '否'] : ['true', 'false']);

/** All that may stand in a cell, where that is a list. */
export function choiceTexts(kind: CellKind, language: Language): readonly string[] | undefined {
  if (kind.type === 'boolean') return booleanTexts(language);
  return kind.type === 'choice' || kind.type === 'choices' ? [...labelsIn(language, kind.values).values()] : undefined;
}
