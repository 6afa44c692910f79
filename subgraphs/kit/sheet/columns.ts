import type { EnumLabel, EnumObject } from '../schema/described-enum';
import { Provenance } from '../schema/provenance';
import type { CellKind, SheetColumn } from './sheet';

interface ColumnOptions {
  readonly optional?: boolean;
  readonly fallback?: string | number | boolean;
  readonly emptyIsUnknown?: boolean;
  readonly meaning?: { readonly en: string; readonly zh: string };
}

const camel = (header: string): string => header.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const column = (header: string, zh: string, kind: CellKind, { optional, fallback, emptyIsUnknown, meaning }: ColumnOptions, property = camel(header)): SheetColumn => ({
  header,
  zh,
  property,
  kind,
  required: !optional && fallback === undefined,
  ...(fallback === undefined ? {} : { fallback }),
  ...(emptyIsUnknown ? { emptyIsUnknown } : {}),
  ...(meaning ? { meaning } : {}),
});

interface TextOptions extends ColumnOptions {
  readonly pattern?: RegExp;
  /** What the pattern wants, in words: shown to whoever must mend the file. */
  readonly patternHint?: EnumLabel;
  readonly maxLength?: number;
}

export const text = (header: string, zh: string, { pattern, patternHint, maxLength = 200, ...options }: TextOptions = {}): SheetColumn =>
  column(header, zh, { type: 'text', maxLength, ...(pattern ? { pattern, patternHint: patternHint ?? { en: String(pattern), zh: String(pattern) } } : {}) }, options);

/** A code that identifies the row: letters, digits and hyphens, so that it survives every spreadsheet. */
export const code = (header = 'code', zh = '编号'): SheetColumn =>
  text(header, zh, { pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, patternHint: { en: '1 to 40 letters, digits or hyphens', zh: '1 至 40 位字母、数字或连字符' }, maxLength: 40 });

interface NumberOptions extends ColumnOptions {
  readonly min?: number;
  readonly max?: number;
}

export const integer = (header: string, zh: string, { min = 0, max = 2_147_483_647, ...options }: NumberOptions = {}): SheetColumn =>
  column(header, zh, { type: 'integer', min, max }, options);

export const decimal = (header: string, zh: string, { min = 0, max = 1e12, scale = 4, ...options }: NumberOptions & { scale?: number } = {}): SheetColumn =>
  column(header, zh, { type: 'decimal', min, max, scale }, options);

export const date = (header: string, zh: string, options: ColumnOptions = {}): SheetColumn => column(header, zh, { type: 'date' }, options);
export const instant = (header: string, zh: string, options: ColumnOptions = {}): SheetColumn => column(header, zh, { type: 'instant' }, options);
export const boolean = (header: string, zh: string, options: ColumnOptions = {}): SheetColumn => column(header, zh, { type: 'boolean' }, options);

export const choice = (header: string, zh: string, values: EnumObject, options: ColumnOptions = {}): SheetColumn =>
  column(header, zh, { type: 'choice', values }, options);

export const choices = (header: string, zh: string, values: EnumObject, options: ColumnOptions = {}): SheetColumn =>
  column(header, zh, { type: 'choices', values }, options);

/** A link to another row by its code: header `school`, property `schoolId`. `sheet` is `<subgraph>.<sheet name>`. */
export const reference = (header: string, zh: string, sheet: string, options: ColumnOptions = {}): SheetColumn =>
  column(header, zh, { type: 'reference', sheet }, options, `${camel(header)}Id`);

/** The last day of something that lasts, as every office writes it; the column of the database holds the day after (docs/decisions/0003). */
export const lastDay = (header: string, zh: string, options: ColumnOptions = {}): SheetColumn =>
  column(header, zh, { type: 'date', last: true }, { optional: true, meaning: { en: 'the last day, itself included; empty while no end is known', zh: '末日, 含当日; 尚无结束日期的不填' }, ...options });

/** A day as precisely as it is known: of what lies far back sources tell the year alone. */
export const roughDate = (header: string, zh: string, property: string, options: ColumnOptions = {}): SheetColumn =>
  column(header, zh, { type: 'roughDate' }, { optional: true, ...options }, property);

/** The first day on which something no longer is: not a last day, but what happened that day. */
export const goneFrom = (header: string, zh: string, options: ColumnOptions = {}): SheetColumn =>
  date(header, zh, { optional: true, meaning: { en: 'the first day it no longer holds', zh: '自当日起不再有效, 不含当日' }, ...options });

/** A day by whose end something is to be done. */
export const dueDay = (header: string, zh: string, options: ColumnOptions = {}): SheetColumn =>
  date(header, zh, { meaning: { en: 'that day itself included', zh: '含当日' }, ...options });

/** The first and the last day of a record that holds for a time, both included. */
export const period = (): SheetColumn[] => [date('starts_on', '开始日期'), lastDay('ends_on', '结束日期')];

/** Where the row comes from: last in every sheet, never required of a school. */
export const origin = (): SheetColumn[] => [
  choice('provenance', '数据来源', Provenance, { fallback: Provenance.REPORTED }),
  text('source', '出处', { optional: true }),
];
