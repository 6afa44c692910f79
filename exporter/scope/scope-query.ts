import { escapeIdentifier } from 'pg';
import { tableOf, type Catalogue, type ColumnPlan } from '../../importer';
import type { ScopeRules } from './rules';

/** Puts the rules of a scope together to one statement: each sheet that a row may belong through is asked once. */
export class ScopeQuery {
  private readonly members = new Map<string, string>();
  private readonly open = new Set<string>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly rules: ScopeRules,
  ) {}

  /** Whether the row `t` of a sheet belongs. */
  condition(sheet: string): string {
    const rule = this.rules.special[sheet];
    if (rule) return rule(this);
    const links = this.catalogue.plan(sheet).columns.filter(({ target }) => target !== undefined && !this.rules.without.has(target));
    const decisive = links.find(({ target }) => target === this.rules.decisive);
    const any = this.any(links.filter((link) => link !== decisive));
    if (!decisive) return any;
    return `(${this.belongs(decisive)} OR t.${escapeIdentifier(decisive.name)} IS NULL AND ${any})`;
  }

  /** The row refers, in one of these columns, to a row that belongs. */
  refersBy(sheet: string, ...headers: readonly string[]): string {
    return this.any(headers.map((header) => this.column(sheet, header)));
  }

  /** A row of another sheet, which refers to `t` in `of`, refers in `by` to one that belongs. */
  referredBy(sheet: string, of: string, ...by: readonly string[]): string {
    const conditions = by.map((header) => this.belongs(this.column(sheet, header), 'x')).join(' OR ');
    return `t.id IN (SELECT x.${escapeIdentifier(this.column(sheet, of).name)} FROM ${tableOf(this.catalogue.plan(sheet))} x WHERE ${conditions})`;
  }

  /** A row of another sheet that belongs refers to `t` in `of`. */
  heldBy(sheet: string, of: string): string {
    this.require(sheet);
    return `t.id IN (SELECT x.${escapeIdentifier(this.column(sheet, of).name)} FROM ${tableOf(this.catalogue.plan(sheet))} x WHERE x.id IN (SELECT id FROM ${escapeIdentifier(sheet)}))`;
  }

  ctes(): string {
    const parts = [...this.members].map(([sheet, query]) => `${escapeIdentifier(sheet)} AS MATERIALIZED (${query})`);
    return parts.length === 0 ? '' : `WITH ${parts.join(', ')}`;
  }

  private any(links: readonly ColumnPlan[]): string {
    return links.length === 0 ? 'false' : `(${links.map((link) => this.belongs(link)).join(' OR ')})`;
  }

  private belongs({ name, target = '' }: ColumnPlan, alias = 't'): string {
    this.require(target);
    return `${alias}.${escapeIdentifier(name)} IN (SELECT id FROM ${escapeIdentifier(target)})`;
  }

  /** After those it builds on, for a WITH clause knows only what stands before. */
  private require(sheet: string): void {
    if (this.members.has(sheet)) return;
    if (this.open.has(sheet)) throw new TypeError(`What belongs to ${sheet} would follow from itself; give it a rule of its own`);
    this.open.add(sheet);
    const query = `SELECT t.id FROM ${tableOf(this.catalogue.plan(sheet))} t WHERE ${this.condition(sheet)}`;
    this.open.delete(sheet);
    this.members.set(sheet, query);
  }

  private column(sheet: string, header: string): ColumnPlan {
    const found = this.catalogue.plan(sheet).columns.find(({ column }) => column.header === header);
    if (!found?.target) throw new TypeError(`The sheet ${sheet} has no reference "${header}"`);
    return found;
  }
}
