import { followKeepsVersions, Migration } from '../../kit';

/** Figures take the reports of the class year of the day, which begins in September. */
const byClassYear = `UPDATE planning.follow_rule SET condition = replace(condition, '7 months', '8 months') WHERE kind = 'RESOURCE_REPORT'`;

/** Successions that touch the same rows can be undone one after the other. */
export class PlanningUndoneInTurn1764500007240 extends Migration {
  readonly name = 'PlanningUndoneInTurn1764500007240';
  protected readonly statements = [followKeepsVersions('planning'), byClassYear];
}
