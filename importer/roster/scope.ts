import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import type { SheetPlan } from '../catalogue/sheet-plan';
import { nearestRows } from '../check/nearest-rows';
import { codeToday } from '../lineage/code-today';
import { tableOf } from '../merge/names';
import { listed, message, type Message, type Spoken } from '../messages/message';
import { ToldError } from '../messages/told-error';
import { sheetName } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';

/** Whose roster it is: of one school or one county. */
export interface RosterOf {
  /** Name of the sheet that is a list of all that hold on the day. */
  readonly sheet: string;
  readonly school?: string;
  readonly county?: string;
}

/** Condition that a row under an alias belongs to the school or county, and how that is called. */
export interface RosterScope {
  readonly holds: (alias: string) => string;
  readonly called: string;
}

/** Throws a RosterError for a sheet that is no roster, or one of counties asked for by school. */
export class RosterError extends ToldError {
  override readonly name = 'RosterError';
}

/** The same school or county by the code that it has today, and what is told where that is another. Throws a RosterError where others took over from it. */
export async function rosterToday(client: Client, catalogue: Catalogue, { sheet, school, county }: RosterOf): Promise<{ today: RosterOf; former: Message | undefined }> {
  let former: Message | undefined;
  const today = async (fullName: string, code: string | undefined): Promise<string | undefined> => {
    const found = code === undefined ? undefined : await codeToday(client, catalogue, fullName, code);
    if (found === undefined || code === undefined || found === code) return code;
    if (typeof found === 'object') throw new RosterError(found);
    former = message('option-former-code', { former: code, code: found });
    return found;
  };
  const codes = { school: await today('schools.schools', school), county: await today('schools.counties', county) };
  return { today: { sheet, ...codes }, former };
}

export function rosterScope(catalogue: Catalogue, plan: SheetPlan, { school, county }: RosterOf): RosterScope {
  const { roster } = plan.sheet;
  if (!roster) throw new RosterError(message('roster-no-roster', { sheet: sheetName(plan), rosters: rosters(catalogue) }));
  const { expression, target } = follow(catalogue, plan, roster.of.split('.'));
  if (target.fullName === 'schools.counties' && county === undefined) throw new RosterError(message('roster-of-counties', { sheet: sheetName(plan) }));
  const schools = tableOf(catalogue.plan('schools.schools'));
  const counties = tableOf(catalogue.plan('schools.counties'));
  const ofCounty = `(SELECT c.id FROM ${counties} c WHERE c.code = ${escapeLiteral(county ?? '')})`;
  const ids =
    target.fullName === 'schools.counties' ? ofCounty
    : school !== undefined ? `(SELECT s.id FROM ${schools} s WHERE s.code = ${escapeLiteral(school)})`
    : `(SELECT s.id FROM ${schools} s WHERE s.county_id IN ${ofCounty})`;
  return { holds: (alias) => `${expression(alias)} IN ${ids}`, called: school ?? county ?? '' };
}

/** The sheets that may be rosters, as they can be named. */
export const rosters = (catalogue: Catalogue): Spoken => listed(catalogue.plans.filter(({ sheet }) => sheet.roster).map(({ sheet }) => ({ en: sheet.name, zh: sheet.zh })));

/** Throws a RosterError where neither the database nor the import knows the school or county: each row would be told as one of another school. */
export async function assertKnown(client: Client, catalogue: Catalogue, staged: ReadonlyMap<string, StagedSheet>, { school, county }: RosterOf): Promise<void> {
  for (const [fullName, code] of [['schools.schools', school], ['schools.counties', county]] as const) {
    if (code === undefined) continue;
    const target = catalogue.plan(fullName);
    const column = catalogue.codeOf(fullName);
    const imported = staged.get(fullName);
    const tables = [tableOf(target), ...(imported?.rows && imported.headers.has(column) ? [escapeIdentifier(target.stage)] : [])];
    const { rowCount } = await client.query(tables.map((table) => `SELECT FROM ${table} t WHERE t.${escapeIdentifier(column.name)} = $1`).join(' UNION ALL '), [code]);
    if (rowCount !== 0) continue;
    const near = (await nearestRows(client, { target, code: column, imported }, [code])).get(code);
    throw new RosterError(message('roster-unknown', { sheet: sheetName(target), code, advice: near ? message('roster-nearest', { row: near }) : message('roster-none-near') }));
  }
}

/** The id at the end of a path of references, as an expression over the first row. */
function follow(catalogue: Catalogue, plan: SheetPlan, [step, ...rest]: readonly string[]): { expression: (alias: string) => string; target: SheetPlan } {
  const column = plan.columns.find((candidate) => candidate.column.header === step);
  if (!column?.target) throw new TypeError(`${plan.fullName} has no reference "${String(step)}" for its roster`);
  const target = catalogue.plan(column.target);
  const name = escapeIdentifier(column.name);
  if (rest.length === 0) return { expression: (alias) => `${alias}.${name}`, target };
  const next = follow(catalogue, target, rest);
  return { expression: (alias) => `(SELECT ${next.expression('x')} FROM ${tableOf(target)} x WHERE x.id = ${alias}.${name})`, target: next.target };
}
