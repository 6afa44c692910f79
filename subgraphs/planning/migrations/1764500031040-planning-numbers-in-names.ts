import { Migration } from '../../kit';

/** Numbers in what is sorted like a name sort by size (kit/read/connection/order). */
const names = `
  DROP INDEX planning.inspector_zone;
  CREATE INDEX inspector_zone ON planning.inspector (zone COLLATE extensions.names, id)`;

export class PlanningNumbersInNames1764500031040 extends Migration {
  readonly name = 'PlanningNumbersInNames1764500031040';
  protected readonly statements = [names];
}
