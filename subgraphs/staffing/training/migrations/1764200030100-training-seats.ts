import { Migration } from '../../../kit';

/**
 * Seats are counted here and not only by the mutation, so that an import cannot overfill a session either. The session's row
 * is locked before the count: of two writers the second counts what the first stored. Only rows that take a seat lock it, so
 * that giving one back never waits.
 */
const seats = `
  CREATE FUNCTION staffing.keep_training_seats() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    touched uuid[];
  BEGIN
    IF TG_OP = 'INSERT' THEN
      SELECT array_agg(DISTINCT n.session_id) INTO touched FROM new_rows n WHERE n.state <> 'WITHDRAWN';
    ELSE
      SELECT array_agg(DISTINCT n.session_id) INTO touched FROM new_rows n JOIN old_rows o ON o.id = n.id
      WHERE n.state <> 'WITHDRAWN' AND (o.state = 'WITHDRAWN' OR o.session_id <> n.session_id);
    END IF;
    PERFORM FROM staffing.training_session s WHERE s.id = ANY (touched) AND s.capacity IS NOT NULL ORDER BY s.id FOR NO KEY UPDATE;
    PERFORM FROM staffing.training_session s WHERE s.id = ANY (touched) AND s.capacity <
      (SELECT count(*) FROM staffing.training_enrolment e WHERE e.session_id = s.id AND e.state <> 'WITHDRAWN');
    IF FOUND THEN
      RAISE EXCEPTION 'the session has no seat left' USING ERRCODE = 'check_violation', CONSTRAINT = 'training_session_seats';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER keep_seats_insert AFTER INSERT ON staffing.training_enrolment REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION staffing.keep_training_seats();
  CREATE TRIGGER keep_seats_update AFTER UPDATE ON staffing.training_enrolment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION staffing.keep_training_seats()`;

/** A capacity is not lowered below the seats that are taken. */
const capacity = `
  CREATE FUNCTION staffing.keep_training_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.capacity < (SELECT count(*) FROM staffing.training_enrolment e WHERE e.session_id = NEW.id AND e.state <> 'WITHDRAWN') THEN
      RAISE EXCEPTION 'more seats are taken than the capacity' USING ERRCODE = 'check_violation', CONSTRAINT = 'training_session_seats';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER keep_capacity AFTER UPDATE OF capacity ON staffing.training_session
    FOR EACH ROW WHEN (NEW.capacity IS DISTINCT FROM OLD.capacity) EXECUTE FUNCTION staffing.keep_training_capacity()`;

/** Each side scores another once; a spot check comes besides that. */
const evaluatedOnce = `
  ALTER TABLE staffing.training_evaluation
    ADD CONSTRAINT training_evaluation_once UNIQUE (session_id, evaluator, evaluated, spot_check)`;

export class TrainingSeats1764200030100 extends Migration {
  readonly name = 'TrainingSeats1764200030100';
  protected readonly statements = [seats, capacity, evaluatedOnce];
}
