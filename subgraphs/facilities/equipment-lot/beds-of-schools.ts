import sql, { type Sql } from 'sql-template-tag';
import { holdersFor } from '../../network/holdings';

/** Beds of the school with this id on a day as the register has them: unknown (null) where it has none, which is not zero, or counts them in several units. */
export const bedsOf = (schoolId: Sql, day: string): Sql =>
  sql`(SELECT CASE WHEN count(DISTINCT e.unit) = 1 THEN sum(e.quantity) END FROM equipment_lot e WHERE e.school_id IN ${holdersFor(schoolId, day)} AND e.kind = 'STUDENT_BED')`;
