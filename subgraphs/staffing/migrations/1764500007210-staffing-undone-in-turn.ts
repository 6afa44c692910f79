import { followKeepsVersions, Migration } from '../../kit';

/** Successions that touch the same rows can be undone one after the other. */
export class StaffingUndoneInTurn1764500007210 extends Migration {
  readonly name = 'StaffingUndoneInTurn1764500007210';
  protected readonly statements = [followKeepsVersions('staffing')];
}
