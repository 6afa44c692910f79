import { choice, code, origin, reference, type Sheet } from '../../../kit';
import { Subject } from '../../teacher/subject';
import { TrainingExpert } from './expert.entity';
import { SharedAsset } from './shared-asset';

export const trainingExpertSheet: Sheet = {
  name: 'training_experts',
  zh: '培训人才库',
  description: 'Experts for training: a teacher, the subject and what is shared; one row for each thing shared.',
  entity: TrainingExpert,
  key: ['code'],
  columns: [
    code(),
    reference('teacher', '教师编号', 'staffing.teachers'),
    choice('subject', '学科', Subject),
    choice('shared_asset', '共享成果类别', SharedAsset),
    ...origin(),
  ],
};
