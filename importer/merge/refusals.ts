import { escapeIdentifier, type Client } from 'pg';
import { dayBefore } from '../../subgraphs/kit/days';
import type { ColumnPlan } from '../catalogue/sheet-plan';
import type { Faults, NewFault } from '../faults';
import { message, type Message } from '../messages/message';
import { lineSpoken } from '../report-text';
import { faultColumns, type FileColumn } from '../source/header';
import type { StagedSheet } from '../stage/staged-sheet';
import { constraintsOf, type Constraint } from './constraints';
import { refusalsTable } from './names';
import { rivalsOf, type Rival } from './rivals';
import type { MergeContext, MergeSource } from './source';

interface Refusal {
  readonly line: number;
  readonly name: string;
  readonly column: string;
  readonly message: string;
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
    const constraint = constraints.get(refusal.name);
    if (constraint?.keys.length && !rivals.has(constraint.name)) rivals.set(constraint.name, await rivalsOf(client, sheet, source, constraint, context));
    const rival = constraint && rivals.get(constraint.name)?.get(refusal.line);
    if (uncertain && rival && rival.line === null) continue;
    faults.add((last = fault(sheet, refusal, constraint, rival)));
  }
  if (last) faults.addUnlisted(Number(refusals[0]?.total ?? 0) - refusals.length, last);
}

function fault(sheet: StagedSheet, refusal: Refusal, constraint: Constraint | undefined, rival: Rival | undefined): NewFault {
  const expressions = constraint ? [constraint.check ?? '', ...constraint.keys] : [refusal.column ?? ''];
  const columns = sheet.plan.columns.filter(({ name }) => expressions.some((expression) => mentions(expression, name)));
  const inFile = (column: ColumnPlan): FileColumn => sheet.headers.get(column) ?? { plan: column, written: column.column.header };
  const header = (column: ColumnPlan): string => inFile(column).written;
  const said = (expression: string): string => columns.reduce((text, column) => inWords(text, column, header(column)), plainSql(expression));
  return {
    ...sheet.origin,
    line: refusal.line,
    ...(columns.length > 0 ? { ...faultColumns(columns.map(inFile)), value: columns.map((column) => asWritten(column, refusal.cells[column.name])).join(' + ') } : {}),
    message: sentence(sheet, refusal, constraint, rival, said),
  };
}

function sentence({ origin }: StagedSheet, refusal: Refusal, constraint: Constraint | undefined, rival: Rival | undefined, said: (expression: string) => string): Message {
  if (!constraint) return message('database-refuses', { reason: refusal.message });
  const { check, keys, operators, predicate } = constraint;
  if (check !== null) return message('rule-broken', { rule: said(check) });
  const other = !rival ? message('other-row') : rival.line === null ? message('row-in-database', { key: rival.key }) : lineSpoken(origin, rival.line);
  const columns = keys.filter((_, place) => isEqual(operators[place])).map(said).join(' + ');
  const where = predicate === null ? '' : message('rule-where', { condition: said(predicate) });
  return message(operators.some((operator) => !isEqual(operator)) ? 'row-overlaps' : 'row-taken', { other, columns, where });
}

/** A staged value as a cell of the file: of a period its last day. */
const asWritten = ({ column: { kind } }: ColumnPlan, staged: unknown): string =>
  kind.type === 'date' && kind.last && typeof staged === 'string' ? dayBefore(staged) : String(staged ?? '');

/** The name of a column as its file has it. A last day may be the first one too, where what is stored, the day after, must be later. */
const inWords = (text: string, { name, column: { kind } }: ColumnPlan, header: string): string =>
  text.replace(new RegExp(`\\b${name}\\b( >(?!=))?`, 'g'), (_, later = '') => `${header}${later && kind.type === 'date' && kind.last ? ' >=' : later}`);

const isEqual = (operator = '='): boolean => operator === '=' || operator.endsWith('.=)');
const mentions = (expression: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(expression);
/** Types and quotes of values say nothing to who mends a file. */
const plainSql = (expression: string): string => expression.replace(/::[a-z_]+(\[\])?/g, '');
