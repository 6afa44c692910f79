import { followKeepsVersions, Migration } from '../../kit';

/** Successions that touch the same rows can be undone one after the other. */
export class GroupsUndoneInTurn1764500007220 extends Migration {
  readonly name = 'GroupsUndoneInTurn1764500007220';
  protected readonly statements = [followKeepsVersions('groups')];
}
