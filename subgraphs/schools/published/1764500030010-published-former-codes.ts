import { Migration } from '../../kit';

/**
 * Whose code each former one was: of a county, township or school that goes on under another one, the last where several had it. For everybody who is asked by a code:
 * who asks by one that was changed means what has another now.
 */
const formerCodes = `
  CREATE VIEW schools_published.former_code AS
  SELECT f.sort, f.code, (array_agg(f.id ORDER BY f.since DESC NULLS LAST, f.succession DESC))[1] AS id FROM (
    SELECT CASE WHEN a.township_id IS NULL THEN 'COUNTY' ELSE 'TOWNSHIP' END AS sort, a.former_code AS code,
      CASE WHEN a.township_id IS NULL THEN coalesce(a.successor_county_id, a.county_id) ELSE coalesce(a.successor_township_id, a.township_id) END AS id, a.effective_on AS since, a.id AS succession
    FROM schools.area_succession a WHERE a.former_code IS NOT NULL AND a.state <> 'WITHDRAWN'
    UNION ALL
    SELECT 'SCHOOL', s.former_code, coalesce(s.successor_id, s.school_id), s.effective_on, s.id
    FROM schools.school_succession s WHERE s.former_code IS NOT NULL AND s.kind = 'RECODED' AND s.state <> 'WITHDRAWN'
  ) AS f GROUP BY f.sort, f.code`;

export class PublishedFormerCodes1764500030010 extends Migration {
  readonly name = 'PublishedFormerCodes1764500030010';
  protected readonly statements = [formerCodes];
}
