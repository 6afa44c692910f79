import sql, { empty, type Sql } from 'sql-template-tag';
import { heldBetween } from '../school-day';

/** Whether a teacher (`t`) attended training, of one level or any, from the first to the last day of a period. */
export const attended = (from: string, to: string, level?: Sql | string): Sql => sql`EXISTS (
  SELECT FROM training_enrolment e JOIN training_session s ON s.id = e.session_id
  WHERE e.teacher_id = t.id AND e.state = 'ATTENDED' AND ${heldBetween(from, to)}${
    level ? sql` AND s.programme_id IN (SELECT p.id FROM training_programme p WHERE p.level = ${level})` : empty
  })`;
