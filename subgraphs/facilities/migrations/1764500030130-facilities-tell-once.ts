import { followFunction, Migration } from '../../kit';

/** What waits for a day is told once, as waiting, and by no rule besides. */
export class FacilitiesTellOnce1764500030130 extends Migration {
  readonly name = 'FacilitiesTellOnce1764500030130';
  protected readonly statements = [followFunction('facilities')];
}
