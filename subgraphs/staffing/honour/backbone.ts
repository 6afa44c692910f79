import sql, { type Sql } from 'sql-template-tag';

/**
 * Whether the teacher in this column counts as a backbone teacher (县级及以上骨干教师) in a year: holds, from the county
 * level up, the title itself or one of the distinctions above it. An honour without a year is taken as already held.
 */
export const isBackbone = (teacherId: Sql, year: Sql): Sql => sql`EXISTS (SELECT FROM honour b WHERE b.teacher_id = ${teacherId}
    AND b.kind IN ('BACKBONE', 'RURAL_BACKBONE', 'SUBJECT_LEADER', 'MASTER_TEACHER', 'SPECIAL_GRADE')
    AND b.level <> 'SCHOOL' AND (b.awarded_year IS NULL OR b.awarded_year <= ${year}))`;
