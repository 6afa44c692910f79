import sql from 'sql-template-tag';

/** Beds of a school (`t`) in the register; null, which is neither more nor fewer than anything, where they are counted in different units. */
export const bedsOf = sql`(SELECT CASE WHEN count(DISTINCT e.unit) <= 1 THEN coalesce(sum(e.quantity), 0) END FROM equipment_lot e WHERE e.school_id = t.id AND e.kind = 'STUDENT_BED')`;
