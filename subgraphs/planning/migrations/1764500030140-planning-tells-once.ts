import { followFunction, Migration } from '../../kit';

/** When the whole county goes over its targets do too, and what depends on them stays with them: nobody has to decide anything. */
const ofTownshipsAlone = `
  UPDATE planning.follow_rule SET condition = '$4 IS NOT NULL AND ' || condition WHERE reference = 'county' AND table_name = 'target_dependency' AND treatment = 'REPORT'`;

/** What waits for a day is told once, as waiting, and by no rule besides. */
export class PlanningTellsOnce1764500030140 extends Migration {
  readonly name = 'PlanningTellsOnce1764500030140';
  protected readonly statements = [followFunction('planning'), ofTownshipsAlone];
}
