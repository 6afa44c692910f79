import { Migration } from '../../kit';
import { strikingDdl } from '../../network/erasure';
import { groupsNames, groupsWords } from '../words';

/** A name is struck however it is spelt, and records that are equal without it stay apart. */
export class GroupsStrikeEverySpelling1764500039010 extends Migration {
  readonly name = 'GroupsStrikeEverySpelling1764500039010';
  protected readonly statements = [strikingDdl('groups', groupsWords, groupsNames)];
}
