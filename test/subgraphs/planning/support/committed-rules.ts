import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Rule } from '../../../../subgraphs/planning/rules/rule.entity';
import type { RulesInForce } from '../../../../subgraphs/planning/rules/rules-of';

export interface CommittedRule {
  readonly code: string;
  readonly pack: string;
  readonly subject: string;
  readonly stage: string;
  readonly threshold: string;
  readonly parameter: string;
}

/** The rules as they are committed, a row each. */
export const ruleRows = (): CommittedRule[] => parse(readFileSync(join(__dirname, '..', '..', '..', '..', 'data', 'rules', 'rules.csv')), { columns: true });

/** Those of one pack, looked up as those in force are. */
export function committedRules(pack: string): RulesInForce {
  const rows = ruleRows().filter((row) => row.pack === pack);
  const find: RulesInForce['find'] = (subject, stage, parameter) => {
    const found = rows.find((row) => row.subject === subject && row.stage === (stage ?? '') && row.parameter === (parameter ?? '')) ?? rows.find((row) => row.subject === subject && row.stage === '' && row.parameter === (parameter ?? ''));
    return found ? ({ ...found, threshold: Number(found.threshold) } as unknown as Rule) : null;
  };
  return { packs: [], find };
}
