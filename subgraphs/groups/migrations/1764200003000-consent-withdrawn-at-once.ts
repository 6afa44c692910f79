import { Migration } from '../../kit';

/**
 * A consent withdrawn on its first day, or before it, ends on that day and holds on none: a school that changes its mind
 * need not wait for tomorrow. The check's name is the one PostgreSQL gave it.
 */
export class ConsentWithdrawnAtOnce1764200003000 extends Migration {
  readonly name = 'ConsentWithdrawnAtOnce1764200003000';
  protected readonly statements = [
    `ALTER TABLE data_sharing_consent
      DROP CONSTRAINT data_sharing_consent_check,
      ADD CONSTRAINT data_sharing_consent_not_backwards CHECK (ends_on >= starts_on)`,
  ];
}
