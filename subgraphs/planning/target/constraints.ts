import type { ConstraintMeanings } from '../../kit';

export const targetConstraints: ConstraintMeanings = {
  target_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  target_observation_once_a_day: { code: 'ALREADY_EXISTS', field: 'observedOn' },
};
