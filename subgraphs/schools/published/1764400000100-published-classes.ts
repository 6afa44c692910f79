import { Migration } from '../../kit';

/** How many pupils there are of each stage: what a school has is measured by them. */
const classGroup = `
  CREATE VIEW schools_published.class_group AS
  SELECT school_id, school_year, stage, grade, size FROM schools.class_group`;

const county = `
  CREATE OR REPLACE VIEW schools_published.county AS
  SELECT id, code, name, province FROM schools.county`;

export class PublishedClasses1764400000100 extends Migration {
  readonly name = 'PublishedClasses1764400000100';
  protected readonly statements = [classGroup, county];
}
