import { Migration } from '../../kit';

const boarders = `
  ALTER TABLE schools.school
    ADD COLUMN boarders integer,
    ADD CONSTRAINT school_boarders_none_below_zero CHECK (boarders >= 0),
    ADD CONSTRAINT school_boarders_among_pupils CHECK (boarders <= pupils)`;

/** Published beside the pupils: beds are held against them. A view takes new columns at its end alone. */
const published = `
  CREATE OR REPLACE VIEW schools_published.school AS
  SELECT s.id, s.code, s.name, s.kind, s.ownership, s.administration, s.locale, s.boarding,
         s.locale IN ('MAIN_URBAN', 'URBAN_FRINGE', 'TOWN_CENTRE', 'TOWN_FRINGE', 'SPECIAL_AREA') AS urban,
         s.county_id, c.code AS county_code, s.township_id, t.code AS township_code, s.pupils, s.opened_on, s.closed_on, s.boarders
  FROM schools.school s
  JOIN schools.county c ON c.id = s.county_id
  LEFT JOIN schools.township t ON t.id = s.township_id`;

export class Boarders1764400003500 extends Migration {
  readonly name = 'Boarders1764400003500';
  protected readonly statements = [boarders, published];
}
