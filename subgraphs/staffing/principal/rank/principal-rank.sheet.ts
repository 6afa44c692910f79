import { choice, date, origin, reference, type Sheet } from '../../../kit';
import { PrincipalGrade } from './principal-grade';
import { PrincipalRank } from './principal-rank.entity';

export const principalRankSheet: Sheet = {
  name: 'principal_ranks',
  zh: '校长职级',
  description: 'Ranks of principals and vice principals; each holds until the next one.',
  entity: PrincipalRank,
  key: ['teacher', 'granted_on'],
  columns: [reference('teacher', '教师编号', 'staffing.teachers'), choice('grade', '职级', PrincipalGrade), date('granted_on', '认定日期'), ...origin()],
};
