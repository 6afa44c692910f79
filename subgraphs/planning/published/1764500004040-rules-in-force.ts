import { Migration } from '../../kit';

/**
 * The packs that hold for a county (null for none) on a day, in the order in which they are put over each other: the national one always, one of a
 * jurisdiction where the county follows it or, when a pack is asked for, that one instead.
 */
const packs = `
  CREATE FUNCTION planning.packs_in_force(county uuid, day date, pack text) RETURNS TABLE (pack_id uuid, place bigint) LANGUAGE sql STABLE AS $$
    SELECT p.id, row_number() OVER (ORDER BY p.jurisdiction IS NOT NULL, p.valid_from, p.code) FROM planning.rule_pack p
    WHERE p.valid_from <= day AND (p.valid_to IS NULL OR p.valid_to > day) AND (p.jurisdiction IS NULL OR CASE WHEN pack IS NOT NULL THEN p.code = pack ELSE p.id IN (
      SELECT y.pack_id FROM planning.county_rule_pack y WHERE y.county_id = county AND y.starts_on <= day AND (y.ends_on IS NULL OR y.ends_on > day)) END)
  $$`;

/** The rules that hold for a county on a day, one for each subject, stage and parameter: whoever holds a figure against a threshold reads it here. */
const rules = `
  CREATE FUNCTION planning_published.rules_in_force(county uuid, day date, pack text DEFAULT NULL)
    RETURNS TABLE (id uuid, code text, subject text, stage text, parameter text, comparator text, threshold float8, numerator text, denominator text, confidence text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT DISTINCT ON (r.subject, r.stage, r.parameter) r.id, r.code, r.subject, r.stage, r.parameter, r.comparator, r.threshold::float8, r.numerator, r.denominator, r.confidence
    FROM planning.rule r JOIN planning.packs_in_force(county, day, pack) f ON f.pack_id = r.pack_id ORDER BY r.subject, r.stage, r.parameter, f.place DESC
  $$;
  REVOKE ALL ON FUNCTION planning_published.rules_in_force FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION planning_published.rules_in_force TO sng_published_reader`;

export class RulesInForce1764500004040 extends Migration {
  readonly name = 'RulesInForce1764500004040';
  protected readonly statements = [packs, rules];
}
