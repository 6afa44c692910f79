import type { ConstraintMeanings } from '../../kit';

export const principalConstraints: ConstraintMeanings = {
  principal_rank_once_a_day: { code: 'ALREADY_EXISTS', field: 'grantedOn' },
  portfolio_item_code_unique: { code: 'ALREADY_EXISTS', field: 'code' },
  portfolio_item_withdrawn_after_it: { code: 'INVALID_VALUE', field: 'withdrawnOn' },
};
