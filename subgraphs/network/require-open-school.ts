import sql from 'sql-template-tag';
import { isId, refuse, type Transaction } from '../kit';
import { openOn } from './open-school';

/** A school as an input names it, and the path of the input field that does. */
export interface NamedSchool {
  readonly id: string;
  readonly field: string | readonly string[];
}

export interface OpenSchool {
  readonly id: string;
  readonly countyId: string;
}

/**
 * The schools as they are named, in that order. Refuses the first that is not there, with NOT_FOUND, or not open on the day,
 * with NOT_OPEN. All are asked for at once: an activity may have a hundred participants.
 */
export async function requireOpenSchools(tx: Transaction, schools: readonly NamedSchool[], day: string): Promise<OpenSchool[]> {
  const ids = schools.map(({ id }) => id).filter(isId);
  const rows = await tx.rows<OpenSchool & { open: boolean }>(
    sql`SELECT s.id, s.county_id AS "countyId", ${openOn(sql`s`, day)} AS open FROM schools_published.school s WHERE s.id = ANY(${ids}::uuid[])`,
  );
  const found = new Map(rows.map(({ open, ...school }) => [school.id, { open, school }]));
  return schools.map(({ id, field }) => {
    const { open, school } = found.get(id.toLowerCase()) ?? refuse('NOT_FOUND', field, { value: id });
    if (!open) refuse('NOT_OPEN', field, { value: id, on: day });
    return school;
  });
}

/** The one school; `field` is the input field that names it. */
export async function requireOpenSchool(tx: Transaction, id: string, day: string, field: NamedSchool['field']): Promise<OpenSchool> {
  const [school] = await requireOpenSchools(tx, [{ id, field }], day);
  return school as OpenSchool;
}
