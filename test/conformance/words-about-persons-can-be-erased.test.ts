import { Client } from 'pg';
import { subgraphs } from '../../subgraphs';
import { SnakeNaming } from '../../subgraphs/kit/database/naming';
import { words } from '../../subgraphs/staffing/personal-data/traces';
import { sharedSample } from '../support/server';

const naming = new SnakeNaming();
const staffing = subgraphs.find(({ name }) => name === 'staffing')!;

/** Columns of sheets that hold codes or take one of a list: no words. */
const noWords = new Set(
  staffing.sheets.flatMap((sheet) =>
    sheet.columns
      .filter(({ kind }) => kind.type !== 'text' || kind.pattern !== undefined)
      .map(({ property }) => `${naming.tableName(sheet.entity.name, undefined)}.${naming.columnName(property, undefined)}`),
  ),
);

let client: Client;
beforeAll(async () => {
  client = new Client(await sharedSample());
  await client.connect();
});
afterAll(() => client.end());

/** What refers to a teacher, and is no log. */
const aboutTeachers = `SELECT DISTINCT c.relname::text AS name FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid
  WHERE o.contype = 'f' AND o.confrelid = 'staffing.teacher'::regclass AND c.relname <> 'teacher_private' ORDER BY 1`;

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  return (await client.query<Row>(sql)).rows;
}

test('every table of rows about a teacher is known to the erasure, and refuses more about who was erased', async () => {
  const tables = (await rows<{ name: string }>(aboutTeachers)).map(({ name }) => name);
  expect(tables.length).toBeGreaterThan(10);
  expect(tables.filter((name) => !(name in words))).toEqual([]);
  const about = await rows<{ name: string }>(`SELECT DISTINCT record_table AS name FROM staffing.about_person WHERE record_table <> 'teacher' ORDER BY 1`);
  const traced = Object.keys(words);
  expect(about.filter(({ name }) => !traced.includes(name))).toEqual([]);
  const guarded = await rows<{ name: string }>(`SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname IN ('not_inserted_of_the_erased', 'not_updated_of_the_erased') GROUP BY 1 HAVING count(*) = 2`);
  expect(tables.filter((name) => !guarded.some((other) => other.name === `staffing.${name}`))).toEqual([]);
});

test('every column with words in them is struck', async () => {
  const columns = await rows<{ table: string; column: string }>(
    `SELECT c.relname::text AS "table", a.attname::text AS "column" FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'staffing'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)`,
  );
  const traced: Readonly<Record<string, readonly string[]>> = words;
  const missed = columns.filter(({ table, column }) => table in traced && !noWords.has(`${table}.${column}`) && !traced[table]!.includes(column));
  expect(missed).toEqual([]);
});

test('the guards look at the same columns', async () => {
  const triggers = await rows<{ table: string; words: string }>(
    `SELECT tgrelid::regclass::text AS "table", split_part(encode(tgargs, 'escape'), '\\000', 2) AS words FROM pg_trigger WHERE tgname = 'not_updated_of_the_erased'`,
  );
  const traced: Readonly<Record<string, readonly string[]>> = words;
  expect(triggers.map(({ table, words: given }) => [table, given])).toEqual(triggers.map(({ table }) => [table, traced[table.replace('staffing.', '')]?.join()]));
});
