import sql, { type Sql } from 'sql-template-tag';
import { servingOn } from '../../network/serving';
import { isDecided } from '../../network/rotation-life';
import { movesTeacher } from '../../network/rotation-kind';
import type { HonourLevel } from '../honour/honour.enums';

export interface WithoutRotation {
  readonly schoolYear?: number | null;
}

/** No teacher was sent there in the school year, or ever. */
export function withoutRotation({ schoolYear }: WithoutRotation): Sql {
  const inYear = schoolYear == null ? sql`TRUE` : sql`r.school_year = ${schoolYear}::int`;
  return sql`NOT EXISTS (SELECT FROM rotation_assignment r WHERE r.to_school_id = t.id AND ${isDecided(sql`r`)} AND ${movesTeacher(sql`r`)} AND ${inYear})`;
}

export interface WithoutHonour {
  readonly levels?: readonly HonourLevel[] | null;
  /** Today when left out. */
  readonly on?: string | null;
}

/** Nobody who serves there on the day holds an honour of these levels, or any. */
export function withoutHonour({ levels, on }: WithoutHonour, today: string): Sql {
  const ofLevel = levels ? sql`h.level = ANY(${[...levels]}::text[])` : sql`TRUE`;
  const day = on ?? today;
  return sql`t.id NOT IN (
    SELECT p.school_id FROM honour h JOIN ${servingOn(day)} AS p ON p.teacher_id = h.teacher_id
    WHERE ${ofLevel} AND (h.awarded_year IS NULL OR h.awarded_year <= extract(year FROM ${day}::date)) AND (h.revoked_on IS NULL OR h.revoked_on > ${day}::date))`;
}
