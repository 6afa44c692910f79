import { escapeIdentifier, type Client } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import type { ColumnPlan, SheetPlan } from '../catalogue/sheet-plan';
import type { Faults } from '../faults';
import { tableOf } from '../merge/names';
import { mergeSource, type MergeContext } from '../merge/source';
import { listed, message } from '../messages/message';
import type { StagedSheet } from '../stage/staged-sheet';
import { headerIn } from '../workbook/language';

/** Whose rows are: what belongs to none of these is nobody's, and only administrators may change it. */
const owners = ['schools.schools', 'schools.counties'];

type OwnerlessContext = MergeContext & { readonly catalogue: Catalogue; readonly faults: Faults; readonly lacking: ReadonlySet<string> };

/**
 * Tells rows that were stored and are nobody's: of a sheet that need not name a school, a county or anything else, those that name nothing, where no
 * other sheet says of them at which school they are, as memberships do of groups and appointments of teachers; nothing where rows of such a sheet were refused.
 */
export async function noteOwnerless(client: Client, sheet: StagedSheet, { catalogue, faults, lacking, ...context }: OwnerlessContext): Promise<void> {
  const { plan, origin } = sheet;
  const columns = namedByChoice(plan);
  if (sheet.rows === 0 || columns.length === 0 || catalogue.plans.some((other) => lacking.has(other.fullName) && placing(other, plan).length > 0)) return;
  const { query, key } = mergeSource(sheet, context);
  const elsewhere = catalogue.plans.flatMap((other) =>
    placing(other, plan).map(({ name }) => ` AND NOT EXISTS (SELECT FROM ${tableOf(other)} o WHERE o.${escapeIdentifier(name)} = t.id)`),
  );
  const { rows } = await client.query<{ line: number | null; count: number }>(
    `SELECT min(r.import_line) AS line, count(*)::int AS count FROM (${query}) r JOIN ${tableOf(plan)} t ON ${key.map((name) => `t.${name} = r.${name}`).join(' AND ')}
     WHERE ${columns.map(({ name }) => `t.${escapeIdentifier(name)} IS NULL`).join(' AND ')}${elsewhere.join('')}`,
  );
  const [{ line, count } = { line: null, count: 0 }] = rows;
  if (line === null) return;
  const named = listed(columns.filter(({ target }) => owners.includes(target ?? '')).map(({ column }) => ({ en: headerIn('en', column), zh: `“${headerIn('zh', column)}”` })));
  faults.note({ ...origin, line, message: message('note-ownerless', { count, columns: named }) });
}

/** The references of a sheet that could say whose a row is, where none must; none of a sheet whose rows always name something. */
export function namedByChoice({ columns }: SheetPlan): readonly ColumnPlan[] {
  const references = columns.filter(({ target }) => target !== undefined);
  return references.some(({ column }) => column.required) || references.every(({ target }) => !owners.includes(target ?? '')) ? [] : references;
}

/** The references of another sheet to rows of this one, where each of its rows says at which school that is. */
function placing({ columns }: SheetPlan, { fullName }: SheetPlan): readonly ColumnPlan[] {
  const required = columns.filter(({ column }) => column.required);
  return required.some(({ target }) => target === 'schools.schools') ? required.filter(({ target }) => target === fullName) : [];
}
