import type { ConstraintMeanings } from '../../kit';

export const dutyConstraints: ConstraintMeanings = {
  staffing_duty_unique: { code: 'OVERLAPS', field: 'startsOn' },
  staffing_duty_once_at_a_time: { code: 'OVERLAPS', field: 'startsOn' },
  staffing_duty_place_once_at_a_time: { code: 'OVERLAPS', field: 'place' },
};
