import { Migration } from '../../kit';

/** Where the schools are of which that is on record. */
const position = `
  CREATE VIEW schools_published.school_position AS
  SELECT id AS school_id, longitude, latitude FROM schools.school WHERE longitude IS NOT NULL`;

export class PublishedPositions1764400003410 extends Migration {
  readonly name = 'PublishedPositions1764400003410';
  protected readonly statements = [position];
}
