import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { countyRulePackSheet, rulePackSheet, ruleSheet } from '../../subgraphs/planning/rules/rule.sheets';
import { generated, table, type Row } from '../table';

/** The committed rules, as every database takes them in. */
const committed = (file: string): Row[] => parse(readFileSync(join(__dirname, '..', '..', 'data', 'rules', `${file}.csv`)), { columns: true });

export const rulePacks = table(rulePackSheet, () => committed('rule_packs'));
export const rules = table(ruleSheet, () => committed('rules'));

/** The provinces that have a pack of their own; the counties of others go by the national one. */
const packs: Readonly<Record<string, string>> = { 甘肃省: 'CN-GANSU', 四川省: 'CN-SICHUAN', 江西省: 'CN-JIANGXI', 安徽省: 'CN-ANHUI' };

export const countyRulePacks = table(countyRulePackSheet, function* (network) {
  for (const { code, profile } of network.counties) {
    const pack = packs[profile.county.province];
    if (pack) yield { county: code, pack, starts_on: '2015-09-01', ...generated() };
  }
});
