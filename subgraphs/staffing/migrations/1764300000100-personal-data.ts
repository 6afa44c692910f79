import { Migration } from '../../kit';

/**
 * What identifies a teacher outside of the network, apart from the professional record. Its owner too is bound by the policy,
 * which lets through only the role that was taken on for it, and of the rows those that whoever asks may see.
 */
const teacherPrivate = `
  CREATE TABLE staffing.teacher_private (
    teacher_id uuid NOT NULL PRIMARY KEY REFERENCES staffing.teacher,
    phone text CONSTRAINT teacher_private_phone CHECK (phone ~ '^1[3-9][0-9]{9}$'),
    staff_number text CONSTRAINT teacher_private_staff_number CHECK (staff_number ~ '^[A-Za-z0-9-]{4,20}$'),
    birth_date date,
    version integer NOT NULL DEFAULT 1
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON staffing.teacher_private TO sng_staffing_private`;

/** Whoever asks is told to the transaction by settings; without them nobody is let through. Runs with the rights of the subgraph, for the postings are its own. */
const policy = `
  CREATE FUNCTION staffing.sees_personal_data(teacher uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = staffing AS $$
    SELECT CASE current_setting('sng.role', true)
      WHEN 'SYSTEM_ADMINISTRATOR' THEN true
      WHEN 'TEACHER' THEN EXISTS (SELECT FROM teacher t WHERE t.id = teacher AND t.code = nullif(current_setting('sng.teacher', true), ''))
      WHEN 'COUNTY_PLANNER' THEN EXISTS (
        SELECT FROM appointment a JOIN schools_published.school s ON s.id IN (a.establishment_school_id, a.serving_school_id)
        WHERE a.teacher_id = teacher AND (a.ends_on IS NULL OR a.ends_on > current_setting('sng.today', true)::date)
          AND s.county_code = ANY (string_to_array(current_setting('sng.counties', true), ',')))
      WHEN 'SCHOOL_ADMIN' THEN of_own_school.it
      WHEN 'LEAD_SCHOOL_USER' THEN of_own_school.it
      ELSE false
    END
    FROM (SELECT EXISTS (
      SELECT FROM appointment a WHERE a.teacher_id = teacher AND (a.ends_on IS NULL OR a.ends_on > nullif(current_setting('sng.today', true), '')::date)
        AND nullif(current_setting('sng.own_school', true), '')::uuid IN (a.establishment_school_id, a.serving_school_id)) AS it) AS of_own_school
  $$;
  ALTER TABLE staffing.teacher_private ENABLE ROW LEVEL SECURITY;
  ALTER TABLE staffing.teacher_private FORCE ROW LEVEL SECURITY;
  CREATE POLICY of_who_may_see ON staffing.teacher_private TO sng_staffing_private
    USING (staffing.sees_personal_data(teacher_id)) WITH CHECK (staffing.sees_personal_data(teacher_id))`;

/** Who saw or changed whose personal data, when and what for: never a value, only which. */
const audit = `
  CREATE TABLE staffing.audit_event (
    id uuid NOT NULL DEFAULT staffing.new_id() PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT transaction_timestamp(),
    actor text,
    role text NOT NULL,
    request text NOT NULL,
    action text NOT NULL CHECK (action IN ('REVEALED', 'RECORDED')),
    teacher_id uuid NOT NULL,
    fields text[] NOT NULL,
    purpose text
  );
  CREATE INDEX audit_event_at ON staffing.audit_event (at, id);
  CREATE INDEX audit_event_teacher ON staffing.audit_event (teacher_id, at, id);
  CREATE TRIGGER audit_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON staffing.audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION staffing.keep_changes()`;

export class PersonalData1764300000100 extends Migration {
  readonly name = 'PersonalData1764300000100';
  protected readonly statements = [teacherPrivate, policy, audit];
}
