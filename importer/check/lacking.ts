import { parse } from 'node:path';
import { escapeIdentifier, type Client } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import type { SheetPlan } from '../catalogue/sheet-plan';
import type { Origin, SheetCount } from '../report';
import type { StagedSheet } from '../stage/staged-sheet';

interface Found {
  readonly catalogue: Catalogue;
  readonly staged: ReadonlyMap<string, StagedSheet>;
  readonly counts: readonly SheetCount[];
  /** Files and sheets in which something is wrong. */
  readonly faulty: readonly Origin[];
}

/**
 * The sheets whose tables lack something that the files tell, by their full names: rows were refused or could not be read, or a correction
 * of theirs was refused. What cannot be read at all may have been any sheet that is not there otherwise.
 */
export async function lackingSheets(client: Client, { catalogue, staged, counts, faulty }: Found): Promise<ReadonlySet<string>> {
  const lacking = new Set(counts.filter(({ refused }) => refused > 0).map(({ sheet }) => sheet));
  for (const { file, worksheet } of faulty) {
    const read = [...staged.values()].find(({ origin }) => origin.file === file && origin.worksheet === worksheet);
    const named = read?.plan ?? catalogue.byFileName(worksheet ?? parse(file).name);
    for (const { fullName } of named ? [named] : catalogue.plans.filter((plan) => !staged.has(plan.fullName))) lacking.add(fullName);
  }
  const corrections = staged.get(catalogue.corrections.fullName);
  if (lacking.delete(catalogue.corrections.fullName)) for (const { fullName } of await corrected(client, catalogue, corrections)) lacking.add(fullName);
  return lacking;
}

/** The sheets that corrections are of; all where one does not say. */
async function corrected(client: Client, catalogue: Catalogue, corrections: StagedSheet | undefined): Promise<readonly SheetPlan[]> {
  const [column] = catalogue.corrections.key;
  if (!corrections || !column || corrections.incomplete || !corrections.headers.has(column)) return catalogue.plans;
  const { rows } = await client.query<{ sheet: string | null }>(`SELECT DISTINCT ${escapeIdentifier(column.name)} AS sheet FROM ${escapeIdentifier(corrections.plan.stage)}`);
  const plans = rows.map(({ sheet }) => (sheet === null ? undefined : catalogue.byFileName(sheet)));
  return plans.every((plan) => plan !== undefined) ? plans : catalogue.plans;
}
