import sql from 'sql-template-tag';
import type { SheetGuards } from '../kit';
import { rule } from '../network/row-rules';
import { educationGroupSheet } from './education-group/education-group.sheet';

/** Dissolving a group ends all that is in it, so that nothing of a dissolved group goes on or comes later. */
const goesOn = sql`(EXISTS (SELECT FROM group_membership m WHERE m.group_id = t.id AND (m.ends_on IS NULL OR m.ends_on > t.dissolved_on))
  OR EXISTS (SELECT FROM data_sharing_consent c WHERE c.group_id = t.id AND (c.ends_on IS NULL OR c.ends_on > t.dissolved_on))
  OR EXISTS (SELECT FROM joint_activity a WHERE a.group_id = t.id AND a.held_on >= t.dissolved_on))`;

export const groupsGuards: readonly SheetGuards[] = [
  {
    sheet: educationGroupSheet,
    rules: [
      rule('INVALID_VALUE', ['dissolvedOn'], sql`t.dissolved_on IS NOT NULL AND ${goesOn}`, {
        en: 'memberships, consents or activities of the group go on after that day; end them by the day before, or correct the day',
        zh: '该日之后集团仍有成员、数据共享同意或活动；请将其结束在前一日，或更正解散日期',
      }),
      rule('INVALID_VALUE', ['foundedOn'], sql`EXISTS (SELECT FROM group_membership m WHERE m.group_id = t.id AND m.starts_on < t.founded_on)`, {
        en: 'memberships of the group begin before that day; correct one of the days',
        zh: '集团成员的开始日期早于成立日期；请更正其一',
      }),
    ],
  },
];
