import { Migration } from '../../kit';
import { erasureDdl } from '../../network/erasure';
import { groupsNames, groupsWords } from '../words';

export class GroupsForgetNames1764500034010 extends Migration {
  readonly name = 'GroupsForgetNames1764500034010';
  protected readonly statements = [erasureDdl('groups', groupsWords, groupsNames)];
}
