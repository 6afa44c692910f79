import { Migration } from '../../kit';

const later = 'EXISTS (SELECT FROM staffing.appointment n WHERE n.teacher_id = a.teacher_id AND n.starts_on > a.starts_on)';
const days = `CASE WHEN a.ends_on IS NULL OR ${later} THEN a.ends_on END AS until, a.ends_on, NOT ${later} AS is_last FROM staffing.appointment a`;

/**
 * The same rows, so written that PostgreSQL finds them by the school as well as by the teacher and knows how many they are: what a
 * planner or a school may see is asked both ways. An appointment counts until `ends_on`, the last of a teacher (`is_last`) for good.
 */
const place = `
  CREATE OR REPLACE VIEW staffing_published.teacher_place AS
  SELECT a.teacher_id, a.serving_school_id AS school_id, ${days}
  UNION ALL
  SELECT a.teacher_id, a.establishment_school_id, ${days} WHERE a.establishment_school_id IS DISTINCT FROM a.serving_school_id`;

export class TeacherPlacesByIndex1764500027000 extends Migration {
  readonly name = 'TeacherPlacesByIndex1764500027000';
  protected readonly statements = [place];
}
