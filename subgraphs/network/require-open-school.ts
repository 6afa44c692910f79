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

/** The days on which something is to hold; `endsOn` is the first on which it no longer does, null or left out for open-ended. */
export interface Days {
  readonly startsOn: string;
  readonly endsOn?: string | null;
}

interface Found extends OpenSchool {
  readonly open: boolean;
  /** First day no longer open. */
  readonly closedOn: string | null;
  /** The school into which it goes on that day. */
  readonly successor: string | null;
}

const successor = sql`(SELECT f.successor_id FROM schools_published.school_succession f WHERE f.school_id = s.id AND f.kind IN ('MERGED_INTO', 'RECODED') ORDER BY f.follows_on LIMIT 1)`;

/**
 * The schools as they are named, in that order. Refuses the first that is not there, with NOT_FOUND, or not open on the day, or, of a time, not open all of it, with NOT_OPEN:
 * what is decided to close takes nothing on past its end, which is named with the school that follows. All are asked for at once: an activity may have a hundred participants.
 */
export async function requireOpenSchools(tx: Transaction, schools: readonly NamedSchool[], when: string | Days): Promise<OpenSchool[]> {
  const ids = schools.map(({ id }) => id).filter(isId);
  const day = typeof when === 'string' ? when : when.startsOn;
  const rows = await tx.rows<Found & Record<string, unknown>>(
    sql`SELECT s.id, s.county_id AS "countyId", ${openOn(sql`s`, day)} AS open, s.closed_on::text AS "closedOn", ${successor} AS successor
      FROM schools_published.school s WHERE s.id = ANY(${ids}::uuid[])`,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return schools.map(({ id, field }) => {
    const school = found.get(id.toLowerCase()) ?? refuse('NOT_FOUND', field, { value: id });
    if (!school.open) refuse('NOT_OPEN', field, { value: id, on: day });
    if (typeof when !== 'string') requireOpenUntilTheEnd(school, when, field);
    return { id: school.id, countyId: school.countyId };
  });
}

function requireOpenUntilTheEnd({ id, closedOn, successor: follows }: Found, { endsOn = null }: Days, field: NamedSchool['field']): void {
  if (closedOn === null || (endsOn !== null && endsOn <= closedOn)) return;
  refuse('NOT_OPEN', field, { value: id, endsOn, until: closedOn, ...(follows === null ? {} : { successor: follows }) });
}

/** The one school; `field` is the input field that names it. */
export async function requireOpenSchool(tx: Transaction, id: string, when: string | Days, field: NamedSchool['field']): Promise<OpenSchool> {
  const [school] = await requireOpenSchools(tx, [{ id, field }], when);
  return school as OpenSchool;
}
