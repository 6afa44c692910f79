import type { Catalogue } from '../catalogue/catalogue';
import type { SheetPlan } from '../catalogue/sheet-plan';
import type { SheetColumn } from '../../subgraphs/kit/sheet/sheet';
import { unknownValue } from '../cell/unknown';
import { choiceTexts } from './choice-text';
import { headerIn, sheetNameIn, type Language } from './language';

/** What a cell may hold, for the note at its header: whoever fills in a workbook does not open another page. */
export function columnNote({ sheet }: SheetPlan, column: SheetColumn, catalogue: Catalogue, language: Language): string {
  const zh = language === 'zh';
  const lines = [`${headerIn(language, column)} (${headerIn(zh ? 'en' : 'zh', column)})`];
  lines.push(column.required ? (zh ? '必填' : 'Required') : zh ? '可不填' : 'May be empty');
  if (unknownValue(column) === null) lines.push(zh ? '不知道的留空或填“不详”' : 'What is not known is left empty, or unknown');
  if (column.fallback !== undefined && column.fallback !== '') lines.push(`${zh ? '默认' : 'Default'}: ${defaultText(column, language)}`);
  lines.push(rule(column, catalogue, language));
  if (column.meaning) lines.push(column.meaning[language]);
  if (sheet.key.includes(column.header)) lines.push(zh ? '同一行由此识别: 再次导入时更新, 不重复新增' : 'Identifies the row: the next import changes it and adds no other');
  return lines.join('\n');
}

function defaultText({ kind, fallback }: SheetColumn, language: Language): string {
  if (kind.type === 'boolean') return choiceTexts(kind, language)?.[fallback === true ? 0 : 1] ?? '';
  if (kind.type !== 'choice') return String(fallback);
  return choiceTexts(kind, language)?.[Object.keys(kind.values).indexOf(String(fallback))] ?? String(fallback);
}

function rule({ kind }: SheetColumn, catalogue: Catalogue, language: Language): string {
  const zh = language === 'zh';
  switch (kind.type) {
    case 'text':
      if (kind.patternHint) return zh ? `编码: ${kind.patternHint.zh}` : kind.patternHint.en;
      return zh ? `文本, 最多 ${kind.maxLength} 字` : `Text, at most ${kind.maxLength} characters`;
    case 'integer':
      return zh ? `整数, ${kind.min} 至 ${kind.max}` : `Whole number from ${kind.min} to ${kind.max}`;
    case 'decimal':
      return zh ? `数字, ${kind.min} 至 ${kind.max}, 最多 ${kind.scale} 位小数` : `Number from ${kind.min} to ${kind.max}, at most ${kind.scale} decimals`;
    case 'date':
      return zh ? '日期, 如 2024-09-01' : 'Day, such as 2024-09-01';
    case 'roughDate':
      return zh ? '日期, 月份或年份, 如 2024-09-01、2024-09、2024' : 'Day, month or year, such as 2024-09-01, 2024-09, 2024';
    case 'instant':
      return zh ? '北京时间, 如 2024-09-01 08:30' : 'China time, such as 2024-09-01 08:30';
    case 'reference': {
      const { sheet } = catalogue.plan(kind.sheet);
      const code = headerIn(language, catalogue.codeOf(kind.sheet).column);
      return zh ? `“${sheetNameIn(language, sheet)}”表中某行的${code}` : `The ${code} of a row of ${sheetNameIn(language, sheet)}`;
    }
    default: {
      const values = choiceTexts(kind, language)?.join(zh ? '、' : ', ') ?? '';
      const several = kind.type === 'choices' ? (zh ? '可多项, 以 ; 分隔: ' : 'Any of, separated by ;: ') : zh ? '任选其一: ' : 'One of: ';
      return several + values;
    }
  }
}
