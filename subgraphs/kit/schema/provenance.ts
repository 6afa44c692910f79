import { describedEnum, type EnumValue } from './described-enum';

export const Provenance = describedEnum('Provenance', 'Where a record comes from (数据来源).', {
  PUBLISHED: { en: 'Stated in a published document', zh: '公开文件' },
  REPORTED: { en: 'Reported by the school or the bureau', zh: '填报' },
  GENERATED: { en: 'Generated for the sample, not real', zh: '生成样例' },
});
export type Provenance = EnumValue<typeof Provenance>;
