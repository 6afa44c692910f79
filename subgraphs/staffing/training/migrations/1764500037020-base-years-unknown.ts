import { Migration } from '../../../kit';

/** Since when a school is a training base, not every list of bases tells. Lists by year show those of no known year last. */
const unknown = `
  ALTER TABLE staffing.training_base ALTER COLUMN since_year DROP NOT NULL;
  DROP INDEX staffing.training_base_since_year;
  CREATE INDEX training_base_since_year ON staffing.training_base ((coalesce(since_year, 2147483647)), id)`;

export class BaseYearsUnknown1764500037020 extends Migration {
  readonly name = 'BaseYearsUnknown1764500037020';
  protected readonly statements = [unknown];
}
