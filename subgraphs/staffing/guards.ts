import sql from 'sql-template-tag';
import type { SheetGuards } from '../kit';
import { isPosted } from '../network/appointment-life';
import { postedOn } from '../network/serving';
import { rule, today } from '../network/row-rules';
import { portfolioItemSheet } from './principal/portfolio/portfolio-item.sheet';
import { principalRankSheet } from './principal/rank/principal-rank.sheet';
import { isLive } from '../network/rotation-life';
import { hasBegun, isOver, yearOfRotation } from './rotation/rotation.rules';
import { rotationSheet } from './rotation/rotation.sheet';
import { teacherSheet } from './teacher/teacher.sheet';
import { trainingEnrolmentSheet } from './training/enrolment/enrolment.sheet';

const heads = (day: 'granted_on' | 'happened_on'): ReturnType<typeof sql> => sql`EXISTS (SELECT FROM appointment a WHERE a.teacher_id = t.teacher_id
  AND a.role IN ('PRINCIPAL', 'VICE_PRINCIPAL') AND ${postedOn(sql`a`, day === 'granted_on' ? sql`t.granted_on` : sql`t.happened_on`)})`;
const notHead = { en: 'the teacher was no principal or vice principal of a school on that day; correct teacher or day, or the appointment', zh: '该教师当日不是校长或副校长；请更正教师或日期，或聘任记录' };

/** What mutations see to step by step, of staff that an import brings as they are. */
export const staffingGuards: readonly SheetGuards[] = [
  {
    sheet: teacherSheet,
    rules: [
      rule(
        'INVALID_VALUE',
        ['leftOn'],
        sql`t.left_on IS NOT NULL AND EXISTS (SELECT FROM appointment a WHERE a.teacher_id = t.id AND ${isPosted(sql`a`)} AND (a.ends_on IS NULL OR a.ends_on > t.left_on))`,
        { en: 'an appointment of the teacher goes on after that day; end it by the day before, or correct the day', zh: '该教师在该日之后仍有聘任；请将聘任结束在前一日，或更正离职日期' },
      ),
    ],
  },
  {
    sheet: rotationSheet,
    rules: [
      hasBegun,
      isOver,
      yearOfRotation,
      rule(
        'NOT_OPEN',
        ['toSchoolId', 'endsOn'],
        sql`${isLive(sql`t`)} AND EXISTS (SELECT FROM schools_published.school s WHERE s.id = t.to_school_id AND s.closed_on <= ${today} AND s.closed_on > t.starts_on AND (t.ends_on IS NULL OR t.ends_on > s.closed_on))`,
        { en: 'the receiving school closed in that time; end the assignment by then, or name the school that followed', zh: '接收学校在此期间撤并；请将交流结束在撤并之前，或填写承接学校' },
      ),
    ],
  },
  { sheet: principalRankSheet, rules: [rule('OUTSIDE_POSTING', ['teacherId', 'grantedOn'], sql`NOT ${heads('granted_on')}`, notHead)] },
  { sheet: portfolioItemSheet, rules: [rule('OUTSIDE_POSTING', ['teacherId', 'happenedOn'], sql`NOT ${heads('happened_on')}`, notHead)] },
  {
    sheet: trainingEnrolmentSheet,
    rules: [
      rule(
        'FULL',
        ['sessionId'],
        sql`t.state <> 'WITHDRAWN' AND (SELECT count(*) FROM training_enrolment e WHERE e.session_id = t.session_id AND e.state <> 'WITHDRAWN') > (SELECT s.capacity FROM training_session s WHERE s.id = t.session_id)`,
        { en: 'more are enrolled than the session has places (capacity); raise the capacity, or take rows out', zh: '参训人数超过场次容量；请提高容量，或减少参训记录' },
      ),
      rule('INVALID_VALUE', ['hours', 'sessionId'], sql`t.hours > (SELECT s.hours FROM training_session s WHERE s.id = t.session_id)`, {
        en: 'nobody is granted more hours than the session has; correct one of the two',
        zh: '认定学时不得超过场次学时；请更正其一',
      }),
    ],
  },
];
