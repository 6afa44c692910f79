import { Migration } from '../../kit';
import { strikingDdl } from '../../network/erasure';
import { planningNames, planningWords } from '../words';

/** A name is struck however it is spelt, and records that are equal without it stay apart. */
export class PlanningStrikeEverySpelling1764500039030 extends Migration {
  readonly name = 'PlanningStrikeEverySpelling1764500039030';
  protected readonly statements = [strikingDdl('planning', planningWords, planningNames)];
}
