import { Migration } from '../../kit';

/**
 * What other subgraphs may read: counties by code, where a school is and what it is, so that they can filter by it.
 * A contract: columns are added, never changed or dropped.
 */
const county = `
  CREATE VIEW schools_published.county AS
  SELECT id, code, name FROM schools.county`;

const school = `
  CREATE VIEW schools_published.school AS
  SELECT s.id, s.code, s.name, s.kind, s.ownership, s.administration, s.locale, s.boarding,
         s.locale IN ('MAIN_URBAN', 'URBAN_FRINGE', 'TOWN_CENTRE', 'TOWN_FRINGE', 'SPECIAL_AREA') AS urban,
         s.county_id, c.code AS county_code, s.township_id, t.code AS township_code, s.pupils, s.opened_on, s.closed_on
  FROM schools.school s
  JOIN schools.county c ON c.id = s.county_id
  LEFT JOIN schools.township t ON t.id = s.township_id`;

export class PublishedSchools1764000000100 extends Migration {
  readonly name = 'PublishedSchools1764000000100';
  protected readonly statements = [county, school];
}
