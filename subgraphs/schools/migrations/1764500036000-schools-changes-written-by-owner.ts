import { Migration, changesWrittenByOwner } from '../../kit';

export class SchoolsChangesWrittenByOwner1764500036000 extends Migration {
  readonly name = 'SchoolsChangesWrittenByOwner1764500036000';
  protected readonly statements = [changesWrittenByOwner('schools')];
}
