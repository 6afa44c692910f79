import { escapeIdentifier, type Client } from 'pg';
import type { ColumnPlan } from '../catalogue/sheet-plan';
import type { Faults, NewFault } from '../faults';
import { listed, message, ruleCode, type Message } from '../messages/message';
import { lineSpoken } from '../report-text';
import { faultColumns, type FileColumn } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';
import type { Language } from '../workbook/language';
import { joinedAsWritten } from './as-written';
import { constraintsOf, type Constraint } from './constraints';
import { keySpoken } from './key-of-row';
import { refusalsTable } from './names';
import { namesOf, ruleColumns, sayRule, type RuleColumn } from './rule/say';
import { rivalsOf, type Rival } from './rivals';
import type { MergeContext, MergeSource } from './source';

/** A column that may not be empty is. */
const notNull = '23502';

interface Refusal {
  readonly line: number;
  readonly code: string;
  readonly name: string | null;
  readonly column: string | null;
  readonly total: string;
  /** The row as staged: codes instead of ids. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Puts what the database refused into the words of the file: its lines, its headers, its values. */
export async function describeRefusals(client: Client, sheet: StagedSheet, source: MergeSource, context: MergeContext & { readonly faults: Faults }): Promise<void> {
  const { faults } = context;
  const { rows: refusals } = await client.query<Refusal>(
    `SELECT f.*, to_jsonb(s) AS cells, count(*) OVER () AS total FROM ${refusalsTable} f
     JOIN ${escapeIdentifier(sheet.plan.stage)} s ON s.import_line = f.line ORDER BY f.line LIMIT ${faults.limit}`,
  );
  const constraints = await constraintsOf(client, sheet.plan);
  const rivals = new Map<string, ReadonlyMap<number, Rival>>();
  // A row that stands in the way may be one that the import would have changed, had its new state been readable.
  const uncertain = faults.total > 0;
  let last: NewFault | undefined;
  for (const refusal of refusals) {
    const constraint = constraints.get(refusal.name ?? '');
    if (constraint?.keys.length && !constraint.refers && !rivals.has(constraint.name)) rivals.set(constraint.name, await rivalsOf(client, sheet, source, constraint, context));
    const rival = constraint && rivals.get(constraint.name)?.get(refusal.line);
    if (uncertain && rival && rival.line === null) continue;
    faults.add((last = fault(sheet, faults.languageOf(sheet.origin), refusal, constraint, rival)));
  }
  if (last) faults.addUnlisted(Number(refusals[0]?.total ?? 0) - refusals.length, last);
}

function fault(sheet: StagedSheet, language: Language, refusal: Refusal, constraint: Constraint | undefined, rival: Rival | undefined): NewFault {
  const expressions = constraint ? [constraint.check ?? '', ...constraint.keys] : [refusal.column ?? ''];
  const inFile = (plan: ColumnPlan): FileColumn => sheet.headers.get(plan) ?? { plan, written: plan.column.header };
  const columns = sheet.plan.columns.filter((plan) => namesOf(plan).some((name) => expressions.some((expression) => mentions(expression, name))));
  return {
    ...sheet.origin,
    line: refusal.line,
    ...(columns.length > 0 ? { ...faultColumns(columns.map(inFile)), value: joinedAsWritten(columns, columns.map(({ name }) => refusal.cells[name]))[language] } : {}),
    message: sentence(sheet, refusal, constraint, rival, ruleColumns(sheet.plan, (plan) => inFile(plan).written)),
  };
}

/** What a constraint's refusal means, in the words of the file and never in those of the database. */
function sentence({ origin, plan }: StagedSheet, refusal: Refusal, constraint: Constraint | undefined, rival: Rival | undefined, columns: ReadonlyMap<string, RuleColumn>): Message {
  if (!constraint) {
    const rule = ruleCode(refusal.name ?? '');
    return rule ? message(rule) : refusal.code === notNull ? message('cell-required') : message('database-refuses');
  }
  const { check, keys, operators, predicate, refers } = constraint;
  if (refers) return message('rule-of-reference');
  if (check !== null) {
    const rule = sayRule(check, columns);
    return rule ? message('rule-broken', { rule }) : message('rule-of-columns');
  }
  if (rival?.line === null && rival.begins !== null) return message('row-begins-otherwise', { stored: rival.begins, here: String(refusal.cells['starts_on'] ?? '') });
  const other = !rival ? message('other-row') : rival.line === null ? message('row-in-database', { key: keySpoken(plan, rival.key) }) : lineSpoken(origin, rival.line);
  const equal = keys.filter((_, place) => isEqual(operators[place]));
  const named = listed([...new Set(equal.flatMap((key) => columns.get(key)?.header ?? [...columns].flatMap(([name, { header }]) => (mentions(key, name) ? header : []))))]);
  const condition = predicate === null ? undefined : sayRule(predicate, columns);
  const where = condition ? message('rule-where', { condition }) : '';
  return message(operators.some((operator) => !isEqual(operator)) ? 'row-overlaps' : 'row-taken', { other, columns: named, where });
}

const isEqual = (operator = '='): boolean => operator === '=' || operator.endsWith('.=)');
const mentions = (expression: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(expression);
