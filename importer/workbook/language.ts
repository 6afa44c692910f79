import type { Sheet, SheetColumn } from '../../subgraphs/kit/sheet/sheet';

/** Of headers, names of sheets, and values of choices: Chinese, or the codes that programs use. */
export type Language = 'zh' | 'en';

export const headerIn = (language: Language, { header, zh }: SheetColumn): string => (language === 'zh' ? zh : header);
export const sheetNameIn = (language: Language, { name, zh }: Sheet): string => (language === 'zh' ? zh : name);
