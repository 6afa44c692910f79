import { Migration, oneOf } from '../../kit';

const withdrawn = `
  ALTER TABLE schools.school_succession DROP CONSTRAINT school_succession_state_check,
    ADD CONSTRAINT school_succession_state ${oneOf('state', ['PROPOSED', 'IN_TRANSITION', 'COMPLETED', 'WITHDRAWN'])}`;

/** So that what is refused can be told by the name of the rule. */
const names = `
  ALTER TABLE schools.school_succession RENAME CONSTRAINT school_succession_check TO school_succession_not_itself;
  ALTER TABLE schools.school_succession RENAME CONSTRAINT school_succession_check1 TO school_succession_transition_after_start;
  ALTER TABLE schools.school RENAME CONSTRAINT school_check TO school_closes_after_opening;
  ALTER TABLE schools.place_change RENAME CONSTRAINT place_change_check TO place_change_ends_after_start`;

const endsOnce = `
  CREATE UNIQUE INDEX school_succession_ends_once ON schools.school_succession (school_id)
    WHERE kind IN ('CLOSED', 'MERGED_INTO') AND state <> 'WITHDRAWN';
  COMMENT ON INDEX schools.school_succession_ends_once IS 'a school is closed or merged only once'`;

const classSize = `
  ALTER TABLE schools.class_group DROP CONSTRAINT class_group_size_check,
    ADD CONSTRAINT class_group_size CHECK (size BETWEEN 0 AND 200)`;

/**
 * No school is merged into one that, directly or through others, is merged into it. Two transactions could each close one
 * half of a circle without seeing the other half: the lock lets them pass here one after the other.
 */
const noCircle = `
  CREATE FUNCTION schools.refuse_succession_in_a_circle() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('schools.school_succession'));
    IF EXISTS (
      WITH RECURSIVE successor (id) AS (
        SELECT NEW.successor_id
        UNION
        SELECT s.successor_id FROM successor p JOIN schools.school_succession s ON s.school_id = p.id WHERE s.kind = 'MERGED_INTO' AND s.state <> 'WITHDRAWN'
      )
      SELECT FROM successor WHERE id = NEW.school_id
    ) THEN
      RAISE EXCEPTION 'the school would be merged into itself: the school that follows it is merged into it, directly or through others'
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'school_succession_no_circle', TABLE = 'school_succession', SCHEMA = 'schools';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER school_succession_no_circle AFTER INSERT OR UPDATE OF school_id, successor_id, kind, state ON schools.school_succession
    FOR EACH ROW WHEN (NEW.kind = 'MERGED_INTO' AND NEW.state <> 'WITHDRAWN') EXECUTE FUNCTION schools.refuse_succession_in_a_circle()`;

export class SchoolsRules1764200000050 extends Migration {
  readonly name = 'SchoolsRules1764200000050';
  protected readonly statements = [withdrawn, names, endsOnce, classSize, noCircle];
}
