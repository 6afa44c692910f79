import type { ConstraintMeanings } from '../../kit';

export const targetConstraints: ConstraintMeanings = {
  target_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  target_observation_once_a_day: { code: 'ALREADY_EXISTS', field: 'observedOn' },
  target_dependency_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  target_dependency_on_one: { code: 'INVALID_VALUE', field: 'school' },
  target_dependency_school_once: { code: 'ALREADY_EXISTS', field: 'school' },
  target_dependency_group_once: { code: 'ALREADY_EXISTS', field: 'group' },
};
