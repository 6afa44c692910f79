import { describedEnum, enumFilter, type EnumValue } from '../../kit';

export const InspectorKind = describedEnum('InspectorKind', 'Whether inspecting schools is all an inspector does (督学类别).', {
  FULL_TIME: { en: 'Full-time inspector', zh: '专职督学' },
  PART_TIME: { en: 'Part-time inspector, such as a serving principal', zh: '兼职督学' },
});
export type InspectorKind = EnumValue<typeof InspectorKind>;
export const InspectorKindFilter = enumFilter('InspectorKind', InspectorKind);
