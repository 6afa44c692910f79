import { logChangesOf, Migration, recordedColumns } from '../../../kit';

/** Used several times on one day is one use: what is counted is on how many days a school took it up. */
const assetUse = `
  CREATE TABLE training_asset_use (${recordedColumns},
    expert_id uuid NOT NULL REFERENCES training_expert,
    school_id uuid NOT NULL,
    used_on date NOT NULL,
    purpose text NOT NULL,
    CONSTRAINT training_asset_use_once_a_day UNIQUE (expert_id, school_id, used_on)
  );
  CREATE INDEX training_asset_use_used_on ON training_asset_use (used_on, id);
  CREATE INDEX training_asset_use_expert ON training_asset_use (expert_id, used_on, id);
  CREATE INDEX training_asset_use_school ON training_asset_use (school_id, used_on, id)`;

export class AssetUses1764400003100 extends Migration {
  readonly name = 'AssetUses1764400003100';
  protected readonly statements = [assetUse, logChangesOf('staffing', ['training_asset_use'])];
}
