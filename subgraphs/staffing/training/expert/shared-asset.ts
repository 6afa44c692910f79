import { describedEnum, enumFilter, type EnumValue } from '../../../kit';

export const SharedAsset = describedEnum('SharedAsset', 'What an expert shares with the county (共享成果类别).', {
  INSTRUCTIONAL_DESIGN: { en: 'Instructional design', zh: '教学设计' },
  CLASSROOM_TEACHING: { en: 'Classroom teaching', zh: '教学课堂' },
  TEACHING_THOUGHT: { en: 'Thinking on teaching', zh: '教学思想' },
});
export type SharedAsset = EnumValue<typeof SharedAsset>;
export const SharedAssetFilter = enumFilter('SharedAsset', SharedAsset);
