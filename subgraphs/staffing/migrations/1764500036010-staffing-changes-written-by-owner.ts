import { Migration, changesWrittenByOwner } from '../../kit';

export class StaffingChangesWrittenByOwner1764500036010 extends Migration {
  readonly name = 'StaffingChangesWrittenByOwner1764500036010';
  protected readonly statements = [changesWrittenByOwner('staffing')];
}
