import { describedEnum, type EnumValue } from '../../../kit';

export const EvaluationSide = describedEnum('EvaluationSide', 'Side of the mutual evaluation of training (互评方).', {
  TRAINER: { en: 'Those who teach', zh: '培训者' },
  TRAINEE: { en: 'Those who are taught', zh: '参训教师' },
  INSTITUTION: { en: 'The institution that manages it', zh: '培训机构' },
});
export type EvaluationSide = EnumValue<typeof EvaluationSide>;
