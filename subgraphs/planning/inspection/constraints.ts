import type { ConstraintMeanings } from '../../kit';

export const inspectionConstraints: ConstraintMeanings = {
  inspection_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  inspection_once_a_day: { code: 'ALREADY_EXISTS', field: 'inspectedOn' },
  rectification_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
};
