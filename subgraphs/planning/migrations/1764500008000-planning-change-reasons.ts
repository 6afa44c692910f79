import { Migration, changeReasons } from '../../kit';

export class PlanningChangeReasons1764500008000 extends Migration {
  readonly name = 'PlanningChangeReasons1764500008000';
  protected readonly statements = [changeReasons('planning')];
}
