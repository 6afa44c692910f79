import sql, { type Sql } from 'sql-template-tag';
import { ofSchoolsSeen, type RowPolicy, type Rows, type Viewer } from '../../kit';
import { Appointment } from '../appointment/appointment.entity';
import { Honour } from '../honour/honour.entity';
import { MentorLink } from '../mentor-link/mentor-link.entity';
import { MentorSession } from '../mentor-session/mentor-session.entity';
import { PortfolioItem } from '../principal/portfolio/portfolio-item.entity';
import { PrincipalRank } from '../principal/rank/principal-rank.entity';
import { ReserveCandidate } from '../reserve-candidate/reserve-candidate.entity';
import { RotationAssignment } from '../rotation/rotation.entity';
import { StudioMember } from '../studio/studio-member.entity';
import { Teacher } from '../teacher/teacher.entity';
import { TrainingEnrolment } from '../training/enrolment/enrolment.entity';
import { inFull, servesBeside } from './teachers-seen';

const anyOf = (...rows: readonly Rows[]): Rows => {
  if (rows.includes(true)) return true;
  const conditions = rows.filter((row): row is Sql => typeof row !== 'boolean');
  return conditions.length === 0 ? false : conditions.reduce((one, other) => sql`(${one} OR ${other})`);
};

const inSchool = (viewer: Viewer, column: Sql): Rows => ofSchoolsSeen(viewer, 'STAFFING', column);

const theirs = { en: 'of the teachers whose records they see', zh: '限可见教师的记录' };
const eitherEnd = { en: 'of their schools at either end, teachers their own', zh: '限一方为可见学校, 教师限本人' };

/** What belongs to one teacher, `t.teacher_id`. */
const ofTeacher = (entity: RowPolicy['entity']): RowPolicy => ({
  entity,
  ...theirs,
  visible: (viewer, today) => inFull(viewer, today, sql`t.teacher_id`),
});

/** Who may meet which rows on staff. Types that are not here show all their rows to whoever the type is for. */
export const staffingRows: readonly RowPolicy[] = [
  {
    entity: Teacher,
    en: 'of their schools; teachers see themselves and, in brief, their colleagues',
    zh: '限可见学校; 教师可见本人, 简要可见同校教师',
    visible: (viewer, today) => {
      const full = inFull(viewer, today, sql`t.id`);
      return viewer.role === 'TEACHER' ? anyOf(full, servesBeside(viewer, today, sql`t.id`)) : full;
    },
    full: (viewer, today) => inFull(viewer, today, sql`t.id`),
    brief: { roles: ['TEACHER'], filters: ['name', 'subject'], orders: ['name'] },
  },
  ofTeacher(Appointment),
  ofTeacher(Honour),
  {
    entity: RotationAssignment,
    ...eitherEnd,
    visible: (viewer, today) =>
      anyOf(inSchool(viewer, sql`t.from_school_id`), inSchool(viewer, sql`t.to_school_id`), inFull(viewer, today, sql`t.teacher_id`)),
  },
  {
    entity: MentorLink,
    ...eitherEnd,
    visible: (viewer, today) =>
      anyOf(
        inSchool(viewer, sql`t.mentor_school_id`),
        inSchool(viewer, sql`t.mentee_school_id`),
        inFull(viewer, today, sql`t.mentor_id`),
        inFull(viewer, today, sql`t.mentee_id`),
      ),
  },
  {
    entity: MentorSession,
    ...theirs,
    visible: (viewer, today) => anyOf(inFull(viewer, today, sql`t.mentor_id`), inFull(viewer, today, sql`t.mentee_id`)),
  },
  {
    entity: StudioMember,
    en: 'of studios at their schools and of the teachers whose records they see',
    zh: '限可见学校的工作室或可见教师',
    visible: (viewer, today) => {
      const hosted = inSchool(viewer, sql`hosted.host_school_id`);
      const ofStudio = typeof hosted === 'boolean' ? hosted : sql`t.studio_id IN (SELECT hosted.id FROM studio hosted WHERE ${hosted})`;
      return anyOf(ofStudio, inFull(viewer, today, sql`t.teacher_id`));
    },
  },
  {
    entity: ReserveCandidate,
    ...theirs,
    visible: (viewer, today) => anyOf(inSchool(viewer, sql`t.school_id`), inFull(viewer, today, sql`t.teacher_id`)),
  },
  ofTeacher(PrincipalRank),
  ofTeacher(PortfolioItem),
  ofTeacher(TrainingEnrolment),
];
