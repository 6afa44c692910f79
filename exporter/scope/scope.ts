import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { codeToday, listed, message, sheetName, tableOf, type Catalogue, type Message, type SheetPlan } from '../../importer';
import { ExportError } from '../export-error';
import { ScopeQuery } from './scope-query';
import { countyRules, groupRules, type ScopeRules } from './rules';

/** Tells which rows `t` of a sheet are exported: a condition, and the WITH clause it builds on. */
export type Scope = (plan: SheetPlan) => { readonly ctes: string; readonly condition: string };

const everything: Scope = () => ({ ctes: '', condition: 'true' });

interface Asked {
  readonly county?: string;
  readonly group?: string;
  /** Told where the county has another code today. */
  readonly onNote?: (told: Message) => void;
}

/** What belongs to a county or group, or everything. */
export async function scopeOf(client: Client, catalogue: Catalogue, { county, group, onNote }: Asked): Promise<Scope> {
  if (county !== undefined) {
    const today = await codeToday(client, catalogue, 'schools.counties', county);
    if (typeof today === 'object') throw new ExportError(today);
    if (today !== undefined && today !== county) onNote?.(message('option-former-code', { former: county, code: today }));
    return within(client, catalogue, 'schools.counties', today ?? county, countyRules);
  }
  return group === undefined ? everything : within(client, catalogue, 'groups.education_groups', group, groupRules);
}

async function within(client: Client, catalogue: Catalogue, root: string, code: string, rules: (root: string) => ScopeRules): Promise<Scope> {
  const plan = catalogue.plan(root);
  const column = escapeIdentifier(catalogue.codeOf(root).name);
  const { rows } = await client.query<{ code: string; found: boolean; total: number }>(`SELECT ${column} AS code, ${column} = $1 AS found, count(*) OVER ()::int AS total FROM ${tableOf(plan)} ORDER BY 2 DESC, 1 LIMIT 20`, [code]);
  if (!rows[0]?.found) throw new ExportError(message('export-no-row', { code, sheet: sheetName(plan), codes: rows.length === 0 ? message('none-there') : listed(codesTold(rows)) }));
  const named = `t.${column} = ${escapeLiteral(code)}`;
  return (sheet) => {
    const query = new ScopeQuery(catalogue, rules(named));
    const condition = query.condition(sheet.fullName);
    return { ctes: query.ctes(), condition };
  };
}

/** The codes there are, and of many how many more. */
function codesTold(rows: readonly { readonly code: string; readonly total: number }[]): (string | Message)[] {
  const more = (rows[0]?.total ?? 0) - rows.length;
  return [...rows.map(({ code }) => code), ...(more > 0 ? [message('codes-more', { count: more })] : [])];
}
