import { Migration, changesWrittenByOwner } from '../../kit';

export class GroupsChangesWrittenByOwner1764500036020 extends Migration {
  readonly name = 'GroupsChangesWrittenByOwner1764500036020';
  protected readonly statements = [changesWrittenByOwner('groups')];
}
