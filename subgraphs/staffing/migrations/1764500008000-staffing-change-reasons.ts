import { Migration, changeReasons } from '../../kit';

export class StaffingChangeReasons1764500008000 extends Migration {
  readonly name = 'StaffingChangeReasons1764500008000';
  protected readonly statements = [changeReasons('staffing')];
}
