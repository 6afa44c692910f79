import { Client } from 'pg';
import { subgraphs } from '../../subgraphs';
import { facilitiesNames, facilitiesWords } from '../../subgraphs/facilities/words';
import { groupsNames, groupsWords } from '../../subgraphs/groups/words';
import { SnakeNaming } from '../../subgraphs/kit/database/naming';
import type { ColumnsByTable } from '../../subgraphs/kit';
import { planningNames, planningWords } from '../../subgraphs/planning/words';
import { schoolsNames, schoolsWords } from '../../subgraphs/schools/words';
import { staffingNames, staffingWords } from '../../subgraphs/staffing/words';
import { sharedSample } from '../support/server';

const struck: Readonly<Record<string, ColumnsByTable>> = { schools: schoolsWords, staffing: staffingWords, groups: groupsWords, facilities: facilitiesWords, planning: planningWords };
const told: Readonly<Record<string, ColumnsByTable>> = { schools: schoolsNames, staffing: staffingNames, groups: groupsNames, facilities: facilitiesNames, planning: planningNames };

/** Columns of text that hold no words of a person, and why; by column, or by table and column. */
const wordless: readonly [column: RegExp, reason: string][] = [
  [/^\w+\.\w+\.provenance$/, 'takes one of a list'],
  [/^\w+\.change\.(before|after|reason)$/, 'the log, which each subgraph strikes beside its records'],
  [/^\w+\.(change|idempotency|audit_event)\.(actor|request|operation|record_table|key|fingerprint|role|action|fields)$/, 'accounts, requests and names of operations, given by the identity provider and our own programs'],
  [/^\w+\.followed\.before$/, 'what a row was before it followed, which is struck as the row is'],
  [/^\w+\.(followed|follow_rule)\./, 'names of tables, columns and conditions of our own'],
  [/^\w+\.migrations?\./, 'names of migrations'],
  [/^staffing\.teacher\.name$/, 'the name itself: erased for the person, and of others their own'],
  [/^staffing\.teacher_private\./, 'personal data, deleted as a whole'],
  [/^staffing\.audit_event\.purpose$/, 'struck by the erasure itself'],
  [/^schools\.county\.province$/, 'the name of a province'],
  [/^schools\.\w+\.part$/, 'ids of what goes over'],
  [/^planning\.exchange_plan\.(author|code|constraints|unfilled|missed|rule_pack)$/, 'an account, codes and ids'],
  [/^planning\.(rule\.parameter|exchange_plan_move\.subject)$/, 'codes'],
  [/^planning\.(rule_pack\.jurisdiction|target\.unit)$/, 'the code of an area; a unit of measurement'],
];

const naming = new SnakeNaming();
/** Columns of sheets that hold codes or take one of a list. */
const coded = new Set(
  subgraphs.flatMap(({ name, sheets }) =>
    sheets.flatMap((sheet) =>
      sheet.columns.filter(({ kind }) => kind.type !== 'text' || kind.pattern !== undefined).map(({ property }) => `${name}.${naming.tableName(sheet.entity.name, undefined)}.${naming.columnName(property, undefined)}`),
    ),
  ),
);

interface Column {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  /** Whether a check of the database lets it take one of a list alone. */
  readonly listed: boolean;
}
let columns: Column[];
beforeAll(async () => {
  const client = new Client(await sharedSample());
  await client.connect();
  const { rows } = await client.query<Column>(
    `SELECT n.nspname::text AS schema, c.relname::text AS "table", a.attname::text AS "column", EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum]
         AND pg_get_constraintdef(k.oid) ~ '(= ANY|<@) \\(?\\(?ARRAY|= ''') AS listed
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ANY ($1) AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.atttypid::regtype::text IN ('text', 'text[]', 'jsonb', 'json', 'character varying')`,
    [subgraphs.map(({ name }) => name)],
  );
  columns = rows;
  await client.end();
});

const holds = (by: Readonly<Record<string, ColumnsByTable>>, { schema, table, column }: Column): boolean => by[schema]?.[table]?.includes(column) ?? false;
const nameOf = ({ schema, table, column }: Column): string => `${schema}.${table}.${column}`;

test('every column of text of every subgraph is struck, told, or is known to hold no words', () => {
  expect(columns.length).toBeGreaterThan(200);
  const open = columns.filter((column) => !holds(struck, column) && !holds(told, column) && !column.listed && !coded.has(nameOf(column)) && !wordless.some(([pattern]) => pattern.test(nameOf(column))));
  expect(open.map(nameOf).sort()).toEqual([]);
});

test('what is struck and told is there', () => {
  const there = new Set(columns.map(nameOf));
  const said = [struck, told].flatMap((by) => Object.entries(by).flatMap(([schema, tables]) => Object.entries(tables).flatMap(([table, names]) => names.map((column) => `${schema}.${table}.${column}`))));
  expect(said.filter((name) => !there.has(name))).toEqual([]);
});

test('what the database strikes is what is declared', async () => {
  const client = new Client(await sharedSample());
  await client.connect();
  for (const { name } of subgraphs) {
    const { rows } = await client.query<{ body: string }>(`SELECT prosrc AS body FROM pg_proc WHERE proname = 'strike' AND pronamespace = $1::regnamespace`, [`${name}_published`]);
    for (const by of [struck, told]) expect(rows[0]?.body).toContain(`'${JSON.stringify(by[name])}'::jsonb`);
  }
  await client.end();
});
