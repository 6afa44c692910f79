import { Migration } from '../../kit';

/** A school that is planned and not one whose founding nobody recorded: both have no day of opening. */
const planned = `ALTER TABLE schools.school ADD COLUMN planned boolean NOT NULL DEFAULT false`;

/** Published, since whoever asks for open schools must tell them apart. A view takes new columns at its end alone. */
const published = `
  CREATE OR REPLACE VIEW schools_published.school AS
  SELECT s.id, s.code, s.name, s.kind, s.ownership, s.administration, s.locale, s.boarding,
         s.locale IN ('MAIN_URBAN', 'URBAN_FRINGE', 'TOWN_CENTRE', 'TOWN_FRINGE', 'SPECIAL_AREA') AS urban,
         s.county_id, c.code AS county_code, s.township_id, t.code AS township_code, s.pupils, s.opened_on, s.closed_on, s.boarders, s.planned
  FROM schools.school s
  JOIN schools.county c ON c.id = s.county_id
  LEFT JOIN schools.township t ON t.id = s.township_id`;

export class PlannedSchools1764500006010 extends Migration {
  readonly name = 'PlannedSchools1764500006010';
  protected readonly statements = [planned, published];
}
