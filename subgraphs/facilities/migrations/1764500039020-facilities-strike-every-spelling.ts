import { Migration } from '../../kit';
import { strikingDdl } from '../../network/erasure';
import { facilitiesNames, facilitiesWords } from '../words';

/** A name is struck however it is spelt, and records that are equal without it stay apart. */
export class FacilitiesStrikeEverySpelling1764500039020 extends Migration {
  readonly name = 'FacilitiesStrikeEverySpelling1764500039020';
  protected readonly statements = [strikingDdl('facilities', facilitiesWords, facilitiesNames)];
}
