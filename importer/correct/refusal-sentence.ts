import { typeOf } from '../../subgraphs/kit/correct/put-right';
import { fieldOfProperty, type RowRule } from '../../subgraphs/kit/correct/row-rule';
import { UserErrorCode } from '../../subgraphs/kit/errors/user-error-codes';
import { enumLabels } from '../../subgraphs/kit/schema/described-enum';
import type { Refusal } from '../../subgraphs/kit/write/refusal';
import type { UserError } from '../../subgraphs/kit/write/user-error';
import type { Client } from 'pg';
import type { Catalogue } from '../catalogue/catalogue';
import type { SheetPlan } from '../catalogue/sheet-plan';
import { asWritten } from '../merge/as-written';
import { rowNamed } from '../merge/key-of-row';
import { guardSentence } from '../messages/guard-sentence';
import { message, type Spoken } from '../messages/message';
import { sheetName } from '../source/header';

export interface Refused {
  readonly client: Client;
  readonly catalogue: Catalogue;
  /** The sheet of the row that was to change. */
  readonly plan: SheetPlan;
  /** The rules that it was held to. */
  readonly rules: readonly RowRule[];
}

/** Why a row cannot be changed so, as somebody at a sheet understands it: with rows by their keys, columns by their headers, and what to do. */
export async function refusalSentence(refused: Refused, { errors }: Refusal): Promise<Spoken> {
  const said: Spoken[] = [];
  for (const error of errors) said.push(await sentence(refused, error));
  return { en: said.map(({ en }) => en).join('; '), zh: said.map(({ zh }) => zh).join('；') };
}

async function sentence({ client, catalogue, plan, rules }: Refused, { code, field, params }: UserError): Promise<Spoken> {
  const param = (wanted: string): string | undefined => params.find(({ name }) => name === wanted)?.value;
  const [type, record, about] = [param('type'), param('record'), param('about')];
  const label = enumLabels(UserErrorCode)[code];
  const reason = { en: lowerFirst(label?.en ?? ''), zh: label?.zh ?? '' };
  if (type !== undefined) {
    const other = catalogue.plans.find(({ table }) => typeOf(table) === type);
    const row = other && record !== undefined ? await rowNamed(client, other, record, catalogue) : undefined;
    const more = Number(param('records') ?? 1) - 1;
    if (!other || !row) return message('refusal-rests-unnamed');
    return message('refusal-rests', { row, sheet: sheetName(other), more: more > 0 ? message('refusal-more', { count: more }) : '' });
  }
  const rival = record === undefined ? undefined : await rowNamed(client, plan, record, catalogue);
  if (rival) return message('refusal-in-the-way', { row: rival, reason });
  const rule = about === undefined ? undefined : rules.find((one) => one.code === code && fieldOfProperty(one.about[0]) === about);
  if (rule) return guardSentence(rule);
  const column = plan.columns.find(({ column: { property } }) => [about, ...(field ?? [])].includes(fieldOfProperty(property)));
  if (!column) return reason;
  const value = param('value');
  const named = { en: column.column.header, zh: column.column.zh };
  // The value of a reference is an id by now; what was written stands in the row of the report.
  if (value === undefined || column.target !== undefined) return message('refusal-column', { column: named, reason });
  return message('refusal-value', { column: named, value: asWritten(column, value), reason });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
