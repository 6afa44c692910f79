import { dayBefore } from '../../subgraphs/kit/days';
import type { ColumnPlan } from '../catalogue/sheet-plan';
import type { Spoken } from '../messages/message';
import { booleanTexts, labelsIn } from '../workbook/choice-text';
import type { Language } from '../workbook/language';

const both = (said: (language: Language) => string): Spoken => ({ en: said('en'), zh: said('zh') });

/** On the clock of China, as sheets have times. */
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** A value of the database or of a staged row as a cell has it, in the language of the headers: of a period its last day, of a choice its name. */
export function asWritten({ column: { kind } }: Pick<ColumnPlan, 'column'>, value: unknown): Spoken {
  if (value === null || value === undefined) return both(() => '');
  const text = String(value);
  switch (kind.type) {
    case 'choice':
      return both((language) => labelsIn(language, kind.values).get(text) ?? text);
    case 'choices': {
      const values = Array.isArray(value) ? value.map(String) : text.replace(/[{}[\]" ]/g, '').split(',');
      return both((language) => values.map((one) => labelsIn(language, kind.values).get(one) ?? one).join(language === 'zh' ? '；' : ';'));
    }
    case 'boolean':
      return both((language) => booleanTexts(language)[text === 'true' || text === 't' ? 0 : 1]);
    case 'date':
      return both(() => (kind.last ? dayBefore(text) : text));
    case 'instant': {
      const at = value instanceof Date ? value : new Date(text);
      return both(() => (Number.isNaN(at.getTime()) ? text : clock.format(at)));
    }
    default:
      return both(() => text);
  }
}

/** The values of several columns, such as of a key, as reports join them. */
export function joinedAsWritten(columns: readonly Pick<ColumnPlan, 'column'>[], values: readonly unknown[]): Spoken {
  const said = columns.map((column, place) => asWritten(column, values[place]));
  return { en: said.map(({ en }) => en).join(' + '), zh: said.map(({ zh }) => zh).join(' + ') };
}
