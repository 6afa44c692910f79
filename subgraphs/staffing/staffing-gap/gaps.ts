import sql, { type Sql } from 'sql-template-tag';
import type { HonourLevel } from '../honour/honour.enums';
import { isCounted } from '../rotation/counted-states';
import { servingOn } from '../teacher/serving';

/** Conditions on a school (alias `t`). Only an open school lacks something. */
export const isOpen = (day: string): Sql =>
  sql`(t.opened_on IS NULL OR t.opened_on <= ${day}::date) AND (t.closed_on IS NULL OR t.closed_on > ${day}::date)`;

export interface WithoutRotation {
  readonly schoolYear?: number | null;
}

/** No teacher was sent there in the school year, or ever. */
export function withoutRotation({ schoolYear }: WithoutRotation): Sql {
  const inYear = schoolYear == null ? sql`TRUE` : sql`r.school_year = ${schoolYear}::int`;
  return sql`NOT EXISTS (SELECT FROM rotation_assignment r WHERE r.to_school_id = t.id AND ${isCounted(sql`r`)} AND ${inYear})`;
}

export interface WithoutHonour {
  readonly levels?: readonly HonourLevel[] | null;
}

/** Nobody who serves there today holds an honour of these levels, or any. */
export function withoutHonour({ levels }: WithoutHonour, today: string): Sql {
  const ofLevel = levels ? sql`h.level = ANY(${[...levels]}::text[])` : sql`TRUE`;
  return sql`t.id NOT IN (
    SELECT p.school_id FROM honour h JOIN ${servingOn(today)} AS p ON p.teacher_id = h.teacher_id WHERE ${ofLevel})`;
}
