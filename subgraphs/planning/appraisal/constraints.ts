import type { ConstraintMeanings } from '../../kit';

export const appraisalConstraints: ConstraintMeanings = {
  school_appraisal_year_check: { code: 'INVALID_VALUE', field: 'year' },
  school_appraisal_once_a_year: { code: 'ALREADY_EXISTS', field: 'year' },
  school_appraisal_holds_training: { code: 'INVALID_VALUE', field: 'trainingScore' },
};
