import { Migration } from '../../kit';

/** Pairings that were there before get a code of their own. */
const pairingCode = `
  ALTER TABLE support_pairing ADD COLUMN code text NOT NULL DEFAULT 'SP-' || replace(new_id()::text, '-', '') CONSTRAINT support_pairing_code_unique UNIQUE;
  ALTER TABLE support_pairing ALTER COLUMN code DROP DEFAULT;
  CREATE INDEX support_pairing_code ON support_pairing (code, id)`;

/** An activity is of a group or of a pairing, exactly one of them. */
const activityOfPairing = `
  ALTER TABLE joint_activity
    ALTER COLUMN group_id DROP NOT NULL,
    ADD COLUMN pairing_id uuid REFERENCES support_pairing,
    ADD CONSTRAINT joint_activity_of_one CHECK (num_nonnulls(group_id, pairing_id) = 1);
  CREATE INDEX joint_activity_pairing ON joint_activity (pairing_id, held_on, id)`;

export class ActivitiesOfPairings1764400003210 extends Migration {
  readonly name = 'ActivitiesOfPairings1764400003210';
  protected readonly statements = [pairingCode, activityOfPairing];
}
