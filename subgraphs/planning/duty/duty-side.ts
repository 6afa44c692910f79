import { describedEnum, enumFilter, type EnumValue } from '../../kit';

export const DutySide = describedEnum('DutySide', 'Who has a duty where the county manages teachers and the schools hire them (县管校聘职责主体).', {
  COUNTY: { en: 'The county', zh: '县管' },
  SCHOOL: { en: 'Each school', zh: '校聘' },
});
export type DutySide = EnumValue<typeof DutySide>;
export const DutySideFilter = enumFilter('DutySide', DutySide);
