import type { EnumObject } from '../schema/described-enum';
import { Provenance } from '../schema/provenance';
import type { CellKind, SheetColumn } from './sheet';

interface ColumnOptions {
  readonly optional?: boolean;
  readonly fallback?: string | number | boolean;
}

const camel = (header: string): string => header.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const column = (header: string, zh: string, kind: CellKind, { optional, fallback }: ColumnOptions, property = camel(header)): SheetColumn => ({
  header,
  zh,
  property,
  kind,
  required: !optional && fallback === undefined,
  ...(fallback === undefined ? {} : { fallback }),
});

interface TextOptions extends ColumnOptions {
  readonly pattern?: RegExp;
  /** What the pattern wants, in words: shown to whoever must mend the file. */
  readonly patternHint?: string;
  readonly maxLength?: number;
}

export const text = (header: string, zh: string, { pattern, patternHint, maxLength = 200, ...options }: TextOptions = {}): SheetColumn =>
  column(header, zh, { type: 'text', maxLength, ...(pattern ? { pattern, patternHint: patternHint ?? String(pattern) } : {}) }, options);

/** A code that identifies the row: letters, digits and hyphens, so that it survives every spreadsheet. */
export const code = (header = 'code', zh = '编号'): SheetColumn =>
  text(header, zh, { pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, patternHint: '1 to 40 letters, digits or hyphens', maxLength: 40 });

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

/** The two dates of a record that holds for a time (half open: the end is the first day it no longer holds). */
export const period = (): SheetColumn[] => [date('starts_on', '开始日期'), date('ends_on', '结束日期', { optional: true })];

/** Where the row comes from: last in every sheet, never required of a school. */
export const origin = (): SheetColumn[] => [
  choice('provenance', '数据来源', Provenance, { fallback: Provenance.REPORTED }),
  text('source', '出处', { optional: true }),
];
