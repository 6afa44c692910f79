import { describedEnum, type EnumValue } from '../schema/described-enum';

export const ChangeKind = describedEnum('ChangeKind', 'What happened to a record (变更类型).', {
  CREATED: { en: 'It was made', zh: '新建' },
  CHANGED: { en: 'It was changed', zh: '修改' },
  CORRECTED: { en: 'What was entered wrongly was put right', zh: '更正' },
  VOIDED: { en: 'It was taken out as one that never was', zh: '作废' },
  REMOVED: { en: 'It was removed', zh: '删除' },
});
export type ChangeKind = EnumValue<typeof ChangeKind>;
