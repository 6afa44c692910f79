import { describedEnum, type EnumValue } from '../../kit';

export const SuccessionKind = describedEnum('SuccessionKind', 'What happened to a school (学校沿革类别).', {
  CLOSED: { en: 'Closed, no receiving school named', zh: '撤销' },
  MERGED_INTO: { en: 'Merged into the successor', zh: '并入' },
  SPLIT_INTO: { en: 'Part of it became the successor', zh: '分设' },
  RENAMED: { en: 'Renamed; the code stays', zh: '更名' },
  RECODED: { en: 'The same school under a new code', zh: '换码' },
  RELIEVED_BY: { en: 'The successor takes some of its pupils', zh: '分流' },
  BRANCH_OF: { en: 'Is a campus of the successor', zh: '分校(校区)' },
});
export type SuccessionKind = EnumValue<typeof SuccessionKind>;

export const SuccessionState = describedEnum('SuccessionState', 'How far a change of a school has come (沿革状态).', {
  PROPOSED: { en: 'Proposed; the school is open', zh: '拟定' },
  IN_TRANSITION: { en: 'Decided, in its transition period', zh: '过渡期' },
  COMPLETED: { en: 'Completed; can no longer be undone', zh: '已完成' },
  WITHDRAWN: { en: 'Withdrawn before it was completed, and undone', zh: '已撤回' },
});
export type SuccessionState = EnumValue<typeof SuccessionState>;
