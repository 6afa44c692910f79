import { boolean, choice, code, decimal, origin, reference, text, type Sheet } from '../../../kit';
import { EvaluationSide } from './evaluation-side';
import { TrainingEvaluation } from './evaluation.entity';

export const trainingEvaluationSheet: Sheet = {
  name: 'training_evaluations',
  zh: '培训互评',
  description: 'Scores that trainers, trainees and institutions give each other for a session.',
  entity: TrainingEvaluation,
  key: ['code'],
  columns: [
    code(),
    reference('session', '培训场次编号', 'staffing.training_sessions'),
    choice('evaluator', '评价方', EvaluationSide),
    choice('evaluated', '被评价方', EvaluationSide),
    decimal('score', '得分', { max: 100, scale: 2 }),
    text('comment', '评语', { optional: true, maxLength: 1000 }),
    boolean('spot_check', '是否质量抽查', { fallback: false }),
    ...origin(),
  ],
};
