import { date, decimal, origin, reference, text, type Sheet } from '../../../kit';
import { TargetObservation } from './target-observation.entity';

export const targetObservationSheet: Sheet = {
  name: 'target_observations',
  zh: '目标观测记录',
  description: 'Values of targets that the graph does not hold, as the county records them.',
  entity: TargetObservation,
  key: ['target', 'observed_on'],
  columns: [
    reference('target', '目标编号', 'planning.targets'),
    date('observed_on', '观测日期'),
    decimal('value', '数值', { min: -1e12 }),
    text('note', '备注', { optional: true, maxLength: 500 }),
    ...origin(),
  ],
};
