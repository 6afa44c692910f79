import sql, { raw } from 'sql-template-tag';
import { folded, foldedColumn, refuse, type Transaction } from '../../../kit';
import type { NameRemains } from '../name-remains.type';

const holders = ['schools', 'groups', 'facilities', 'planning', 'staffing'] as const;

/** So many ids of each kind are told. */
const mostTold = 20;
/** A number of fewer signs is a year or a quantity more often than somebody's: it is struck in the records about the person alone. */
const fewestSigns = 6;

/**
 * Strikes the names of who was erased out of the words that any subgraph holds of anything else, each by the function it publishes, in this
 * transaction: where the record, what it belongs to, or its log names the person, a county they were in, a school or township of it, or a group
 * of their schools. Answers where the names still stand. Refuses with NOT_ON_ONE_SERVER where a subgraph's tables lie on another server.
 */
export async function strikeEverywhere(tx: Transaction, id: string, given: readonly string[]): Promise<NameRemains[]> {
  const names = given.filter((name) => folded(name).length > 1 && (!/\d/.test(folded(name)) || folded(name).length >= fewestSigns));
  const missing = await tx.rows<{ name: string }>(
    sql`SELECT f.name FROM unnest(${[...holders]}::text[]) AS f(name) WHERE to_regprocedure(f.name || '_published.strike(text[], text[], text[], text[])') IS NULL`,
  );
  if (missing.length > 0) refuse('NOT_ON_ONE_SERVER', null, { subgraphs: missing.map(({ name }) => name).join(', ') });
  const { persons, places } = await longerNames(tx, id, names);
  const around = await surroundings(tx, id);
  // Every text of a subgraph is looked at in one statement, which may take longer than a read may.
  await tx.rows(sql`SELECT set_config('statement_timeout', '4000', true)`);
  const remains: NameRemains[] = [];
  for (const subgraph of holders) {
    remains.push(
      ...(await tx.rows<NameRemains & Record<string, unknown>>(
        sql`SELECT ${subgraph}::text AS subgraph, upper(s.kind) AS kind, count(DISTINCT s.id)::int AS count, (array_agg(DISTINCT s.id))[1:${raw(String(mostTold))}] AS ids
          FROM ${raw(`${subgraph}_published.strike`)}(${names}::text[], ${persons}::text[], ${places}::text[], ${around}::text[]) AS s GROUP BY s.kind ORDER BY s.kind`,
      )),
    );
  }
  return remains;
}

/** Names of others that hold one of these, in any spelling: a teacher called 王芳芳 is not 王芳, and 高明区 is no teacher. Longest first. */
async function longerNames(tx: Transaction, id: string, names: readonly string[]): Promise<{ persons: string[]; places: string[] }> {
  const rows = await tx.rows<{ name: string; person: boolean }>(
    sql`SELECT k.name, bool_or(k.person) AS person FROM (
        SELECT t.name, true AS person FROM teacher t WHERE t.id <> ${id}::uuid
        UNION ALL SELECT name, false FROM schools_published.school UNION ALL SELECT name, false FROM schools_published.township UNION ALL SELECT name, false FROM schools_published.county
        UNION ALL SELECT name, false FROM groups_published.education_group
      ) AS k JOIN unnest(${names.map(folded)}::text[]) AS n(name) ON position(n.name IN ${foldedColumn(sql`k.name`)}) > 0 AND ${foldedColumn(sql`k.name`)} <> n.name
      GROUP BY k.name ORDER BY length(k.name) DESC, k.name`,
  );
  const of = (person: boolean): string[] => rows.filter((row) => row.person === person).map(({ name }) => name);
  return { persons: of(true), places: of(false) };
}

/** Ids of the person, of the counties, townships and groups of the schools they served at or went to, and of all schools of these counties. */
async function surroundings(tx: Transaction, id: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    sql`WITH served AS (
        SELECT establishment_school_id AS id FROM appointment WHERE teacher_id = ${id}::uuid UNION SELECT serving_school_id FROM appointment WHERE teacher_id = ${id}::uuid
        UNION SELECT from_school_id FROM rotation_assignment WHERE teacher_id = ${id}::uuid UNION SELECT to_school_id FROM rotation_assignment WHERE teacher_id = ${id}::uuid
      ), county AS (
        SELECT county_id AS id FROM teacher WHERE id = ${id}::uuid AND county_id IS NOT NULL UNION SELECT s.county_id FROM schools_published.school s JOIN served USING (id)
      )
      SELECT ${id}::text AS id UNION SELECT id::text FROM served UNION SELECT id::text FROM county
      UNION SELECT p.id::text FROM schools_published.school s JOIN county ON county.id = s.county_id CROSS JOIN LATERAL (VALUES (s.id), (s.township_id)) AS p(id) WHERE p.id IS NOT NULL
      UNION SELECT m.group_id::text FROM groups_published.membership m JOIN served ON served.id = m.school_id`,
  );
  return rows.map((row) => row.id);
}
