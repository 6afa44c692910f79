import { Migration, changeReasons } from '../../kit';

export class SchoolsChangeReasons1764500008000 extends Migration {
  readonly name = 'SchoolsChangeReasons1764500008000';
  protected readonly statements = [changeReasons('schools')];
}
