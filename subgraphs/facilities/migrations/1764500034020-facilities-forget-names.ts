import { Migration } from '../../kit';
import { erasureDdl } from '../../network/erasure';
import { facilitiesNames, facilitiesWords } from '../words';

export class FacilitiesForgetNames1764500034020 extends Migration {
  readonly name = 'FacilitiesForgetNames1764500034020';
  protected readonly statements = [erasureDdl('facilities', facilitiesWords, facilitiesNames)];
}
