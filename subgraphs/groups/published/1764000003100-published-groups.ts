import { Migration } from '../../kit';

/**
 * What other subgraphs may read of groups: which there are, who belongs to them, and what their schools agreed to show.
 * A contract: columns are added, never changed or dropped.
 */
const educationGroup = `
  CREATE VIEW groups_published.education_group AS
  SELECT id, code, name, kind, county_id FROM groups.education_group`;

const membership = `
  CREATE VIEW groups_published.membership AS
  SELECT group_id, school_id, role, starts_on, ends_on FROM groups.group_membership`;

const dataSharingConsent = `
  CREATE VIEW groups_published.data_sharing_consent AS
  SELECT school_id, group_id, scope, starts_on, ends_on FROM groups.data_sharing_consent`;

export class PublishedGroups1764000003100 extends Migration {
  readonly name = 'PublishedGroups1764000003100';
  protected readonly statements = [educationGroup, membership, dataSharingConsent];
}
