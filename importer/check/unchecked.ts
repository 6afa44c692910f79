import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import { listed, message, type Message, type Spoken } from '../messages/message';
import { sheetName } from '../source/header';
import { headerIn } from '../workbook/language';

/** A check of a sheet that could not be made, and the sheets of which it would have missed something. */
export interface Unchecked {
  readonly plan: SheetPlan;
  /** Properties that it is about, the one at fault first; none where it asks which rows are not on a roster. */
  readonly about: readonly string[];
  readonly lacking: readonly SheetPlan[];
}

/** One sentence: what was not checked, of which sheets rows were refused that this needs, and that the next import checks it. */
export function uncheckedSentence(unchecked: readonly Unchecked[]): Message | undefined {
  if (unchecked.length === 0) return undefined;
  const plans = [...new Set(unchecked.map(({ plan }) => plan))];
  const checks = plans.map((plan) => checkSpoken(plan, unchecked.filter((one) => one.plan === plan)));
  const lacking = [...new Set(unchecked.flatMap((one) => one.lacking))].map(sheetName);
  return message('unchecked', { lacking: listed(lacking), checks: { en: checks.map(({ en }) => en).join('; '), zh: checks.map(({ zh }) => zh).join('；') } });
}

/** The columns at fault; the rows that a roster leaves out. */
function checkSpoken(plan: SheetPlan, unchecked: readonly Unchecked[]): Spoken {
  const sheet = sheetName(plan);
  const columns = new Set(unchecked.flatMap(({ about }) => columnOf(plan, about) ?? []));
  const said = [
    ...(columns.size === 0 ? [] : [message('unchecked-columns', { sheet, columns: listed([...columns].map(({ column }) => ({ en: headerIn('en', column), zh: headerIn('zh', column) }))) })]),
    ...(unchecked.some(({ about }) => about.length === 0) ? [message('unchecked-roster', { sheet })] : []),
  ];
  return listed(said);
}

const columnOf = ({ columns }: SheetPlan, about: readonly string[]): ColumnPlan | undefined =>
  about.flatMap((property) => columns.find(({ column }) => column.property === property) ?? [])[0];
