import { datedColumns, logChangesOf, Migration, recordedColumns } from '../../kit';

const places = `
  ALTER TABLE facilities.building
    ADD COLUMN housing_places integer,
    ADD CONSTRAINT building_housing_places CHECK (housing_places >= 0),
    ADD CONSTRAINT building_housing_places_of_housing CHECK (housing_places IS NULL OR kind = 'STAFF_HOUSING')`;

const housingAssignment = `
  CREATE TABLE facilities.housing_assignment (${recordedColumns},${datedColumns},
    building_id uuid NOT NULL REFERENCES facilities.building,
    teacher_id uuid NOT NULL,
    CONSTRAINT housing_assignment_unique UNIQUE (teacher_id, starts_on),
    CONSTRAINT housing_assignment_once EXCLUDE USING gist (teacher_id WITH =, daterange(starts_on, ends_on) WITH &&) DEFERRABLE
  );
  CREATE INDEX housing_assignment_starts_on ON facilities.housing_assignment (starts_on, id);
  CREATE INDEX housing_assignment_building ON facilities.housing_assignment (building_id, starts_on, id);
  CREATE INDEX housing_assignment_teacher ON facilities.housing_assignment (teacher_id, starts_on, id)`;

/**
 * The most who live in a building at a time are there on a first day of one of them. Places are counted here and not only by the
 * mutation, so that an import cannot overfill a building either. Its row is locked before the count: of two writers the second
 * counts what the first stored.
 */
const full = `
  CREATE FUNCTION facilities.overfilled_housing(touched uuid[]) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT FROM facilities.building b JOIN facilities.housing_assignment first ON first.building_id = b.id
      WHERE b.id = ANY (touched) AND b.housing_places <
        (SELECT count(*) FROM facilities.housing_assignment h WHERE h.building_id = b.id AND h.starts_on <= first.starts_on AND (h.ends_on IS NULL OR h.ends_on > first.starts_on)))
  $$;
  CREATE FUNCTION facilities.keep_housing_places() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    touched uuid[];
  BEGIN
    SELECT array_agg(DISTINCT n.building_id) INTO touched FROM new_rows n;
    PERFORM FROM facilities.building b WHERE b.id = ANY (touched) ORDER BY b.id FOR NO KEY UPDATE;
    IF EXISTS (SELECT FROM facilities.building b WHERE b.id = ANY (touched) AND b.kind <> 'STAFF_HOUSING') THEN
      RAISE EXCEPTION 'the building is no staff housing' USING ERRCODE = 'check_violation', CONSTRAINT = 'housing_assignment_in_housing';
    END IF;
    IF facilities.overfilled_housing(touched) THEN
      RAISE EXCEPTION 'the building has no place left' USING ERRCODE = 'check_violation', CONSTRAINT = 'building_housing_full';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER keep_places_insert AFTER INSERT ON facilities.housing_assignment REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION facilities.keep_housing_places();
  CREATE TRIGGER keep_places_update AFTER UPDATE ON facilities.housing_assignment REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION facilities.keep_housing_places()`;

/** Neither are places taken away from who lives there, nor does a building stop being housing under them. */
const stays = `
  CREATE FUNCTION facilities.keep_housing_of_building() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.kind <> 'STAFF_HOUSING' AND EXISTS (SELECT FROM facilities.housing_assignment h WHERE h.building_id = NEW.id) THEN
      RAISE EXCEPTION 'teachers live in the building' USING ERRCODE = 'check_violation', CONSTRAINT = 'housing_assignment_in_housing';
    END IF;
    IF facilities.overfilled_housing(ARRAY[NEW.id]) THEN
      RAISE EXCEPTION 'more live in the building than it has places' USING ERRCODE = 'check_violation', CONSTRAINT = 'building_housing_full';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER keep_housing AFTER UPDATE OF kind, housing_places ON facilities.building
    FOR EACH ROW WHEN (NEW.kind <> OLD.kind OR NEW.housing_places IS DISTINCT FROM OLD.housing_places) EXECUTE FUNCTION facilities.keep_housing_of_building()`;

export class Housing1764400003300 extends Migration {
  readonly name = 'Housing1764400003300';
  protected readonly statements = [places, housingAssignment, full, stays, logChangesOf('facilities', ['housing_assignment'])];
}
