import { Migration } from '../../kit';
import { erasureDdl } from '../../network/erasure';
import { schoolsNames, schoolsWords } from '../words';

/** Who forgets a name must know of which longer names it is a part. A view takes new columns at its end alone. */
const townships = `
  CREATE OR REPLACE VIEW schools_published.township AS
  SELECT id, county_id, code, kind, name FROM schools.township`;

export class SchoolsForgetNames1764500034000 extends Migration {
  readonly name = 'SchoolsForgetNames1764500034000';
  protected readonly statements = [erasureDdl('schools', schoolsWords, schoolsNames), townships];
}
