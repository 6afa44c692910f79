import { followFunction, Migration } from '../../kit';

/** What waits for a day is told once, as waiting, and by no rule besides. */
export class SchoolsTellOnce1764500030100 extends Migration {
  readonly name = 'SchoolsTellOnce1764500030100';
  protected readonly statements = [followFunction('schools')];
}
