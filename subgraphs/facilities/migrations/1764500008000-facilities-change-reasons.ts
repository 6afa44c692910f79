import { Migration, changeReasons } from '../../kit';

export class FacilitiesChangeReasons1764500008000 extends Migration {
  readonly name = 'FacilitiesChangeReasons1764500008000';
  protected readonly statements = [changeReasons('facilities')];
}
