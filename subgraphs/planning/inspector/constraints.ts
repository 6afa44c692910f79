import type { ConstraintMeanings } from '../../kit';

export const inspectorConstraints: ConstraintMeanings = {
  inspector_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  inspector_assignment_unique: { code: 'OVERLAPS', field: 'startsOn' },
  inspector_assignment_once_at_a_time: { code: 'OVERLAPS', field: 'startsOn' },
};
