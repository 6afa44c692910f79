import type { Catalogue } from '../catalogue/catalogue';
import { enumLabels, type EnumObject } from '../../subgraphs/kit/schema/described-enum';
import type { CellKind, SheetColumn } from '../../subgraphs/kit/sheet/sheet';

const choicesOf = (values: EnumObject): string =>
  Object.entries(enumLabels(values))
    .map(([code, { zh }]) => `\`${code}\` ${zh}`)
    .join(', ');

/** What a cell may hold, in words, for the documentation of the templates. */
export function cellRule({ kind, meaning, emptyIsUnknown }: SheetColumn, catalogue: Catalogue): string {
  const said = ruleOf(kind, catalogue) + (emptyIsUnknown ? ', or 不详' : '');
  return meaning ? `${said}: ${meaning.en} (${meaning.zh})` : said;
}

function ruleOf(kind: CellKind, catalogue: Catalogue): string {
  switch (kind.type) {
    case 'text':
      return kind.patternHint?.en ?? `text, at most ${kind.maxLength} characters`;
    case 'integer':
      return `whole number from ${kind.min} to ${kind.max}`;
    case 'decimal':
      return `number from ${kind.min} to ${kind.max}, at most ${kind.scale} decimals`;
    case 'date':
      return 'day, `YYYY-MM-DD`';
    case 'roughDate':
      return 'day, month or year as far as known: `2024-09-01`, `2024-09`, `2024`';
    case 'instant':
      return 'time, `YYYY-MM-DD HH:mm` (China time) or ISO 8601 with zone';
    case 'boolean':
      return '`true` 是 1, `false` 否 0';
    case 'choice':
      return `one of ${choicesOf(kind.values)}`;
    case 'choices':
      return `any of ${choicesOf(kind.values)}, separated by \`;\``;
    case 'reference': {
      const { sheet } = catalogue.plan(kind.sheet);
      return `${catalogue.codeOf(kind.sheet).column.header} of a row of [${sheet.name}](#${sheet.name})`;
    }
  }
}
