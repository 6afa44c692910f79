import { Migration } from '../../kit';
import { erasureDdl } from '../../network/erasure';
import { planningNames, planningWords } from '../words';

export class PlanningForgetNames1764500034030 extends Migration {
  readonly name = 'PlanningForgetNames1764500034030';
  protected readonly statements = [erasureDdl('planning', planningWords, planningNames)];
}
