import sql, { type Sql } from 'sql-template-tag';

/** From the county level up, the title of backbone teacher itself (县级及以上骨干教师) or one of the distinctions above it. */
const backboneHonour = sql`b.level <> 'SCHOOL'
    AND b.kind IN ('BACKBONE', 'RURAL_BACKBONE', 'SUBJECT_LEADER', 'MASTER_TEACHER', 'SPECIAL_GRADE')`;

/** Whether the teacher in this column counts as a backbone teacher in a year. An honour without a year is taken as already held; one taken away counts up to the year before. */
export const isBackbone = (teacherId: Sql, year: Sql): Sql => sql`EXISTS (SELECT FROM honour b
    WHERE b.teacher_id = ${teacherId} AND ${backboneHonour} AND (b.awarded_year IS NULL OR b.awarded_year <= ${year})
    AND (b.revoked_on IS NULL OR extract(year FROM b.revoked_on) > ${year}))`;

/** Whether the teacher won such an honour in these years; one without a year proves nothing. */
export const becameBackbone = (teacherId: Sql, from: Sql, to: Sql): Sql => sql`EXISTS (SELECT FROM honour b
    WHERE b.teacher_id = ${teacherId} AND ${backboneHonour} AND b.awarded_year BETWEEN ${from} AND ${to})`;
