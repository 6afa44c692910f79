import { Migration } from '../../kit';

/** How closely a school is tied to its group: an exchange inside one legal person moves nobody. */
const membership = `
  CREATE OR REPLACE VIEW groups_published.membership AS
  SELECT group_id, school_id, role, starts_on, ends_on, id, strength FROM groups.group_membership`;

export class PublishedStrengths1764400000400 extends Migration {
  readonly name = 'PublishedStrengths1764400000400';
  protected readonly statements = [membership];
}
