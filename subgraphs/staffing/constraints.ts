import type { ConstraintMeanings } from '../kit';

/** What the rules that the database keeps for staffing mean to whoever breaks one. */
export const staffingConstraints: ConstraintMeanings = {
  rotation_assignment_one_at_a_time: { code: 'OVERLAPS', field: 'startsOn' },
  rotation_assignment_unique: { code: 'ALREADY_EXISTS', field: 'startsOn' },
  rotation_assignment_changes_school: { code: 'SAME', field: 'toSchool' },
};
