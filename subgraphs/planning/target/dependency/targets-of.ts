import sql from 'sql-template-tag';

const joins = sql`JOIN target_dependency depends ON depends.target_id = t.id`;

/** Targets by what they depend on; a target names each school and each group once. */
export const targetsOfSchool = { joins, parent: sql`depends.school_id` };
export const targetsOfGroup = { joins, parent: sql`depends.group_id` };
