import type { ConstraintMeanings } from '../kit';
import { trainingConstraints } from './training/constraints';

/** What the rules that the database keeps for staffing mean to whoever breaks one. */
export const staffingConstraints: ConstraintMeanings = {
  rotation_assignment_one_at_a_time: { code: 'OVERLAPS', field: 'startsOn' },
  rotation_assignment_unique: { code: 'ALREADY_EXISTS', field: 'startsOn' },
  rotation_assignment_changes_school: { code: 'SAME', field: 'toSchool' },
  ...trainingConstraints,
  mentor_link_not_oneself: { code: 'SAME', field: 'mentee' },
  mentor_link_unique: { code: 'ALREADY_EXISTS', field: 'startsOn' },
  mentor_link_one_mentor_per_subject: { code: 'OVERLAPS', field: 'startsOn' },
  mentor_link_inside_postings: { code: 'OUTSIDE_POSTING', field: null },
  mentor_link_holds_sessions: { code: 'INVALID_VALUE', field: 'endsOn' },
  mentor_session_inside_link: { code: 'INVALID_VALUE', field: 'heldOn' },
  mentor_session_of_link: { code: 'BREAKS_LINKS', field: null },
  mentor_session_unique: { code: 'ALREADY_EXISTS', field: 'topic' },
  appointment_unique: { code: 'OVERLAPS', field: 'startsOn' },
  appointment_one_at_a_time: { code: 'OVERLAPS', field: 'startsOn' },
  post_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  post_not_overfilled: { code: 'FULL', field: 'post' },
  teacher_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
};
