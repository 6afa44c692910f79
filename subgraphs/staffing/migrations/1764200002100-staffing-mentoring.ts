import { logChangesOf, Migration, oneOf, recordedColumns } from '../../kit';
import { subjects } from './values';

/**
 * A session is found by whom it was for, as in a file people fill in; the link it belongs to follows from that and the day,
 * for a mentee has one mentor per subject at a time.
 */
const mentorSession = `
  CREATE TABLE mentor_session (${recordedColumns},
    mentor_link_id uuid NOT NULL CONSTRAINT mentor_session_of_link REFERENCES mentor_link,
    mentor_id uuid NOT NULL REFERENCES teacher,
    mentee_id uuid NOT NULL REFERENCES teacher,
    subject text NOT NULL ${oneOf('subject', subjects)},
    held_on date NOT NULL,
    topic text NOT NULL,
    hours numeric NOT NULL CONSTRAINT mentor_session_hours CHECK (hours > 0 AND hours <= 24),
    place text,
    CONSTRAINT mentor_session_unique UNIQUE (mentor_id, mentee_id, subject, held_on, topic)
  );
  CREATE INDEX mentor_session_held_on ON mentor_session (held_on, id);
  CREATE INDEX mentor_session_link ON mentor_session (mentor_link_id, held_on, id)`;

const sessionInsideLink = `
  CREATE FUNCTION staffing.mentor_session_inside_link() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    SELECT l.id INTO NEW.mentor_link_id FROM staffing.mentor_link l
    WHERE l.mentor_id = NEW.mentor_id AND l.mentee_id = NEW.mentee_id AND l.subject = NEW.subject
      AND daterange(l.starts_on, l.ends_on) @> NEW.held_on
    FOR SHARE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'there is no mentor link of these two in % on %', NEW.subject, NEW.held_on
        USING ERRCODE = '23514', CONSTRAINT = 'mentor_session_inside_link';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER mentor_session_inside_link BEFORE INSERT OR UPDATE ON mentor_session
    FOR EACH ROW EXECUTE FUNCTION staffing.mentor_session_inside_link();

  CREATE FUNCTION staffing.mentor_link_holds_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    outside date;
  BEGIN
    SELECT s.held_on INTO outside FROM staffing.mentor_session s
    WHERE s.mentor_link_id = NEW.id AND NOT (s.mentor_id = NEW.mentor_id AND s.mentee_id = NEW.mentee_id AND s.subject = NEW.subject
      AND daterange(NEW.starts_on, NEW.ends_on) @> s.held_on) LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'a session of the pair on % would lie outside the mentor link', outside
        USING ERRCODE = '23514', CONSTRAINT = 'mentor_link_holds_sessions';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER mentor_link_holds_sessions AFTER UPDATE OF mentor_id, mentee_id, subject, starts_on, ends_on ON mentor_link
    FOR EACH ROW EXECUTE FUNCTION staffing.mentor_link_holds_sessions()`;

/**
 * A mentor link lies inside the postings of both persons. Deferred: a transfer ends one posting and begins the next, and only
 * the end of the transaction tells whether a link is still covered. The teachers' rows are held, so that a link and a posting
 * that change at the same time see each other.
 */
const linkInsidePostings = `
  CREATE FUNCTION staffing.is_posted(person uuid, period daterange) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(range_agg(daterange(a.starts_on, a.ends_on)) @> period, false)
    FROM staffing.appointment a WHERE a.teacher_id = person AND a.contract_status <> 'EXITED'
  $$;

  CREATE FUNCTION staffing.mentor_link_inside_postings() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM staffing.teacher t WHERE t.id IN (NEW.mentor_id, NEW.mentee_id) ORDER BY t.id FOR SHARE;
    IF EXISTS (
      SELECT FROM staffing.mentor_link l WHERE l.id = NEW.id
        AND NOT (staffing.is_posted(l.mentor_id, daterange(l.starts_on, l.ends_on)) AND staffing.is_posted(l.mentee_id, daterange(l.starts_on, l.ends_on)))
    ) THEN
      RAISE EXCEPTION 'the mentor link reaches beyond an appointment of mentor or mentee'
        USING ERRCODE = '23514', CONSTRAINT = 'mentor_link_inside_postings';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER mentor_link_inside_postings AFTER INSERT OR UPDATE OF mentor_id, mentee_id, starts_on, ends_on ON mentor_link
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION staffing.mentor_link_inside_postings();

  CREATE FUNCTION staffing.appointment_covers_mentor_links() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND NEW.teacher_id = OLD.teacher_id AND NEW.contract_status <> 'EXITED'
      AND daterange(NEW.starts_on, NEW.ends_on) @> daterange(OLD.starts_on, OLD.ends_on) THEN
      RETURN NULL;
    END IF;
    PERFORM FROM staffing.teacher t WHERE t.id = OLD.teacher_id FOR NO KEY UPDATE;
    IF EXISTS (
      SELECT FROM staffing.mentor_link l WHERE (l.mentor_id = OLD.teacher_id OR l.mentee_id = OLD.teacher_id)
        AND daterange(l.starts_on, l.ends_on) && daterange(OLD.starts_on, OLD.ends_on)
        AND NOT staffing.is_posted(OLD.teacher_id, daterange(l.starts_on, l.ends_on))
    ) THEN
      RAISE EXCEPTION 'a mentor link of the teacher would reach beyond the appointment'
        USING ERRCODE = '23514', CONSTRAINT = 'mentor_link_inside_postings';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER appointment_covers_mentor_links AFTER DELETE OR UPDATE OF teacher_id, starts_on, ends_on, contract_status ON appointment
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION staffing.appointment_covers_mentor_links()`;

export class StaffingMentoring1764200002100 extends Migration {
  readonly name = 'StaffingMentoring1764200002100';
  protected readonly statements = [mentorSession, sessionInsideLink, linkInsidePostings, logChangesOf('staffing', ['mentor_session'])];
}
