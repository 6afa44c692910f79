import type { SubgraphDefinition } from '../../subgraphs/kit/definition';
import { correctionsPlan } from '../correct/corrections-sheet';
import { planSheet, type ColumnPlan, type SheetPlan } from './sheet-plan';

/** All sheets that an import may hold. */
export interface Catalogue {
  /** In the order of the definitions. */
  readonly plans: readonly SheetPlan[];
  /** The sheet that puts rows of the others right. */
  readonly corrections: SheetPlan;
  /** The sheet of a full name. */
  plan(fullName: string): SheetPlan;
  /** The column by whose value references find a row of the sheet. */
  codeOf(fullName: string): ColumnPlan;
  /** The sheet that a file without its ending is named after, in English or Chinese. */
  byFileName(name: string): SheetPlan | undefined;
}

/** Throws a TypeError where sheets contradict each other: a mistake of ours, never of who imports. */
export function catalogueOf(definitions: readonly SubgraphDefinition[]): Catalogue {
  const plans = definitions.flatMap((definition) => definition.sheets.map((sheet) => planSheet(definition, sheet)));
  const byFile = new Map<string, SheetPlan>();
  for (const plan of [...plans, correctionsPlan]) {
    for (const name of [plan.sheet.name, plan.sheet.zh]) {
      const other = byFile.get(name);
      if (other) throw new TypeError(`${plan.fullName} and ${other.fullName} are both named "${name}"; files could not be told apart`);
      byFile.set(name, plan);
    }
  }
  const byFullName = new Map(plans.map((plan) => [plan.fullName, plan]));
  const plan = (fullName: string): SheetPlan => {
    const found = byFullName.get(fullName);
    if (!found) throw new TypeError(`There is no sheet "${fullName}"; there are ${[...byFullName.keys()].join(', ')}`);
    return found;
  };
  const codeOf = (fullName: string): ColumnPlan => {
    const { key } = plan(fullName);
    const [code] = key;
    if (!code || key.length > 1 || code.target) throw new TypeError(`${fullName} cannot be referred to: its key is not one code`);
    return code;
  };
  for (const { target } of plans.flatMap(({ columns }) => columns)) if (target) codeOf(target);
  return { plans, corrections: correctionsPlan, plan, codeOf, byFileName: (name) => byFile.get(name.normalize('NFKC').trim().toLowerCase()) ?? byFile.get(name.trim()) };
}
