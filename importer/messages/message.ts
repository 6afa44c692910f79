import type { Language } from '../workbook/language';
import { catalogue } from './catalogue';
import { triggers } from './catalogue/triggers';

export type MessageCode = keyof typeof catalogue;

/** What is put into a sentence: the same in all languages, or in each its own. */
export type MessageValue = string | number | Spoken;

/** Something that can be said in the language of whoever reads it. */
export type Spoken = Readonly<Record<Language, string>>;

/** One sentence of a report, in both languages; reports choose that of the headers. */
export interface Message extends Spoken {
  readonly code: MessageCode;
}

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type Values<Code extends MessageCode> = Readonly<Record<Placeholders<(typeof catalogue)[Code]['en']>, MessageValue>>;
type Arguments<Code extends MessageCode> = keyof Values<Code> extends never ? [] : [values: Values<Code>];

/** The sentence of a code with its values in place. */
export function message<Code extends MessageCode>(code: Code, ...[values]: Arguments<Code>): Message {
  const said = (language: Language): string =>
    catalogue[code][language].replace(/\{(\w+)\}/g, (_, name: string) => inLanguage((values as Readonly<Record<string, MessageValue>>)[name] ?? '', language));
  return { code, en: said('en'), zh: said('zh') };
}

/** The code that a rule of the database is told by, if it has one. */
export function ruleCode(name: string): keyof typeof triggers | undefined {
  const code = name.replaceAll('_', '-');
  return code in triggers ? (code as keyof typeof triggers) : undefined;
}

const inLanguage = (value: MessageValue, language: Language): string => (typeof value === 'object' ? value[language] : String(value));

/** Several things said one after the other. */
export const listed = (things: readonly MessageValue[]): Spoken => ({
  en: things.map((thing) => inLanguage(thing, 'en')).join(', '),
  zh: things.map((thing) => inLanguage(thing, 'zh')).join('、'),
});

/** As many of a list as somebody reads; how many more there are is told. */
const readable = 20;

/** Several things one after the other, as far as anybody reads them, and how many more there are. */
export function shortlist(things: readonly MessageValue[]): Spoken {
  return things.length <= readable ? listed(things) : listed([...things.slice(0, readable), message('list-more', { count: things.length - readable })]);
}
