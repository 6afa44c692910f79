import { Migration } from '../../kit';

/** Whoever names a membership to a client refers to it by its id. */
const membership = `
  CREATE OR REPLACE VIEW groups_published.membership AS
  SELECT group_id, school_id, role, starts_on, ends_on, id FROM groups.group_membership`;

export class PublishedMembershipIds1764200003110 extends Migration {
  readonly name = 'PublishedMembershipIds1764200003110';
  protected readonly statements = [membership];
}
