import { describedEnum, type EnumValue } from '../../../kit';

export const TrainingDelivery = describedEnum('TrainingDelivery', 'Kind of training or teaching brought to a school (送培送教类别).', {
  TRAINING_TO_SCHOOL: { en: 'Trainers come to the school', zh: '送培进校' },
  TEACHING_TO_COUNTRYSIDE: { en: 'Lessons brought to a rural school', zh: '送教下乡' },
  PROVINCIAL_MASTER: { en: 'Training by provincial master teachers', zh: '省名师送培' },
});
export type TrainingDelivery = EnumValue<typeof TrainingDelivery>;
