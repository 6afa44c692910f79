import { Migration } from '../../kit';

/** Which school helps which, and when. */
const supportPairing = `
  CREATE VIEW groups_published.support_pairing AS
  SELECT id, supporter_id, supported_id, starts_on, ends_on FROM groups.support_pairing`;

export class PublishedPairings1764400002120 extends Migration {
  readonly name = 'PublishedPairings1764400002120';
  protected readonly statements = [supportPairing];
}
