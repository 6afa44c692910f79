/** A condition on the columns of a row, as PostgreSQL writes it back. */
export type Rule =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Rule[] }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Rule[] }
  /** Of two sides: arithmetic, comparison, `AND`, `OR`; of one: `NOT`, `IS NULL`, `IS NOT NULL`. */
  | { readonly kind: 'operator'; readonly sign: string; readonly sides: readonly Rule[] };

const token = /\s*(?:('(?:[^']|'')*')|(\d+(?:\.\d+)?)|([a-z_][a-z0-9_]*)|(::)|(<=|>=|<>|<@|@>|&&|[-+*/=<>~(),[\]]))/iy;

/** From the loosest to the tightest. */
const levels: readonly ReadonlySet<string>[] = [new Set(['OR']), new Set(['AND']), new Set(['=', '<>', '<', '>', '<=', '>=']), new Set(['~', '<@', '@>', '&&']), new Set(['+', '-']), new Set(['*', '/'])];
const comparison = 2;

/** Undefined for what this does not know, so that no rule is told wrongly. */
export function parseRule(expression: string): Rule | undefined {
  const tokens = tokensOf(expression);
  if (!tokens) return undefined;
  try {
    return new RuleParser(tokens).whole();
  } catch (error) {
    if (error instanceof UnknownRule) return undefined;
    throw error;
  }
}

class UnknownRule extends Error {}

function tokensOf(expression: string): string[] | undefined {
  const tokens: string[] = [];
  token.lastIndex = 0;
  for (let at = 0; at < expression.trimEnd().length; at = token.lastIndex) {
    const [found] = token.exec(expression) ?? [];
    if (found === undefined) return undefined;
    tokens.push(found.trim());
  }
  return tokens;
}

const isWord = (text: string | undefined): text is string => text !== undefined && /^[a-z_]/i.test(text);

class RuleParser {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  whole(): Rule {
    const rule = this.level(0);
    if (this.at < this.tokens.length) throw new UnknownRule();
    return rule;
  }

  private level(depth: number): Rule {
    const signs = levels[depth];
    if (!signs) return this.cast();
    if (depth === comparison && this.next('NOT')) return { kind: 'operator', sign: 'NOT', sides: [this.level(depth)] };
    let left = this.level(depth + 1);
    for (;;) {
      const sign = this.tokens[this.at]?.toUpperCase() ?? '';
      if (depth === comparison && sign === 'IS') left = this.is(left);
      else if (signs.has(sign)) {
        this.at += 1;
        left = this.quantified(sign, left) ?? { kind: 'operator', sign, sides: [left, this.level(depth + 1)] };
      } else return left;
    }
  }

  /** `IS NULL`, and `IS DISTINCT FROM`, which is `<>` where both sides are filled in. */
  private is(side: Rule): Rule {
    this.expect('IS');
    const not = this.next('NOT');
    if (this.next('DISTINCT')) {
      this.expect('FROM');
      return { kind: 'operator', sign: not ? '=' : '<>', sides: [side, this.level(comparison + 1)] };
    }
    this.expect('NULL');
    return { kind: 'operator', sign: not ? 'IS NOT NULL' : 'IS NULL', sides: [side] };
  }

  /** `= ANY (…)`, `<> ALL (…)`. */
  private quantified(sign: string, left: Rule): Rule | undefined {
    const word = this.tokens[this.at]?.toUpperCase();
    if (!(sign === '=' && word === 'ANY') && !(sign === '<>' && word === 'ALL')) return undefined;
    this.at += 1;
    this.expect('(');
    const list = this.level(0);
    this.expect(')');
    return { kind: 'operator', sign: sign === '=' ? 'IN' : 'NOT IN', sides: [left, list] };
  }

  private cast(): Rule {
    const rule = this.atom();
    while (this.next('::')) {
      while (isWord(this.tokens[this.at]) && !/^(?:AND|OR|NOT|IS)$/i.test(this.tokens[this.at]!)) this.at += 1;
      if (this.next('[')) this.expect(']');
    }
    return rule;
  }

  private atom(): Rule {
    const found = this.tokens[this.at++];
    if (found === undefined) throw new UnknownRule();
    if (found === '(') {
      const rule = this.level(0);
      this.expect(')');
      return rule;
    }
    if (found.startsWith("'")) return { kind: 'value', text: found.slice(1, -1).replaceAll("''", "'") };
    if (/^\d/.test(found)) return { kind: 'value', text: found };
    if (found === '-') return { kind: 'value', text: `-${this.tokens[this.at++]}` };
    if (!isWord(found)) throw new UnknownRule();
    if (found.toUpperCase() === 'ARRAY' && this.next('[')) return { kind: 'list', items: this.items(']') };
    if (this.next('(')) {
      if (found.toUpperCase() === 'EXTRACT') this.at += 2;
      return { kind: 'call', name: found.toLowerCase(), inputs: this.items(')') };
    }
    return { kind: 'column', name: found };
  }

  private items(end: string): Rule[] {
    const items: Rule[] = [];
    while (!this.next(end)) {
      if (items.length > 0) this.expect(',');
      items.push(this.level(0));
    }
    return items;
  }

  private next(wanted: string): boolean {
    if (this.tokens[this.at]?.toUpperCase() !== wanted) return false;
    this.at += 1;
    return true;
  }

  private expect(wanted: string): void {
    if (!this.next(wanted)) throw new UnknownRule();
  }
}
