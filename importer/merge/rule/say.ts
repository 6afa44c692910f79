import { enumLabels } from '../../../subgraphs/kit/schema/described-enum';
import type { ColumnPlan, SheetPlan } from '../../catalogue/sheet-plan';
import { listed, type Spoken } from '../../messages/message';
import { parseRule, type Rule } from './parse';

/** A column of a rule, and its header as the file has it. */
export interface RuleColumn {
  readonly plan: ColumnPlan;
  readonly header: string;
}

/** Columns of the database that a column of a sheet fills: of a day told as precisely as known also the day that follows from it. */
export const namesOf = ({ name, column: { header, kind } }: ColumnPlan): readonly string[] => (kind.type === 'roughDate' && header !== name ? [name, header] : [name]);

/** The columns of a sheet by the names that rules of its table have for them. */
export const ruleColumns = ({ columns }: SheetPlan, headerOf: (plan: ColumnPlan) => string): Map<string, RuleColumn> =>
  new Map(columns.flatMap((plan) => namesOf(plan).map((name) => [name, { plan, header: headerOf(plan) }] as const)));

const signs: Readonly<Record<string, { readonly number: Spoken; readonly day: Spoken }>> = {
  '=': { number: { en: 'is', zh: '为' }, day: { en: 'is', zh: '为' } },
  '<>': { number: { en: 'is not', zh: '不为' }, day: { en: 'is not', zh: '不为' } },
  '>': { number: { en: 'is more than', zh: '大于' }, day: { en: 'is after', zh: '晚于' } },
  '>=': { number: { en: 'is at least', zh: '不小于' }, day: { en: 'is not before', zh: '不早于' } },
  '<': { number: { en: 'is less than', zh: '小于' }, day: { en: 'is before', zh: '早于' } },
  '<=': { number: { en: 'is at most', zh: '不大于' }, day: { en: 'is not after', zh: '不晚于' } },
};
const sums: Readonly<Record<string, string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** A span of time as PostgreSQL writes it, which no sheet has. */
const interval = /^-?\d+ (?:years?|mons?|days?)\b|^-?\d+:\d\d/;

class Unspeakable extends Error {}

/** A rule of the database in the words of a file, both languages; undefined for one that cannot be said so. */
export function sayRule(expression: string, columns: ReadonlyMap<string, RuleColumn>): Spoken | undefined {
  const rule = parseRule(expression);
  if (!rule) return undefined;
  try {
    return new RuleSpeaker(columns).condition(rule);
  } catch (error) {
    if (error instanceof Unspeakable) return undefined;
    throw error;
  }
}

class RuleSpeaker {
  constructor(private readonly columns: ReadonlyMap<string, RuleColumn>) {}

  condition(rule: Rule): Spoken {
    if (rule.kind === 'column') return together(this.term(rule), { en: 'is yes', zh: '为“是”' });
    if (rule.kind !== 'operator') throw new Unspeakable();
    const [left, right] = rule.sides;
    if (!left) throw new Unspeakable();
    switch (rule.sign) {
      case 'AND':
      case 'OR':
        return joined(this.parts(rule, rule.sign).map((part) => this.condition(part)), rule.sign);
      case 'NOT':
        if (left.kind !== 'column') throw new Unspeakable();
        return together(this.term(left), { en: 'is no', zh: '为“否”' });
      case 'IS NULL':
        return together(this.term(left), { en: 'is empty', zh: '为空' });
      case 'IS NOT NULL':
        return together(this.term(left), { en: 'is filled in', zh: '已填写' });
      case 'IN':
        return together(this.term(left), { en: 'is one of', zh: '是以下之一：' }, this.term(right, left));
      case 'NOT IN':
        return together(this.term(left), { en: 'is none of', zh: '不是以下任何一个：' }, this.term(right, left));
      case '<@':
        return together(this.term(left), { en: 'holds nothing but', zh: '只含：' }, this.term(right, left));
      default:
        return this.compared(rule.sign, left, right);
    }
  }

  private compared(sign: string, left: Rule, right: Rule | undefined): Spoken {
    const words = signs[sign];
    if (!words || !right) throw new Unspeakable();
    if (left.kind === 'call' && left.name === 'num_nonnulls' && right.kind === 'value' && right.text === '1' && sign === '=') {
      return together({ en: 'exactly one of', zh: '以下各列恰好填写一个：' }, listed(left.inputs.map((input) => this.term(input))), { en: 'is filled in', zh: '' });
    }
    if (sign === '=' && isCondition(left) && isCondition(right)) return together(this.condition(left), { en: 'exactly when', zh: '，当且仅当' }, this.condition(right));
    if (sign === '<>' && left.kind === 'column' && right.kind === 'column') return together(this.term(left), { en: 'differs from', zh: '不同于' }, this.term(right));
    const day = [left, right].some((side) => side.kind === 'column' && ['date', 'roughDate'].includes(this.column(side.name).plan.column.kind.type));
    // A last day may be the first one too, where what is stored, the day after, must be later.
    const kind = left.kind === 'column' ? this.column(left.name).plan.column.kind : undefined;
    const said = sign === '>' && kind?.type === 'date' && kind.last ? signs['>='] : words;
    return together(this.term(left, right), (said ?? words)[day ? 'day' : 'number'], this.term(right, left));
  }

  /** A side of a comparison; values are said as the column of the other side writes them. */
  private term(rule: Rule | undefined, other?: Rule): Spoken {
    if (!rule) throw new Unspeakable();
    switch (rule.kind) {
      case 'column': {
        const { header } = this.column(rule.name);
        return { en: header, zh: `“${header}”` };
      }
      case 'value':
        return this.value(rule.text, other);
      case 'list':
        return listed(rule.items.map((item) => this.term(item, other)));
      case 'call':
        if (rule.name !== 'extract') throw new Unspeakable();
        return this.year(rule.inputs[0]);
      case 'operator': {
        const sign = sums[rule.sign];
        const [left, right] = rule.sides;
        if (sign === undefined) throw new Unspeakable();
        const [a, b] = [this.term(left), this.term(right)];
        return { en: `${a.en}${sign}${b.en}`, zh: `${a.zh}${sign}${b.zh}` };
      }
    }
  }

  /** Of a day some months earlier it is that of a year which begins so many months after January, as school years do. */
  private year(rule: Rule | undefined): Spoken {
    const [day, earlier] = rule?.kind === 'operator' && rule.sign === '-' ? rule.sides : [rule];
    if (earlier === undefined) return together({ en: 'the year of', zh: '' }, this.term(day), { en: '', zh: '的年份' });
    const [, months] = (earlier.kind === 'value' && /^(\d+) mons?$/.exec(earlier.text)) || [];
    const name = months === undefined ? undefined : monthNames[Number(months)];
    if (name === undefined) throw new Unspeakable();
    return together({ en: 'the school year of', zh: '' }, this.term(day), { en: `(it begins on 1 ${name})`, zh: `所在的学年（${Number(months) + 1} 月 1 日起）` });
  }

  private value(text: string, other: Rule | undefined): Spoken {
    const kind = other?.kind === 'column' ? this.column(other.name).plan.column.kind : undefined;
    if (kind?.type !== 'choice' && kind?.type !== 'choices') {
      if (interval.test(text)) throw new Unspeakable();
      return { en: text, zh: text };
    }
    return { en: text, zh: `“${enumLabels(kind.values)[text]?.zh ?? text}”` };
  }

  private parts(rule: Rule, sign: string): Rule[] {
    return rule.kind === 'operator' && rule.sign === sign ? rule.sides.flatMap((side) => this.parts(side, sign)) : [rule];
  }

  private column(name: string): RuleColumn {
    const found = this.columns.get(name);
    if (!found) throw new Unspeakable();
    return found;
  }
}

const conditional: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT', 'IS NULL', 'IS NOT NULL', 'IN', 'NOT IN', '=', '<>', '<', '>', '<=', '>=']);
const isCondition = (rule: Rule): boolean => rule.kind === 'operator' && conditional.has(rule.sign);

const joined = (parts: readonly Spoken[], sign: 'AND' | 'OR'): Spoken => ({
  en: `${sign === 'OR' ? 'either ' : ''}${parts.map(({ en }) => en).join(sign === 'OR' ? ', or ' : ' and ')}`,
  zh: parts.map(({ zh }) => zh).join(sign === 'OR' ? '，或者' : '，并且'),
});

/** With spaces in English, without in Chinese. */
const together = (...parts: readonly Spoken[]): Spoken => ({ en: parts.map(({ en }) => en).filter(Boolean).join(' '), zh: parts.map(({ zh }) => zh).join('') });
