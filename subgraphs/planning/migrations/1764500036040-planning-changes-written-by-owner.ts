import { Migration, changesWrittenByOwner } from '../../kit';

export class PlanningChangesWrittenByOwner1764500036040 extends Migration {
  readonly name = 'PlanningChangesWrittenByOwner1764500036040';
  protected readonly statements = [changesWrittenByOwner('planning')];
}
