import type { ConstraintMeanings } from '../kit';

/** What the rules that the database keeps for schools mean to whoever breaks one. */
export const schoolsConstraints: ConstraintMeanings = {
  school_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  school_code_check: { code: 'INVALID_VALUE', field: 'code' },
  school_boarders_none_below_zero: { code: 'INVALID_VALUE', field: 'boarders' },
  school_boarders_among_pupils: { code: 'INVALID_VALUE', field: 'boarders' },
  school_places_check: { code: 'INVALID_VALUE', field: 'places' },
  school_position: { code: 'INVALID_VALUE', field: 'position' },
  school_closes_after_opening: { code: 'INVALID_VALUE', field: 'effectiveOn' },
  school_succession_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  school_succession_ends_once: { code: 'ALREADY_EXISTS', field: 'school' },
  school_succession_no_circle: { code: 'CYCLE', field: 'successor' },
  school_succession_former_code: { code: 'INVALID_VALUE', field: 'code' },
  school_succession_not_itself: { code: 'SAME', field: 'successor' },
  school_succession_transition_after_start: { code: 'INVALID_VALUE', field: 'transitionEndsOn' },
  class_group_school_id_school_year_stage_grade_number_key: { code: 'ALREADY_EXISTS', field: 'number' },
  class_group_school_year_check: { code: 'INVALID_VALUE', field: 'schoolYear' },
  class_group_grade_check: { code: 'INVALID_VALUE', field: 'grade' },
  class_group_number_check: { code: 'INVALID_VALUE', field: 'number' },
  class_group_size: { code: 'INVALID_VALUE', field: 'size' },
  place_change_code_key: { code: 'ALREADY_EXISTS', field: 'code' },
  place_change_places_check: { code: 'INVALID_VALUE', field: 'places' },
  place_change_ends_after_start: { code: 'INVALID_VALUE', field: 'endYear' },
};
