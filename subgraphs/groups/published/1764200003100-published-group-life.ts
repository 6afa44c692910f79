import { Migration } from '../../kit';

/** When a group exists: what is opened to it, or counted for it, must know the day it was dissolved. */
const educationGroup = `
  CREATE OR REPLACE VIEW groups_published.education_group AS
  SELECT id, code, name, kind, county_id, founded_on, dissolved_on FROM groups.education_group`;

export class PublishedGroupLife1764200003100 extends Migration {
  readonly name = 'PublishedGroupLife1764200003100';
  protected readonly statements = [educationGroup];
}
