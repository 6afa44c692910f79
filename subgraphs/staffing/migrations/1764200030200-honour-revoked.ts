import { Migration } from '../../kit';

/** An honour that is taken away stays on record, with the day from which it no longer holds. */
const revokedOn = `
  ALTER TABLE staffing.honour ADD COLUMN revoked_on date,
    ADD CONSTRAINT honour_revoked_after_award CHECK (extract(year FROM revoked_on) >= awarded_year)`;

export class HonourRevoked1764200030200 extends Migration {
  readonly name = 'HonourRevoked1764200030200';
  protected readonly statements = [revokedOn];
}
