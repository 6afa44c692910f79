import type { ConstraintMeanings } from '../kit';
import { tracedTables } from './personal-data/traces';
import { principalConstraints } from './principal/constraints';
import { trainingConstraints } from './training/constraints';

/** Nothing is recorded of who was erased. */
const notOfTheErased: ConstraintMeanings = Object.fromEntries([...tracedTables, 'teacher_private'].map((table) => [`${table}_not_of_the_erased`, { code: 'INVALID_STATE', field: null }]));

/** What the rules that the database keeps for staffing mean to whoever breaks one. */
export const staffingConstraints: ConstraintMeanings = {
  rotation_assignment_one_at_a_time: { code: 'OVERLAPS', field: 'startsOn' },
  rotation_assignment_unique: { code: 'ALREADY_EXISTS', field: 'startsOn' },
  rotation_assignment_school_year_of_first_day: { code: 'INVALID_VALUE', field: 'schoolYear' },
  rotation_assignment_itinerant_once: { code: 'OVERLAPS', field: 'startsOn' },
  rotation_assignment_share: { code: 'INVALID_VALUE', field: 'shareOfWeek' },
  rotation_assignment_share_of_itinerant: { code: 'INVALID_VALUE', field: 'shareOfWeek' },
  rotation_assignment_week_not_overfull: { code: 'FULL', field: 'shareOfWeek' },
  rotation_assignment_changes_school: { code: 'SAME', field: 'toSchool' },
  ...trainingConstraints,
  ...principalConstraints,
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
  ...notOfTheErased,
  teacher_erased_is_nameless: { code: 'INVALID_STATE', field: 'name' },
  teacher_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  honour_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  honour_awarded_once_a_year: { code: 'ALREADY_EXISTS', field: 'name' },
  honour_awarded_year_check: { code: 'INVALID_VALUE', field: 'awardedYear' },
  honour_revoked_after_award: { code: 'INVALID_VALUE', field: 'revokedOn' },
  selection_cycle_unique: { code: 'ALREADY_EXISTS', field: 'kind' },
  selection_cycle_years_in_order: { code: 'INVALID_VALUE', field: 'yearsAtLeast' },
  selection_cycle_years_at_least_check: { code: 'INVALID_VALUE', field: 'yearsAtLeast' },
  selection_cycle_years_at_most_check: { code: 'INVALID_VALUE', field: 'yearsAtMost' },
  selection_cycle_places_check: { code: 'INVALID_VALUE', field: 'places' },
  selection_cycle_first_year_check: { code: 'INVALID_VALUE', field: 'firstYear' },
  studio_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  studio_founded_year_check: { code: 'INVALID_VALUE', field: 'foundedYear' },
  studio_member_unique: { code: 'OVERLAPS', field: 'startsOn' },
  studio_member_once_at_a_time: { code: 'OVERLAPS', field: 'startsOn' },
  reserve_candidate_unique: { code: 'OVERLAPS', field: 'enteredOn' },
  reserve_candidate_once_at_a_time: { code: 'OVERLAPS', field: 'enteredOn' },
};
