import { Migration } from '../../kit';

/** Who has no post yet belongs to the county that registered them: somebody must answer for them. */
const registered = 'ALTER TABLE staffing.teacher ADD COLUMN county_id uuid';

/**
 * The schools that a teacher belongs to, each until the day on which that ends: those of each appointment and, for as long as no
 * later one begins, those of the last. Whose data somebody's are is told by this view alone, here and in other subgraphs.
 */
const place = `
  CREATE VIEW staffing_published.teacher_place AS
  SELECT a.teacher_id, place.school_id,
    CASE WHEN a.ends_on IS NULL OR EXISTS (SELECT FROM staffing.appointment n WHERE n.teacher_id = a.teacher_id AND n.starts_on > a.starts_on) THEN a.ends_on END AS until
  FROM staffing.appointment a CROSS JOIN LATERAL (VALUES (a.establishment_school_id), (a.serving_school_id)) AS place(school_id)`;

/** The county that answers for who was never appointed. */
const unposted = `
  CREATE VIEW staffing_published.unposted_teacher AS
  SELECT t.id AS teacher_id, t.county_id FROM staffing.teacher t WHERE NOT EXISTS (SELECT FROM staffing.appointment a WHERE a.teacher_id = t.id)`;

const policy = `
  CREATE OR REPLACE FUNCTION staffing.sees_personal_data(teacher uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = staffing AS $$
    SELECT CASE current_setting('sng.role', true)
      WHEN 'SYSTEM_ADMINISTRATOR' THEN true
      WHEN 'TEACHER' THEN EXISTS (SELECT FROM teacher t WHERE t.id = teacher AND t.code = nullif(current_setting('sng.teacher', true), ''))
      WHEN 'COUNTY_PLANNER' THEN EXISTS (
        SELECT FROM staffing_published.teacher_place p JOIN schools_published.school s ON s.id = p.school_id
        WHERE p.teacher_id = teacher AND (p.until IS NULL OR p.until > nullif(current_setting('sng.today', true), '')::date)
          AND s.county_code = ANY (string_to_array(current_setting('sng.counties', true), ',')))
        OR EXISTS (
        SELECT FROM staffing_published.unposted_teacher u JOIN schools_published.county y ON y.id = u.county_id
        WHERE u.teacher_id = teacher AND y.code = ANY (string_to_array(current_setting('sng.counties', true), ',')))
      WHEN 'SCHOOL_ADMIN' THEN of_own_school.it
      WHEN 'LEAD_SCHOOL_USER' THEN of_own_school.it
      ELSE false
    END
    FROM (SELECT EXISTS (
      SELECT FROM staffing_published.teacher_place p WHERE p.teacher_id = teacher AND (p.until IS NULL OR p.until > nullif(current_setting('sng.today', true), '')::date)
        AND p.school_id = nullif(current_setting('sng.own_school', true), '')::uuid) AS it) AS of_own_school
  $$`;

export class WhoseData1764500001000 extends Migration {
  readonly name = 'WhoseData1764500001000';
  protected readonly statements = [registered, place, unposted, policy];
}
