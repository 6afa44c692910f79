import { followFunction, Migration } from '../../kit';

/** What waits for a day is told once, as waiting, and by no rule besides. */
export class StaffingTellsOnce1764500030110 extends Migration {
  readonly name = 'StaffingTellsOnce1764500030110';
  protected readonly statements = [followFunction('staffing')];
}
