import { Migration } from '../../kit';

/**
 * A school may have closed on a day that no source tells: a closure is COMPLETED and neither it nor the school has a day. It follows from
 * the successions, so that no file says it a second time.
 */
const column = `
  ALTER TABLE schools.school ADD COLUMN closed_undated boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT school_closed_undated CHECK (NOT closed_undated OR closed_on IS NULL)`;

const followed = `
  CREATE FUNCTION schools.has_closed_undated(of_school uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM schools.school_succession e WHERE e.school_id = of_school AND e.state = 'COMPLETED' AND e.kind IN ('CLOSED', 'MERGED_INTO', 'RECODED')
      AND e.successor_id IS DISTINCT FROM e.school_id AND e.decided_year IS NULL AND e.effective_on IS NULL AND e.transition_ends_on IS NULL)
  $$;
  CREATE FUNCTION schools.keep_closed_undated() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.closed_undated := NEW.closed_on IS NULL AND schools.has_closed_undated(NEW.id);
    RETURN NEW;
  END $$;
  CREATE TRIGGER keep_undated BEFORE UPDATE OF closed, closed_on ON schools.school FOR EACH ROW EXECUTE FUNCTION schools.keep_closed_undated();
  CREATE FUNCTION schools.tell_closed_undated() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE schools.school s SET closed_undated = NOT s.closed_undated
    WHERE s.id IN (SELECT school_id FROM changed) AND s.closed_undated IS DISTINCT FROM (s.closed_on IS NULL AND schools.has_closed_undated(s.id));
    RETURN NULL;
  END $$`;

/** By statement, and after each kind of change: an import brings thousands of successions at once. */
const triggers = `
  CREATE TRIGGER closed_undated_added AFTER INSERT ON schools.school_succession REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION schools.tell_closed_undated();
  CREATE TRIGGER closed_undated_changed AFTER UPDATE ON schools.school_succession REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION schools.tell_closed_undated();
  CREATE TRIGGER closed_undated_removed AFTER DELETE ON schools.school_succession REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION schools.tell_closed_undated()`;

const present = `UPDATE schools.school s SET closed_undated = true WHERE s.closed_on IS NULL AND schools.has_closed_undated(s.id)`;

/** Published, since whoever asks for open schools must tell them apart. A view takes new columns at its end alone. */
const published = `
  CREATE OR REPLACE VIEW schools_published.school AS
  SELECT s.id, s.code, s.name, s.kind, s.ownership, s.administration, s.locale, s.boarding,
         s.locale IN ('MAIN_URBAN', 'URBAN_FRINGE', 'TOWN_CENTRE', 'TOWN_FRINGE', 'SPECIAL_AREA') AS urban,
         s.county_id, c.code AS county_code, s.township_id, t.code AS township_code, s.pupils, s.opened_on, s.closed_on, s.boarders, s.planned, s.closed_undated
  FROM schools.school s
  JOIN schools.county c ON c.id = s.county_id
  LEFT JOIN schools.township t ON t.id = s.township_id`;

export class ClosedUndated1764500024000 extends Migration {
  readonly name = 'ClosedUndated1764500024000';
  protected readonly statements = [column, followed, triggers, present, published];
}
