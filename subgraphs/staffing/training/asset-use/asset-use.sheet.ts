import { date, origin, reference, text, type Sheet } from '../../../kit';
import { TrainingAssetUse } from './asset-use.entity';

export const trainingAssetUseSheet: Sheet = {
  name: 'training_asset_uses',
  zh: '共享成果应用记录',
  description: 'Which school used what an expert of the training pool shares, when and what for; one row a day.',
  entity: TrainingAssetUse,
  key: ['expert', 'school', 'used_on'],
  columns: [
    reference('expert', '人才库编号', 'staffing.training_experts'),
    reference('school', '学校标识码', 'schools.schools'),
    date('used_on', '应用日期'),
    text('purpose', '用途'),
    ...origin(),
  ],
};
