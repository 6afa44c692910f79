import { Migration } from '../../kit';

/** Numbers in what is sorted like a name sort by size (kit/read/connection/order). */
const names = `
  DROP INDEX groups.shared_resource_title;
  CREATE INDEX shared_resource_title ON groups.shared_resource (title COLLATE extensions.names, id)`;

export class GroupsNumbersInNames1764500031030 extends Migration {
  readonly name = 'GroupsNumbersInNames1764500031030';
  protected readonly statements = [names];
}
