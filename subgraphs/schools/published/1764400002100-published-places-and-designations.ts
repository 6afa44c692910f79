import { Migration } from '../../kit';

/** Townships as places that schools are counted by. */
const township = `
  CREATE VIEW schools_published.township AS
  SELECT id, county_id, code, kind FROM schools.township`;

/** Places that are gained or lost, and in which years. */
const placeChange = `
  CREATE VIEW schools_published.place_change AS
  SELECT school_id, project, places, start_year, end_year, status FROM schools.place_change`;

/** Which school holds which title, or is to. */
const designation = `
  CREATE VIEW schools_published.designation AS
  SELECT school_id, name, level, awarded_year, planned FROM schools.designation`;

export class PublishedPlacesAndDesignations1764400002100 extends Migration {
  readonly name = 'PublishedPlacesAndDesignations1764400002100';
  protected readonly statements = [township, placeChange, designation];
}
