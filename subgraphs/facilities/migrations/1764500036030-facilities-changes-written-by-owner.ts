import { Migration, changesWrittenByOwner } from '../../kit';

export class FacilitiesChangesWrittenByOwner1764500036030 extends Migration {
  readonly name = 'FacilitiesChangesWrittenByOwner1764500036030';
  protected readonly statements = [changesWrittenByOwner('facilities')];
}
