import { Migration } from '../../kit';

/**
 * No appointment takes more of a post than the county allots, on any day it holds. An import is let through: posts over quota are
 * a fact that counties report and the graph shows (`overQuota`); nobody may add to them here. Letting go of a place never breaks
 * the rule. The post's row is held, so that appointments to one post take turns.
 */
const quota = `
  CREATE FUNCTION staffing.most_filled(wanted uuid, period daterange) RETURNS integer LANGUAGE sql STABLE AS $$
    WITH filling AS (
      SELECT daterange(a.starts_on, a.ends_on) AS held FROM staffing.appointment a
      WHERE a.post_id = wanted AND a.contract_status IN ('HIRED', 'REASSIGNED') AND daterange(a.starts_on, a.ends_on) && period
    )
    SELECT coalesce(max((SELECT count(*) FROM filling o WHERE o.held @> greatest(lower(f.held), lower(period)))), 0)::integer FROM filling f
  $$;

  CREATE FUNCTION staffing.post_not_overfilled() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    places integer;
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.post_id = NEW.post_id AND OLD.contract_status IN ('HIRED', 'REASSIGNED')
      AND daterange(OLD.starts_on, OLD.ends_on) @> daterange(NEW.starts_on, NEW.ends_on) THEN
      RETURN NULL;
    END IF;
    SELECT p.quota INTO places FROM staffing.post p WHERE p.id = NEW.post_id FOR NO KEY UPDATE;
    IF staffing.most_filled(NEW.post_id, daterange(NEW.starts_on, NEW.ends_on)) > places THEN
      RAISE EXCEPTION 'the post has % places, and all of them are filled', places
        USING ERRCODE = '23514', CONSTRAINT = 'post_not_overfilled';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER post_not_overfilled AFTER INSERT OR UPDATE OF post_id, contract_status, starts_on, ends_on ON appointment
    FOR EACH ROW WHEN (NEW.post_id IS NOT NULL AND NEW.contract_status IN ('HIRED', 'REASSIGNED')
      AND current_setting('sng.operation', true) IS DISTINCT FROM 'import')
    EXECUTE FUNCTION staffing.post_not_overfilled()`;

export class StaffingPostQuota1764200002200 extends Migration {
  readonly name = 'StaffingPostQuota1764200002200';
  protected readonly statements = [quota];
}
