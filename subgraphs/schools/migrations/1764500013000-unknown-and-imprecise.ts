import { Migration } from '../../kit';

/** What sources do not say is unknown: the year of an old change, the urban-rural class of a school. */
const unknown = `
  ALTER TABLE schools.school_succession ALTER COLUMN decided_year DROP NOT NULL;
  ALTER TABLE schools.school ALTER COLUMN locale DROP NOT NULL`;

/**
 * A founding or a closure as precisely as its source tells it: 1956, 1956-09 or 1956-09-01. The days that all questions are asked of
 * follow from it, so that the school is there in the whole of the year or month told: it opens on its first day and closes after its last.
 */
const imprecise = `
  ALTER TABLE schools.school ADD COLUMN opened text, ADD COLUMN closed text;
  UPDATE schools.school SET opened = opened_on::text, closed = closed_on::text;
  ALTER TABLE schools.school
    ADD CONSTRAINT school_opened_as_told CHECK (opened ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' AND (opened IS NULL) = (opened_on IS NULL)),
    ADD CONSTRAINT school_closed_as_told CHECK (closed ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' AND (closed IS NULL) = (closed_on IS NULL));
  CREATE FUNCTION schools.first_day_of(told text) RETURNS date LANGUAGE sql IMMUTABLE AS $$
    SELECT make_date(left(told, 4)::int, coalesce(nullif(substr(told, 6, 2), ''), '1')::int, coalesce(nullif(substr(told, 9, 2), ''), '1')::int)
  $$;
  CREATE FUNCTION schools.gone_from(told text) RETURNS date LANGUAGE sql IMMUTABLE AS $$
    SELECT (schools.first_day_of(told) + CASE length(told) WHEN 4 THEN interval '1 year' WHEN 7 THEN interval '1 month' ELSE interval '0' END)::date
  $$;
  CREATE FUNCTION schools.keep_days_as_told() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      IF NEW.opened IS NULL THEN NEW.opened := NEW.opened_on::text; ELSE NEW.opened_on := schools.first_day_of(NEW.opened); END IF;
      IF NEW.closed IS NULL THEN NEW.closed := NEW.closed_on::text; ELSE NEW.closed_on := schools.gone_from(NEW.closed); END IF;
      RETURN NEW;
    END IF;
    IF NEW.opened IS DISTINCT FROM OLD.opened THEN NEW.opened_on := schools.first_day_of(NEW.opened);
    ELSIF NEW.opened_on IS DISTINCT FROM OLD.opened_on THEN NEW.opened := NEW.opened_on::text; END IF;
    IF NEW.closed IS DISTINCT FROM OLD.closed THEN NEW.closed_on := schools.gone_from(NEW.closed);
    ELSIF NEW.closed_on IS DISTINCT FROM OLD.closed_on THEN NEW.closed := NEW.closed_on::text; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER keep_days_as_told BEFORE INSERT OR UPDATE OF opened, opened_on, closed, closed_on ON schools.school
    FOR EACH ROW EXECUTE FUNCTION schools.keep_days_as_told()`;

export class UnknownAndImprecise1764500013000 extends Migration {
  readonly name = 'UnknownAndImprecise1764500013000';
  protected readonly statements = [unknown, imprecise];
}
