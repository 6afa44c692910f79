import { Migration, changeReasons } from '../../kit';

export class GroupsChangeReasons1764500008000 extends Migration {
  readonly name = 'GroupsChangeReasons1764500008000';
  protected readonly statements = [changeReasons('groups')];
}
