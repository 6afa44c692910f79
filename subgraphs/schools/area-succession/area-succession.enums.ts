import { describedEnum, type EnumValue } from '../../kit';

export const AreaSuccessionKind = describedEnum('AreaSuccessionKind', 'What happened to a county or township (行政区划沿革类别).', {
  MERGED_INTO: { en: 'Merged into the successor', zh: '并入' },
  SPLIT_INTO: { en: 'A part of the township, with its schools, went to the successor', zh: '分设' },
  RECODED: { en: 'The same area under a new code, name or rank, such as a county that becomes a district', zh: '更名换码（撤县设区、撤乡设镇等）' },
  MOVED: { en: 'The township went to another county', zh: '划转' },
});
export type AreaSuccessionKind = EnumValue<typeof AreaSuccessionKind>;

export const AreaSuccessionState = describedEnum('AreaSuccessionState', 'How far a change of a county or township has come (行政区划沿革状态).', {
  DECIDED: { en: 'Decided; can be undone', zh: '已决定' },
  COMPLETED: { en: 'Completed; can no longer be undone', zh: '已完成' },
  WITHDRAWN: { en: 'Withdrawn before it was completed, and undone', zh: '已撤回' },
});
export type AreaSuccessionState = EnumValue<typeof AreaSuccessionState>;
