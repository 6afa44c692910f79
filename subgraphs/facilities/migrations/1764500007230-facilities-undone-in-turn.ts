import { followKeepsVersions, Migration } from '../../kit';

/** Successions that touch the same rows can be undone one after the other. */
export class FacilitiesUndoneInTurn1764500007230 extends Migration {
  readonly name = 'FacilitiesUndoneInTurn1764500007230';
  protected readonly statements = [followKeepsVersions('facilities')];
}
